"""What differs between the Pythons on boards where something is opened: the source that does it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from anyboard.adapters.python_board.dialects.circuitpython import CircuitPython
from anyboard.adapters.python_board.dialects.microbit import MicroBit
from anyboard.adapters.python_board.dialects.micropython import MicroPython

if TYPE_CHECKING:
    from anyboard.adapters.python_board.dialects.opening import Dialect

DIALECTS: dict[str, Dialect] = {dialect.name: dialect for dialect in (MicroPython(), CircuitPython(), MicroBit())}
"""By `Firmware.dialect`."""
