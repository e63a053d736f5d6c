"""Pins of one object that must be of one PWM slice: stereo sound of CircuitPython on an RP2040 or RP2350."""

from __future__ import annotations

import ast

from anyboard.check.lint.hardware.devices import argument, meaning
from anyboard.check.lint.hardware.slices import slice_of
from anyboard.check.lint.hardware.tables import table_for
from anyboard.check.lint.rules import CIRCUITPYTHON, Family, Rule

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from anyboard.check.lint.reading.program import Program
    from anyboard.check.lint.rules import Complaint

CHANNELS = Rule(
    "two-slices",
    "both channels of a PWMAudioOut of an RP2040 or RP2350 must be on one PWM slice: ValueError",
    "the pin that the message names",
    "import board, audiopwmio\naudiopwmio.PWMAudioOut(board.GP0, right_channel=board.GP3)",
    CIRCUITPYTHON,
)


def _look(program: Program) -> Iterator[Complaint]:
    table = table_for(program)
    if table is None or program.board is None or not (program.board.chip or "").startswith("rp2"):
        return
    for call in program.each(ast.Call):
        given = (argument(call, 0, "left_channel"), argument(call, None, "right_channel"))
        if meaning(program, call.func) != "audiopwmio.PWMAudioOut" or None in given:
            continue
        pins = [table.pin(program, one) or "" for one in given if one is not None]
        places = [slice_of(pin) for pin in pins]
        if places[0] is not None and places[1] is not None and places[0][0] != places[1][0]:
            other = f"GPIO{int(pins[0][4:]) ^ 1}"
            yield CHANNELS.at(
                call, f"{pins[0]} and {pins[1]} are of two PWM slices, a PWMAudioOut needs one {table.where}: "
                f"use {pins[0]} and {other}"
            )  # fmt: skip


TOGETHER = Family((CHANNELS,), _look)
