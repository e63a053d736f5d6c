"""The board's exceptions as anyboard's."""

from __future__ import annotations

import re
from ast import literal_eval
from typing import TYPE_CHECKING

from anyboard.core.errors import BusError, Rejected

if TYPE_CHECKING:
    from anyboard.core.errors import ErrorKind
    from anyboard.core.ops import Op

_EXCEPTION = re.compile(r"(\w+)\((.*)\)\Z", re.DOTALL)
_KINDS: dict[int, ErrorKind] = {
    5: "nack_data",
    11: "arbitration",
    16: "bus_stuck",
    19: "nack_address",
    60: "timeout",
    110: "timeout",
    116: "timeout",
}
"""By errno: EIO, EAGAIN, EBUSY, ENODEV, and ETIMEDOUT as the C libraries of boards number it."""
_WORDS: dict[ErrorKind, str] = {
    "nack_address": "nobody answers at that I2C address; see what does: anyboard scan",
    "nack_data": "the target did not acknowledge a byte",
    "arbitration": "the peripheral was busy; try again",
    "bus_stuck": "the bus is busy; look for a line that is held low",
    "timeout": "the bus did not go on in time; look for missing pull-ups, or a line that is held low",
}


def translated(text: str, op: Op, url: str, *, is_i2c: bool, is_opening: bool) -> BusError | Rejected:
    """What to raise for an exception on the board.

    Args:
        text: its `repr`.
        op: what it was raised by.
        url: the board, for messages.
        is_i2c: whether that used an I2C bus.
        is_opening: whether that was to open a bus on pins.
    """
    name, arguments = _split(text)
    what = f"{type(op).__name__} on {url}: {text}"
    number = arguments[0] if arguments else None
    if name == "OSError" and isinstance(number, int):
        number = abs(number)  # CircuitPython on the RP2040 has OSError(-19) too
        kind = _KINDS.get(number, "other")
        if not is_i2c and kind != "timeout":
            kind = "other"
        return BusError(kind, f"{what}; {_WORDS.get(kind, 'the board says no more')}")
    if name in ("NameError", "ImportError"):
        return Rejected("NotImplementedError", f"{what}; its firmware has no such thing")
    if name == "MemoryError":
        return Rejected(name, f"{what}; its memory is too small for that: release what is open, or do less at a time")
    if name == "KeyError" and isinstance(number, int):
        return Rejected("RuntimeError", f"{type(op).__name__} on {url}: that is not configured; do that first")
    if is_opening and name == "ValueError":
        return Rejected(name, f"Invalid pins; {what}; see which form a bus in the board's data sheet")
    return Rejected(name, str(number) if number is not None else what)


def _split(text: str) -> tuple[str, tuple[object, ...]]:
    match = _EXCEPTION.match(text)
    if match is None:
        return "RuntimeError", (text,)
    name, arguments = match.groups()
    try:
        value = literal_eval(f"({arguments.rstrip(',')},)") if arguments.strip(",") else ()
    except (ValueError, SyntaxError):
        return name, (arguments,)
    return name, value
