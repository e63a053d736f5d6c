"""Which of several assignments gives a name the value it has somewhere, in straight-line code."""

from __future__ import annotations

import ast

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Container, Sequence

    from anyboard.check.lint.reading.names import Binding, Names

_LOOPS = (ast.For, ast.AsyncFor, ast.While)


def reaching(names: Names, use: ast.Name, bindings: Sequence[Binding]) -> Binding | None:
    """The one of a name's bindings whose value the name has where it is used; None if that is not certain.

    It is the last assignment before it, or the parameter, if nothing between may bind the name again.
    """
    scope = names.scope(use)
    by_node = {one.node: one for one in bindings}
    if len(by_node) < len(bindings) or not all(_is_simple(names, node, scope) for node in by_node):
        return None
    child: ast.AST = use
    for up in names.above(use):
        for before in reversed(_before(up, child)):
            if isinstance(before, (ast.Assign, ast.AnnAssign)) and before in by_node:
                return by_node[before]
            if _binds(before, by_node):
                return None
        if up is scope:
            return next((one for node, one in by_node.items() if isinstance(node, ast.arg)), None)
        if _may_bind(up, child, by_node):
            return None
        child = up
    return None


def _is_simple(names: Names, node: ast.AST, scope: ast.AST) -> bool:
    """Whether a binding is of the scope itself: no `global` of another function, and not in an expression."""
    return isinstance(node, ast.arg) or (not isinstance(node, ast.NamedExpr) and names.scope(node) is scope)


def _before(up: ast.AST, child: ast.AST) -> list[ast.stmt]:
    """The statements of a block before one of them, the last one last."""
    for field in ("body", "orelse", "finalbody"):
        block = getattr(up, field, ())
        if isinstance(block, list) and child in block:
            return block[: block.index(child)]
    return []


def _binds(node: ast.AST, binding: Container[ast.AST]) -> bool:
    return any(one in binding for one in ast.walk(node))


def _may_bind(up: ast.AST, child: ast.AST, binding: Container[ast.AST]) -> bool:
    """Whether a statement may bind the name before it comes to a part of it, the block of which has been looked at."""
    if isinstance(up, _LOOPS):
        return _binds(up, binding)
    if isinstance(up, ast.Try):
        return child not in up.body and _binds(up, binding)
    if isinstance(up, (ast.With, ast.AsyncWith)):
        return any(item in binding for item in up.items)
    if isinstance(up, ast.match_case):
        return _binds(up.pattern, binding)
    if isinstance(up, (ast.Assign, ast.AnnAssign)) and child is up.value:
        return False  # it comes before
    return up in binding
