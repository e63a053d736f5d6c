"""The I2C bus MicroPython knows by itself, `machine.I2C(0)`: `board.I2C()` where no pins are called SCL and SDA."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from anyboard.adapters.python_board.bootstrap import evaluate
from anyboard.adapters.python_board.calls import EXECUTE, Call
from anyboard.adapters.python_board.link import CallError
from anyboard.core.info import BusInfo

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from anyboard.adapters.python_board.link import Link
    from anyboard.adapters.python_board.text_link import TextLink
    from anyboard.core.info import PinInfo

_LINE = re.compile(r"\b(scl|sda)=[\"']?(\w+)")


def default_i2c(link: Link | TextLink, pins: Sequence[PinInfo], keys: Mapping[str, str]) -> BusInfo | None:
    """Ask the board; the pins are inputs again afterwards.  None if the firmware has none, or does not say where.

    ::

        I2C(0, freq=399361, scl=5, sda=4, timeout=50000)        as rp2 and esp32 print it

    Args:
        link: to the agent, on a board with MicroPython.
        pins: the board's.
        keys: the text the agent finds a pin by, for each pin's name.

    Raises `Disconnected`.
    """
    try:
        shown = str(evaluate(link, "repr(__import__('machine').I2C(0))"))
    except CallError:
        return None  # this port wants to be told the pins
    lines = dict(_LINE.findall(shown))
    if len(lines) < 2:
        return None
    link.call([Call(EXECUTE, _let_go(lines["scl"], lines["sda"]))])
    found = [_called(lines[line], pins, keys) for line in ("scl", "sda")]
    names = tuple(pin.name for pin in found if pin is not None)
    return BusInfo("I2C", "i2c", names) if len(names) == 2 else None


def _let_go(*names: str) -> bytes:
    """Source that makes inputs of pins, called as the firmware prints them."""
    pins = ",".join(name if name.isdigit() else repr(name) for name in names)
    return f"for _n in ({pins}):__import__('machine').Pin(_n).init(__import__('machine').Pin.IN)".encode()


def _called(name: str, pins: Sequence[PinInfo], keys: Mapping[str, str]) -> PinInfo | None:
    """The pin that the firmware prints so."""
    return next(
        (
            pin
            for pin in pins
            if name in (*pin.names, pin.chip_name)
            or f"GPIO{name}" == pin.chip_name
            or name in [keys.get(known) for known in pin.names]
        ),
        None,
    )
