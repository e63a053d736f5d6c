"""Which objects of a file are streams of asyncio."""

from __future__ import annotations

import ast

from anyboard.check.lint.reading.functions import function_of, parameter_of
from anyboard.check.lint.reading.names import dotted

TYPE_CHECKING = False
if TYPE_CHECKING:
    from anyboard.check.lint.reading.program import Program

_AWAITED = frozenset({"read", "readline", "readexactly", "readinto", "drain", "wait_closed"})
_SERVE = ("asyncio.start_server", "uasyncio.start_server")
_OPEN = ("asyncio.open_connection", "uasyncio.open_connection")


def is_of_stream(program: Program, called: ast.expr) -> bool:
    """Whether what is called is a coroutine of a stream: of what a server is given, or of a connection."""
    if not isinstance(called, ast.Attribute) or called.attr not in _AWAITED:
        return False
    return _is_served(program, called.value) or _is_opened(program, called.value)


def _is_served(program: Program, value: ast.expr) -> bool:
    parameter = parameter_of(program, value)
    if parameter is None:
        return False
    for call in program.each(ast.Call):
        if program.values.meaning(call.func) in _SERVE and call.args:
            function = function_of(program, call.args[0])
            if function is not None and parameter in function.args.args:
                return True
    return False


def _is_opened(program: Program, value: ast.expr) -> bool:
    name = dotted(value)
    for statement in program.each(ast.Assign):
        given = statement.value.value if isinstance(statement.value, ast.Await) else None
        if isinstance(given, ast.Call) and program.values.meaning(given.func) in _OPEN and name:
            targets = statement.targets[0].elts if isinstance(statement.targets[0], ast.Tuple) else []
            if name in map(dotted, targets):
                return True
    return False
