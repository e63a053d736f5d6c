"""The pins of `machine.I2S`: an RP2040's PIO drives clock and word select, and needs them side by side."""

from __future__ import annotations

import ast
import re

from anyboard.check.lint.hardware.devices import argument, meaning
from anyboard.check.lint.hardware.tables import table_for
from anyboard.check.lint.rules import MICROPYTHON, Family, Rule

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from anyboard.check.lint.reading.program import Program
    from anyboard.check.lint.rules import Complaint

WORD_SELECT = Rule(
    "word-select",
    "the pin of `ws` must be the one after the pin of `sck` on rp2: ValueError",
    "the pin that the message names",
    "from machine import I2S, Pin\n"
    "I2S(0, sck=Pin(16), ws=Pin(18), sd=Pin(19), mode=I2S.TX, bits=16, format=I2S.MONO, rate=8000, ibuf=4000)",
    MICROPYTHON,
)


def _look(program: Program) -> Iterator[Complaint]:
    if program.target.port != "rp2":
        return
    for call in program.each(ast.Call):
        if meaning(program, call.func) != "machine.I2S":
            continue
        clock, select = (_number(program, argument(call, None, name)) for name in ("sck", "ws"))
        given = argument(call, None, "ws")
        if given is not None and clock is not None and select is not None and select != clock + 1:
            yield WORD_SELECT.at(
                given, f"ws of machine.I2S is the pin after sck {program.on}, {clock + 1} and not {select}: "
                f"write ws=Pin({clock + 1})"
            )  # fmt: skip


def _number(program: Program, given: ast.expr | None) -> int | None:
    """The number of the GPIO that an argument certainly is."""
    number = None if given is None else program.values.constant(given)
    if isinstance(number, int):
        return number
    table = table_for(program)
    pin = None if given is None or table is None else table.pin(program, given)
    return int(pin[4:]) if pin and re.fullmatch(r"GPIO\d+", pin) else None


SOUND = Family((WORD_SELECT,), _look)
