"""Names of a program that stand for objects of several types, as far as its text shows."""

from __future__ import annotations

import ast

from anyboard.check.reasons.dotted import dotted

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator


def union_names(trees: Iterable[ast.Module]) -> frozenset[str]:
    """Their last parts: `_device` of `self._device`.

    They are annotated with several types, are given what different calls return, or are given one of these.
    """
    unions: set[str] = set()
    calls: dict[str, set[str]] = {}
    given: list[tuple[str, str]] = []
    for tree in trees:
        for node in ast.walk(tree):
            unions.update(_annotated(node))
            for name, value in _bound(node):
                if isinstance(value, ast.Call):
                    calls.setdefault(name, set()).add(dotted(value.func))
                else:
                    given.append((name, last_name(value)))
    unions.update(name for name, functions in calls.items() if len(functions) > 1)
    size = -1
    while size != len(unions):
        size = len(unions)
        unions.update(name for name, value in given if value in unions)
    return frozenset(unions - {""})


def last_name(expression: ast.AST) -> str:
    """`_device` of `self._device`, of `self._device[0]` and of `self._device.frequency`'s value; "" if it has none."""
    if isinstance(expression, (ast.Subscript, ast.Starred)):
        return last_name(expression.value)
    return dotted(expression).rpartition(".")[2]


def _annotated(node: ast.AST) -> Iterator[str]:
    if isinstance(node, ast.arg) and _is_union(node.annotation):
        yield node.arg
    elif isinstance(node, ast.AnnAssign) and _is_union(node.annotation):
        yield last_name(node.target)


def _is_union(annotation: ast.expr | None) -> bool:
    text = "" if annotation is None else ast.unparse(annotation)
    return "|" in text or "Union[" in text or "Optional[" in text


def _bound(node: ast.AST) -> Iterator[tuple[str, ast.expr]]:
    """Each name that a statement binds, and the value."""
    if isinstance(node, ast.Assign):
        for target in node.targets:
            # of a tuple of objects, each may be any
            for value in node.value.elts if isinstance(node.value, (ast.Tuple, ast.List)) else [node.value]:
                yield last_name(target), value
    elif isinstance(node, ast.AnnAssign) and node.value is not None:
        yield last_name(node.target), node.value
    elif isinstance(node, ast.withitem) and node.optional_vars is not None:
        yield last_name(node.optional_vars), node.context_expr
    elif isinstance(node, (ast.For, ast.comprehension)):
        yield last_name(node.target), node.iter
