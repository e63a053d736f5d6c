"""Of what builtin type a value is, by what the file's calls give a parameter, or by the method that made it."""

from __future__ import annotations

import ast

from anyboard.check.lint.hardware.handed import callers, given, is_decided
from anyboard.check.lint.reading.functions import parameter_of
from anyboard.check.lint.reading.names import Function

TYPE_CHECKING = False
if TYPE_CHECKING:
    from anyboard.check.lint.reading.program import Program

_TEXT = frozenset(["lower", "upper", "strip", "lstrip", "rstrip", "replace", "decode", "encode", "format", "join"])
"""Methods of nothing but str and bytes that give a str or bytes."""
_ENDS = (ast.Return, ast.Raise)


def given_kind(program: Program, expression: ast.expr) -> str:
    """The kind that every call of the file gives a parameter without annotation; "" if that is not certain.

    It must be used whenever the function is called: `if isinstance(x, str): return …` may have kept that kind from it.
    """
    parameter = parameter_of(program, expression)
    if parameter is None or parameter.annotation is not None:
        return ""
    function = program.names.scope(program.values.value(expression))
    if not isinstance(function, (ast.FunctionDef, ast.AsyncFunctionDef)):
        return ""
    if is_decided(program, expression) or _may_have_ended(program, expression):
        return ""
    values = [given(program, call, function).get(parameter.arg) for call in callers(program, function)]
    kinds = {"" if value is None else program.values.kind(value) for value in values}
    return kinds.pop() if len(kinds) == 1 else ""


def is_text(program: Program, expression: ast.expr) -> bool:
    """Whether it is what a method of a str or bytes gives, and of nothing else: `line.strip()`."""
    made = program.values.value(expression)
    method = made.func.attr if isinstance(made, ast.Call) and isinstance(made.func, ast.Attribute) else ""
    return method in _TEXT and not any(function.name == method for function in program.functions())


def _may_have_ended(program: Program, expression: ast.expr) -> bool:
    function = program.names.enclosing(expression, *Function)
    inside = () if function is None else ast.walk(function)
    return any(isinstance(one, _ENDS) and one.lineno < expression.lineno for one in inside)
