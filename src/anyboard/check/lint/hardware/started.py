"""Buses that are made and never started."""

from __future__ import annotations

import ast

from anyboard.check.lint.hardware.devices import meaning
from anyboard.check.lint.rules import MICROPYTHON, Family, Rule

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from anyboard.check.lint.reading.program import Program
    from anyboard.check.lint.rules import Complaint

NOT_STARTED = Rule(
    "bus-not-started",
    "a UART of an STM32, or a bus of `pyb`, that is made with its number alone does nothing until `init()` is called",
    "its settings behind the number, or `init()`",
    "from machine import UART\nuart = UART(2)\nuart.write('x')",
    MICROPYTHON,
)
_SETTINGS = {
    "machine.UART": "needs a baudrate on {}: UART(1, 9600)",
    "pyb.UART": "needs a baudrate on {}: UART(1, 9600)",
    "pyb.I2C": "needs a mode on {}: I2C(1, I2C.CONTROLLER)",
    "pyb.SPI": "needs a mode on {}: SPI(1, SPI.CONTROLLER)",
    "pyb.CAN": "needs a mode on {}: CAN(1, CAN.NORMAL)",
}
_BEFORE = ("init", "deinit")


def _look(program: Program) -> Iterator[Complaint]:
    if program.target.port != "stm32":
        return
    used = [node for node in program.each(ast.Attribute) if isinstance(program.names.parent(node), ast.Call)]
    if any(node.attr in _BEFORE for node in used):
        return
    working = {id(program.values.value(node.value)) for node in used}
    for call in program.each(ast.Call):
        name = meaning(program, call.func)
        if name in _SETTINGS and len(call.args) == 1 and not call.keywords and id(call) in working:
            yield NOT_STARTED.at(call, f"{name} {_SETTINGS[name].format(program.target.name)}")


STARTED = Family((NOT_STARTED,), _look)
