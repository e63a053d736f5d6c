"""Which objects of a file are pins and buses."""

from __future__ import annotations

import ast

from anyboard.check.lint.reading.names import dotted

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable

    from anyboard.check.lint.reading.program import Program

_OF_BOARD = {
    "board.I2C": "busio.I2C",
    "board.STEMMA_I2C": "busio.I2C",
    "board.SPI": "busio.SPI",
    "board.STEMMA_SPI": "busio.SPI",
    "board.UART": "busio.UART",
}


def meaning(program: Program, expression: ast.AST) -> str:
    """What a name stands for; `anyboard.busio.I2C` is `busio.I2C`."""
    return program.values.meaning(expression).removeprefix("anyboard.")


def device(program: Program, expression: ast.expr) -> str:
    """The class of a pin or bus that an expression certainly is, `busio.I2C` or `machine.Pin`; "" otherwise."""
    made_by = program.values.made_by(expression).removeprefix("anyboard.")
    return _OF_BOARD.get(made_by, made_by)


def called(program: Program, call: ast.Call, owner_of: Callable[[Program, ast.expr], str] = device) -> str:
    """What is called: `machine.Pin.irq` of an object, else what the name stands for.

    Args:
        program: the file.
        call: in it.
        owner_of: which tells the class of an object.
    """
    if isinstance(call.func, ast.Attribute):
        owner = owner_of(program, call.func.value)
        if owner:
            return f"{owner}.{call.func.attr}"
    return meaning(program, call.func)


def argument(call: ast.Call, position: int | None, *names: str) -> ast.expr | None:
    """An argument by position or by one of its names; None if it is not given, or not to be seen."""
    for keyword in call.keywords:
        if keyword.arg in names:
            return keyword.value
    if position is None or position >= len(call.args):
        return None
    before = call.args[: position + 1]
    return None if any(isinstance(one, ast.Starred) for one in before) else before[-1]


def is_handed_on(program: Program, path: str) -> bool:
    """Whether an object goes by some other name, or to some function, where anything may happen to it."""
    nodes: list[ast.Name | ast.Attribute] = [*program.each(ast.Name), *program.each(ast.Attribute)]
    for node in nodes:
        if dotted(node) != path or not isinstance(node.ctx, ast.Load):
            continue
        around = program.names.parent(node)
        if not isinstance(around, (ast.Attribute, ast.Expr)):
            return True
    return False
