"""Arithmetic with numbers that a program has as they are: `65536 // 2`."""

from __future__ import annotations

import ast
import operator

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any

_OPERATIONS: dict[type[ast.operator], Callable[[Any, Any], Any]] = {
    ast.Add: operator.add,
    ast.Sub: operator.sub,
    ast.Mult: operator.mul,
    ast.Div: operator.truediv,
    ast.FloorDiv: operator.floordiv,
    ast.Mod: operator.mod,
    ast.BitOr: operator.or_,
    ast.BitAnd: operator.and_,
    ast.LShift: operator.lshift,
    ast.RShift: operator.rshift,
    ast.Pow: operator.pow,
}
_LARGEST = 64  # of a shift or an exponent: what has more bits is no value for a device


def computed(operation: ast.operator, left: object, right: object) -> object:
    """The number that an operation gives; None if one of its numbers is not known, or it gives none."""
    if not isinstance(left, (int, float)) or not isinstance(right, (int, float)):
        return None
    grows = isinstance(operation, (ast.LShift, ast.Pow))
    if type(operation) not in _OPERATIONS or (grows and not 0 <= right <= _LARGEST):
        return None
    try:
        result = _OPERATIONS[type(operation)](left, right)
    except (ArithmeticError, TypeError, ValueError):
        return None
    return result if isinstance(result, (int, float)) else None
