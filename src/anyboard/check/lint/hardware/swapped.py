"""Pins of a bus whose names say that they are in each other's place."""

from __future__ import annotations

import ast

from anyboard.check.lint.hardware.devices import argument, meaning
from anyboard.check.lint.hardware.pins import BUSES
from anyboard.check.lint.rules import ALL, Family, Rule

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from anyboard.check.lint.reading.program import Program
    from anyboard.check.lint.rules import Complaint

SWAPPED = Rule(
    "swapped-pins",
    "a pin that is named for one line of the bus is given for another one: ValueError, or the bus does not work",
    "the order that the message shows",
    "import board, busio\ni2c = busio.I2C(board.SDA, board.SCL)",
    ALL,
)


def _look(program: Program) -> Iterator[Complaint]:
    if program.board is not None:
        return  # what its pins can do is known
    for call in program.each(ast.Call):
        name = meaning(program, call.func)
        roles = BUSES[name][1] if name.startswith("busio.") and name in BUSES else ()
        given = {role: _name(program, argument(call, position, keyword)) for role, position, keyword in roles}
        if any(pin in given and pin != role for role, pin in given.items()):
            right = ", ".join(f"board.{role}" for role, pin in given.items() if pin)
            yield SWAPPED.at(
                call, f"these pins are in each other's place {program.on}: write {name}({right})"
            )  # fmt: skip


def _name(program: Program, pin: ast.expr | None) -> str:
    """`SDA` of `board.SDA`; "" of what is no pin of a board."""
    module, _, name = ("" if pin is None else meaning(program, program.values.value(pin))).rpartition(".")
    return name if module == "board" else ""


SWAPS = Family((SWAPPED,), _look)
