"""Constants of `machine` in the place of others: they are numbers, and mean something else there."""

from __future__ import annotations

import ast
import re

from anyboard.check.lint.hardware.devices import argument, called, meaning
from anyboard.check.lint.rules import MICROPYTHON, Family, Rule

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from anyboard.check.lint.reading.program import Program
    from anyboard.check.lint.rules import Complaint

KIND = Rule(
    "wrong-constant",
    "a constant that is for another argument: as a number it means something else there, `Pin.PULL_UP` is `Pin.OUT`",
    "a constant that the message names",
    "from machine import Pin\nbutton = Pin(14, Pin.PULL_UP)",
    MICROPYTHON,
)
_KINDS = {
    "machine.Pin": {
        "mode": (r"IN|OUT|OPEN_DRAIN|ALT|ALT_OPEN_DRAIN|ANALOG|OUT_PP|OUT_OD|AF_\w+", "Pin.IN or Pin.OUT"),
        "pull": (r"PULL_\w+", "Pin.PULL_UP, Pin.PULL_DOWN or None"),
        "trigger": (r"IRQ_\w+|WAKE_\w+", "Pin.IRQ_RISING or Pin.IRQ_FALLING"),
        "drive": (r"DRIVE_\w+|(?:LOW|HIGH)_POWER", "a constant of Pin that begins with DRIVE"),
    },
    "machine.I2S": {"mode": (r"[RT]X", "I2S.RX or I2S.TX"), "format": (r"MONO|STEREO", "I2S.MONO or I2S.STEREO")},
    "machine.UART": {
        "flow": (r"RTS|CTS", "UART.RTS | UART.CTS"),
        "invert": (r"INV_\w+", "UART.INV_TX or UART.INV_RX"),
        "trigger": (r"IRQ_\w+", "a constant of UART that begins with IRQ"),
    },
}
"""By class: its kinds of constants, what they are called, and which to use."""
_TAKEN = {
    "machine.Pin": ((1, "mode"), (2, "pull"), (None, "drive")),
    "machine.Pin.init": ((0, "mode"), (1, "pull"), (None, "drive")),
    "machine.Pin.irq": ((1, "trigger"),),
    "machine.I2S": ((None, "mode"), (None, "format")),
    "machine.I2S.init": ((None, "mode"), (None, "format")),
    "machine.UART": ((None, "flow"), (None, "invert")),
    "machine.UART.init": ((None, "flow"), (None, "invert")),
    "machine.UART.irq": ((1, "trigger"),),
}
"""By what is called: position and name of the arguments, each of which takes the kind of its name."""


def _look(program: Program) -> Iterator[Complaint]:
    for call in program.each(ast.Call):
        name = called(program, call)
        for position, kind in _TAKEN.get(name, ()):
            given = argument(call, position, kind)
            if given is not None:
                yield from _checked(program, name, kind, given)


def _checked(program: Program, taker: str, kind: str, given: ast.expr) -> Iterator[Complaint]:
    cls = next(one for one in _KINDS if f"{taker}.".startswith(f"{one}."))
    for constant in _parts(program, given):
        owner, _, name = meaning(program, constant).rpartition(".")
        other = _kind(owner, name)
        if owner != cls or not other or other == kind:
            continue
        remedy = f"use {_KINDS[cls][kind][1]}"
        if (kind, other) == ("mode", "pull"):
            remedy = (
                f"write the mode before it, {'pin.init(' if taker.endswith('init') else 'Pin(id, '}Pin.IN, Pin.{name})"
            )
        yield KIND.at(given, f"{ast.unparse(constant)} is no {kind} of {cls} {program.on}, but a {other}: {remedy}")


def _kind(cls: str, name: str) -> str:
    """What a constant of a class is for; "" if that is not known."""
    kinds = _KINDS.get(cls, {})
    return next((kind for kind, (pattern, _) in kinds.items() if re.fullmatch(pattern, name)), "")


def _parts(program: Program, expression: ast.expr) -> Iterator[ast.expr]:
    """The constants of `A | B`."""
    value = program.values.value(expression)
    if isinstance(value, ast.BinOp) and isinstance(value.op, ast.BitOr):
        yield from _parts(program, value.left)
        yield from _parts(program, value.right)
    else:
        yield value


KINDS = Family((KIND,), _look)
