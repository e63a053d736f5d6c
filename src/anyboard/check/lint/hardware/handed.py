"""Calls in a function of the program, with the pins that its callers give it: `def adc(pin): return AnalogIn(pin)`."""

from __future__ import annotations

import ast
from pathlib import PurePath

from anyboard.check.lint.reading.names import Function

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from anyboard.check.lint.reading.program import Program

_Def = (ast.FunctionDef, ast.AsyncFunctionDef)
# what may keep a call from being made; a nested function or a lambda is a scope of its own
_DECIDES = (ast.If, ast.IfExp, ast.Try, ast.For, ast.While, ast.BoolOp, ast.Match)


def handed(program: Program, call: ast.Call) -> Iterator[tuple[ast.Call, ast.Call]]:
    """The call as it is made for each call of the function that it is in, and that call.

    Only what is made whenever the function is called, of functions and classes that stand for themselves in the file,
    and with parameters as they were given.
    """
    function = program.names.scope(call)
    if not isinstance(function, _Def) or not _is_always_made(program, call, function):
        return
    parameters = {
        name.id
        for name in ast.walk(call)
        if isinstance(name, ast.Name)
        and [type(one.node) for one in program.names.bindings(name.id, call)] == [ast.arg]
        and program.names.scope(name) is function
    }
    if not parameters:
        return
    for caller in callers(program, function):
        values = {name: value for name, value in given(program, caller, function).items() if name in parameters}
        if values:
            yield _with(call, values), caller


def _is_always_made(program: Program, call: ast.Call, function: ast.AST) -> bool:
    for up in program.names.above(call):
        if up is function:
            break
        if isinstance(up, _DECIDES):
            return False
    return not any(isinstance(one, (ast.Return, ast.Raise)) and one.lineno < call.lineno for one in ast.walk(function))


def is_decided(program: Program, expression: ast.expr) -> bool:
    """Whether something in its function other than a loop decides if an expression is evaluated."""
    for up in program.names.above(expression):
        if isinstance(up, Function):
            return False
        if isinstance(up, _DECIDES) and not isinstance(up, (ast.For, ast.While)):
            return True
    return False


def callers(program: Program, function: ast.FunctionDef | ast.AsyncFunctionDef) -> Iterator[ast.Call]:
    """Every call of a function of the module, or of the class of the module that it is the `__init__` of."""
    called = _called(program, function)
    if called is None:
        return
    for call in program.each(ast.Call):
        if isinstance(call.func, ast.Name) and call.func.id == called.name:
            bindings = program.names.bindings(called.name, call.func)
            yield from [call] if [one.node for one in bindings] == [called] else ()


def _called(
    program: Program, function: ast.FunctionDef | ast.AsyncFunctionDef
) -> ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef | None:
    """What stands for a function where it is called: itself, or its class; None if the module has it otherwise."""
    called: ast.AST | None = function if function.name != "__init__" else program.names.parent(function)
    if function.decorator_list or not isinstance(called, (*_Def, ast.ClassDef)):
        return None
    return called if program.names.parent(called) is program.tree else None


def callers_elsewhere(
    program: Program, function: ast.FunctionDef | ast.AsyncFunctionDef
) -> Iterator[tuple[Program, ast.Call]]:
    """The same in the files that import this one: `from driver import Sensor`, `Sensor(I2C(0))`."""
    called = _called(program, function)
    name = "" if called is None else f"{PurePath(program.file).stem}.{called.name}"
    for user in program.users if name else ():
        for call in user.each(ast.Call):
            if f".{user.values.meaning(call.func)}".endswith(f".{name}"):
                yield user, call


def given(program: Program, call: ast.Call, function: ast.FunctionDef | ast.AsyncFunctionDef) -> dict[str, ast.expr]:
    """The arguments by parameter; none if they are not all to be seen."""
    if any(isinstance(one, ast.Starred) for one in call.args) or any(one.arg is None for one in call.keywords):
        return {}
    skip = 0 if program.names.parent(function) is program.tree else 1
    names = [one.arg for one in [*function.args.posonlyargs, *function.args.args]][skip:]
    return {
        **dict(zip(names, call.args, strict=False)),
        **{keyword.arg: keyword.value for keyword in call.keywords if keyword.arg is not None},
    }


def _with(call: ast.Call, given: dict[str, ast.expr]) -> ast.Call:
    """A call with other arguments; its parts are the program's own nodes, which have their place there."""
    return ast.Call(
        call.func,
        [_replaced(one, given) for one in call.args],
        [ast.keyword(one.arg, _replaced(one.value, given)) for one in call.keywords],
    )


def _replaced(value: ast.expr, given: dict[str, ast.expr]) -> ast.expr:
    if isinstance(value, ast.Name):
        return given.get(value.id, value)
    return _with(value, given) if isinstance(value, ast.Call) else value
