"""The builtin type of what an operator gives, from those of its operands."""

from __future__ import annotations

import ast

_NUMBERS = frozenset({"int", "float", "bool"})
_WHOLE = (ast.Add, ast.Sub, ast.Mult, ast.FloorDiv, ast.Mod, ast.BitAnd, ast.BitOr, ast.BitXor, ast.LShift, ast.RShift)
_BITS = (ast.BitAnd, ast.BitOr, ast.BitXor, ast.LShift, ast.RShift)
_REAL = (ast.Add, ast.Sub, ast.Mult, ast.FloorDiv)


def kind_of_number(operator: ast.operator, left: str, right: str) -> str:
    """`int` or `float`, or "" if that is not certain.

    Of an operand that is not known it supposes that it is a number too: whoever divides has numbers, if there is no
    `__truediv__` about, and what a float is added to is a float after that.

    Args:
        operator: between them.
        left: the type of the left operand, "" if it is not known.
        right: of the right one.
    """
    if {left, right} - _NUMBERS - {""}:
        return ""
    if isinstance(operator, _BITS) and "int" in (left, right):
        return "int"  # nothing else has bits in common with an int
    if isinstance(operator, ast.Div):
        return "float"
    if "float" in (left, right):
        # of `x % 1.5` x may be a text
        return "float" if isinstance(operator, _REAL) or (isinstance(operator, ast.Mod) and left) else ""
    return "int" if left and right and isinstance(operator, _WHOLE) else ""
