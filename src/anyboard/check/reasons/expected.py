"""Failures that the program itself expects."""

from __future__ import annotations

import ast

from anyboard.check.reasons.dotted import dotted

_MISSING = frozenset({"AttributeError", "ImportError", "NameError", "NotImplementedError", "TypeError"})
_ANYTHING = frozenset({"Exception", "BaseException", ""})
_IMPORTS = (ast.Import, ast.ImportFrom)


def expected_lines(tree: ast.Module) -> frozenset[int]:
    """The lines in a `try` that catches what a name or an argument raises that is not there, or under `hasattr`."""
    lines: set[int] = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.Try) and _expects(node):
            lines.update(_lines(node.body))
        elif isinstance(node, (ast.If, ast.IfExp)) and _asks(node.test):
            lines.update(_lines(node.body if isinstance(node, ast.If) else [node.body]))
    return frozenset(lines)


def _expects(node: ast.Try) -> bool:
    caught = {name for handler in node.handlers for name in _names(handler.type)}
    # a handler of everything around a whole program is there for its bugs, around an import for what is missing
    return bool(caught & _MISSING) or (
        bool(caught & _ANYTHING) and all(isinstance(statement, _IMPORTS) for statement in node.body)
    )


def _names(caught: ast.expr | None) -> list[str]:
    if caught is None:
        return [""]
    return [dotted(each) for each in (caught.elts if isinstance(caught, ast.Tuple) else [caught])]


def _asks(test: ast.expr) -> bool:
    if isinstance(test, ast.BoolOp) and isinstance(test.op, ast.And):
        return any(map(_asks, test.values))
    return isinstance(test, ast.Call) and dotted(test.func) == "hasattr"


def _lines(body: list[ast.stmt] | list[ast.expr]) -> range:
    return range(body[0].lineno, (body[-1].end_lineno or body[-1].lineno) + 1)
