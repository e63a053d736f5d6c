"""Failures that the program itself expects."""

from __future__ import annotations

import ast

from anyboard.check.handlers import expects
from anyboard.check.reasons.dotted import dotted

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence
    from typing import TypeAlias

    Position: TypeAlias = tuple[int, float]

_MISSING = frozenset({"AttributeError", "ImportError", "NameError", "NotImplementedError", "TypeError"})
_ENDS = (ast.Return, ast.Raise, ast.Continue, ast.Break)


class Expected:
    """The places where a program expects to fail: in a `try` that catches what a name or an argument raises that is not
    there, and where `hasattr` has said that it is there.

    Args:
        tree: of the file.
    """

    def __init__(self, tree: ast.Module) -> None:
        self._spans = [span for node in ast.walk(tree) for span in _expected(node)]

    def has(self, line: int, column: int) -> bool:
        """Whether a place, from 1, is one of these."""
        return any(start <= (line, column - 1) < end for start, end in self._spans)


def _expected(node: ast.AST) -> Iterator[tuple[Position, Position]]:
    if isinstance(node, ast.Try) and expects(node, _MISSING):
        yield from _lines(node.body)
    elif isinstance(node, ast.If):
        yield from _lines(node.body if _asks(node.test) else [])
        yield from _lines(node.orelse if _denies(node.test) else [])
    elif isinstance(node, ast.IfExp):
        yield from _parts([node.body] if _asks(node.test) else [node.orelse] if _denies(node.test) else [])
    elif isinstance(node, ast.BoolOp):
        is_known = _asks if isinstance(node.op, ast.And) else _denies
        first = next((number for number, value in enumerate(node.values) if is_known(value)), len(node.values))
        yield from _parts(node.values[first + 1 :])
    for body in (getattr(node, "body", None), getattr(node, "orelse", None)):
        if isinstance(body, list):
            yield from _after_guards(body)


def _after_guards(body: list[ast.stmt]) -> Iterator[tuple[Position, Position]]:
    """What follows `if not hasattr(…): return`."""
    for number, statement in enumerate(body):
        if isinstance(statement, ast.If) and isinstance(statement.body[-1], _ENDS) and _denies(statement.test):
            yield from _lines(body[number + 1 :])
            return


def _asks(test: ast.expr) -> bool:
    """Whether something is there if a condition is true."""
    if isinstance(test, ast.BoolOp) and isinstance(test.op, ast.And):
        return any(map(_asks, test.values))
    if isinstance(test, ast.Compare):  # getattr(errno, "EWOULDBLOCK", 0) != 0
        return any(
            isinstance(one, ast.Call) and dotted(one.func) == "getattr" for one in [test.left, *test.comparators]
        )
    return isinstance(test, ast.Call) and dotted(test.func) in ("hasattr", "getattr")


def _denies(test: ast.expr) -> bool:
    """Whether something is there if a condition is false."""
    if isinstance(test, ast.BoolOp) and isinstance(test.op, ast.Or):
        return any(map(_denies, test.values))
    return isinstance(test, ast.UnaryOp) and isinstance(test.op, ast.Not) and _asks(test.operand)


def _lines(body: Sequence[ast.stmt]) -> Iterator[tuple[Position, Position]]:
    if body:
        yield (body[0].lineno, 0), (body[-1].end_lineno or body[-1].lineno, float("inf"))


def _parts(values: Iterable[ast.expr]) -> Iterator[tuple[Position, Position]]:
    for value in values:
        yield (value.lineno, value.col_offset), (value.end_lineno or value.lineno, value.end_col_offset or 0)
