"""What the pins of the board can do; where it is not known, what they can do on any chip of its port."""

from __future__ import annotations

import ast
import re
from functools import cache

from anyboard.check import boards
from anyboard.check.lint.hardware.devices import meaning

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping

    from anyboard.check.boards import Board
    from anyboard.check.lint.reading.program import Program

_CHIPS = {
    "rp2": ("rp2040", "rp2350a", "rp2350b"),
    "esp32": tuple(f"esp32{kind}" for kind in ("", "s2", "s3", "c2", "c3", "c5", "c6", "c61", "h2", "p4")),
}
"""By port, where the number of a pin is the chip's."""
_RADIO = "CYW"
_SPANS = 2  # of numbers in a message
_SWITCHED = frozenset({"DIGITAL", "OUT"})
_PORT = re.compile(r"P?([E-K])\d{1,2}")  # boards have A0 and D5 of their own


class Table:
    """The capabilities of a chip's pins.

    Args:
        capabilities: by the chip's name of the pin, `GPIO26`.
        board: whose names are known, if it is known.
        where: the place, for messages.
    """

    def __init__(self, capabilities: Mapping[str, frozenset[str]], board: Board | None, where: str) -> None:
        self._capabilities = capabilities
        self._board = board
        self._of_radio = {pin for pin in (board.pins.values() if board else ()) if pin.startswith(_RADIO)}
        self.where = where

    def has(self, pin: str) -> bool:
        """Whether the board has a pin of the chip, or of its radio."""
        return pin in self._capabilities or pin in self._of_radio

    def can(self, pin: str) -> frozenset[str]:
        """What a pin can do: one of the radio, as the LED of a Pico W, can only be switched."""
        return _SWITCHED if pin in self._of_radio else self._capabilities.get(pin, frozenset())

    def lacks(self, pin: object) -> bool:
        """Whether `Pin(pin)` is certain not to be: a number that the chip has not, or a port, `F1`."""
        if isinstance(pin, int):
            return all(re.fullmatch(r"GPIO\d+", one) for one in self._capabilities) and not self.has(f"GPIO{pin}")
        of_port = _PORT.fullmatch(pin) if isinstance(pin, str) else None
        named = self._board.pins if self._board is not None else {}
        return of_port is not None and bool(self._ports) and of_port[1] not in self._ports and pin not in named

    @property
    def _ports(self) -> list[str]:
        """The ports of an STM32, `A`."""
        return sorted({pin[1] for pin in self._capabilities if re.fullmatch(r"P[A-Z]\d\d", pin)})

    def span(self) -> str:
        """The pins that there are, `0 to 29`, in words."""
        if self._ports:
            return f"the pins of the ports {', '.join(self._ports)}"
        return f"0 to {max(int(pin[4:]) for pin in self._capabilities)}"

    def pin(self, program: Program, expression: ast.expr) -> str | None:
        """The chip's name of the pin that an expression certainly is; None if there is no telling."""
        value = program.values.value(expression)
        if isinstance(value, ast.Call) and meaning(program, value.func) in ("machine.Pin", "pyb.Pin") and value.args:
            return self.by_id(program.values.constant(value.args[0]))
        module, _, name = meaning(program, value).rpartition(".")
        if module == "board" and self._board is not None:
            return self._board.pins.get(name)
        return name if module == "microcontroller.pin" else None

    def numbers_with(self, need: str) -> str:
        """The numbers of the pins that can do something, `26 to 29 and 40 to 47`; "" if these are too many to say."""
        able = sorted(int(pin[4:]) for pin, can in self._capabilities.items() if need in can)
        starts = [number for number in able if number - 1 not in able]
        ends = [number for number in able if number + 1 not in able]
        spans = [f"{first} to {last}" if last > first else str(first) for first, last in zip(starts, ends, strict=True)]
        return " and ".join(spans) if len(spans) <= _SPANS else ""

    def by_id(self, number: object) -> str | None:
        """The chip's name of the pin of a number or name; None if there is none."""
        if isinstance(number, int):
            return f"GPIO{number}" if self.has(f"GPIO{number}") else None
        return self._board.pins.get(number) if self._board is not None and isinstance(number, str) else None


def table_for(program: Program) -> Table | None:
    """The table of the program's board, or of its port; None if there is none."""
    board = program.board
    target = program.target
    if board is not None:
        where = f"on {board.id} ({target.name})"
        return None if board.capabilities is None else Table(board.capabilities, board, where)
    return Table(_of_any_chip(target.port), None, f"on {target.name}") if target.port in _CHIPS else None


@cache
def _of_any_chip(port: str) -> dict[str, frozenset[str]]:
    """What a pin can do on one chip or another."""
    every: dict[str, frozenset[str]] = {}
    for name in _CHIPS[port]:
        for pin, capabilities in boards.chip_table(name).items():
            every[pin] = every.get(pin, frozenset()) | capabilities
    return every
