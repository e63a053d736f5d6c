"""Names that `board` does not have, and what the board has in their place."""

from __future__ import annotations

import ast
import re
from pathlib import Path

from anyboard.check.boards.pairing import ROLES
from anyboard.check.lint.hardware.devices import meaning
from anyboard.check.lint.rules import ALL, Rule
from anyboard.core.nearest import nearest

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from anyboard.check.boards import Board
    from anyboard.check.lint.reading.program import Program
    from anyboard.check.lint.rules import Complaint

NO_PIN = Rule(
    "no-such-pin",
    "the board or the chip has no pin of that name or number: AttributeError or ValueError",
    "a pin that the message names",
    "import board\nboard.GP99",
    ALL,
)
_INSTEAD = {
    "I2C": "use busio.I2C(scl, sda)",
    "STEMMA_I2C": "use busio.I2C(scl, sda)",
    "SPI": "use busio.SPI(clock, MOSI, MISO)",
    "UART": "use busio.UART(tx, rx)",
}
_NUMBERED = re.compile(r"([A-Za-z]+)(\d+)")
_ON_CHIP = re.compile(r"(?:GP|IO|GPIO)(\d+)")
_LED = "D13"  # of Arduinos and Feathers
_DEFINED = re.compile(r"^(?:def )?(\w+)[(:]", re.MULTILINE)
_MISSES = ("AttributeError", "ValueError")


def names(program: Program) -> Iterator[Complaint]:
    """Names of `board` that the program uses and the board does not have."""
    board = program.board
    if board is None or program.target.language == "micropython":
        return
    defined = set(_DEFINED.findall(Path(board.folder, "board.pyi").read_text(encoding="utf-8")))
    for node in program.each(ast.Attribute):
        name = node.attr
        if meaning(program, node) != f"board.{name}" or name in defined or name.startswith("__"):
            continue
        if not program.expects(node, *_MISSES) and not program.asked_for(name):
            remedy = _INSTEAD.get(name) or _of_role(name, board) or f"use {_meant(name, defined, board.pins)}"
            yield NO_PIN.at(node, f"board.{name} does not exist on {board.id} ({program.target.name}): {remedy}")


def _of_role(name: str, board: Board) -> str:
    """Pins for what a board names none for: `board.SDA` of a Pico."""
    bus = next((bus for bus, roles in ROLES.items() if name in roles), "")
    pairs = board.pairs(bus)[:3] if bus else []
    return f"use pins that can be {'/'.join(ROLES[bus])}, as {' or '.join(pairs)}" if pairs else ""


def _meant(name: str, defined: set[str], pins: Mapping[str, str]) -> str:
    if name == _LED and "LED" in defined:
        return "board.LED"
    if name == "LED" and "NEOPIXEL" in defined:
        return "board.NEOPIXEL and the library neopixel"
    same = _of_chip(name, pins)
    if same:
        return f"board.{same}"
    near = {one.lower(): one for one in defined}.get(name.lower())
    numbered = _NUMBERED.fullmatch(name)
    if near is None and numbered is None:
        near = nearest(name, defined)
    if near is not None:
        return f"board.{near}"
    prefix, wanted = numbered.groups() if numbered is not None else ("", "0")
    alike = {
        pin: abs(int(found[2]) - int(wanted))
        for pin in pins
        if (found := _NUMBERED.fullmatch(pin)) and found[1] == prefix
    }
    others = sorted((pin for pin in pins if pin not in alike), key=len)
    return f"one of {', '.join([*sorted(alike, key=alike.__getitem__), *others][:10])} …"


def _of_chip(name: str, pins: Mapping[str, str]) -> str:
    """The board's name of a pin that is called as on a Pico or in a data sheet: `GP13`, `IO13`, `GPIO13`; or ""."""
    found = _ON_CHIP.fullmatch(name)
    own = [one for one, pin in pins.items() if found and pin == f"GPIO{found[1]}"]
    return min(own, key=lambda one: _NUMBERED.fullmatch(one) is None, default="")
