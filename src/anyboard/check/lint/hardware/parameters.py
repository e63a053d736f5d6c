"""What the parameters of a file's own functions are, where it or a file that imports it calls them."""

from __future__ import annotations

import ast

from anyboard.check.lint.hardware.devices import device
from anyboard.check.lint.hardware.handed import callers, callers_elsewhere, given, is_decided
from anyboard.check.lint.reading.functions import parameter_of

TYPE_CHECKING = False
if TYPE_CHECKING:
    from anyboard.check.lint.reading.program import Program

_Def = (ast.FunctionDef, ast.AsyncFunctionDef)


def class_of(program: Program, expression: ast.expr) -> str:
    """The class of a pin or bus that an expression is, as `device`, or as the program's own calls give it, or "".

    Given is a parameter without annotation, or `self.x` that was given one, if all calls give the same class, and
    nothing around the expression decides whether it is evaluated.  It may be known by other names, too: what depends on
    its state is to ask `device`.
    """
    return device(program, expression) or _given(program, expression)


def _given(program: Program, expression: ast.expr) -> str:
    parameter = None if is_decided(program, expression) else parameter_of(program, expression)
    function = program.names.scope(program.values.value(expression))
    if parameter is None or parameter.annotation is not None or not isinstance(function, _Def):
        return ""
    if parameter not in program.given_classes:
        program.given_classes[parameter] = ""  # while it is looked for: functions may call each other
        calls = [(program, call) for call in callers(program, function)] + list(callers_elsewhere(program, function))
        values = [(by, given(program, call, function).get(parameter.arg)) for by, call in calls]
        classes = {"" if value is None else class_of(by, value) for by, value in values}
        program.given_classes[parameter] = classes.pop() if len(classes) == 1 else ""
    return program.given_classes[parameter]
