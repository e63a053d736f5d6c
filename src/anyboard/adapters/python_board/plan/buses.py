"""Opening a bus, whatever its kind."""

from __future__ import annotations

import re
from ast import literal_eval
from typing import TYPE_CHECKING

from anyboard.adapters.python_board.calls import EVALUATE, EXECUTE, Call
from anyboard.adapters.python_board.plan.step import Step
from anyboard.adapters.python_board.plan.things import Bus
from anyboard.core.errors import Rejected

if TYPE_CHECKING:
    from collections.abc import Sequence

    from anyboard.adapters.python_board.dialects.opening import Opening
    from anyboard.adapters.python_board.plan.things import Things

_FREQUENCY = re.compile(r"(?:freq|baudrate)=(\d+)")


def opened_bus(
    things: Things, name: str, kind: str, frequency: int, lines: Sequence[str | None], opening: Opening
) -> Step:
    """The step that opens a bus; its result is the actual frequency in Hz.

    Raises `Rejected` for one pin in two places.
    """
    pins = [pin for pin in lines if pin is not None]
    if len(set(pins)) < len(pins):
        raise Rejected("ValueError", f"Invalid pins; they have to be different ones of {things.url}")
    number = things.open(name)

    def opened(results: Sequence[bytes]) -> int:
        peripheral, actual = None, frequency
        if opening.tells:
            peripheral, shown = literal_eval(results[-1].decode())
            match = _FREQUENCY.search(shown)
            actual = int(match[1]) if match else frequency
        things.buses[name] = Bus(number, kind, peripheral, actual)
        return actual

    # for those behind it in the same list
    things.buses.setdefault(name, Bus(number, kind, None, frequency))
    call = Call(EVALUATE if opening.tells else EXECUTE, opening.source.encode(), reads=100)
    return Step((call,), opened, opening.pieces)


def checked_frequency(things: Things, name: str, frequency: int) -> None:
    """Raises `Rejected` for one that is none: an RP2040 with either firmware hangs on an I2C bus of 0 Hz."""
    if frequency < 1:
        raise Rejected("ValueError", f"{name} must be >= 1 on {things.url}, not {frequency}")
