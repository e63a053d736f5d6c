"""`board`: the pins that the firmware names, and those that a file for this board, `board_pins`, names.

`board_pins.py` may have:

- `board_id`
- `NAMES`: CircuitPython's names of pins, and the firmware's names or numbers for them
- `BUSES`: the pins of the default buses: ``{"I2C": ("SCL", "SDA")}``
- `UNITS`: which bus of the chip has which pins, for ports that do not let a program choose (see `_units`):
  ``(("I2C", 1, {"scl": "X9", "sda": "X10"}),)``
"""

import sys

from _anyboard import chip_pin, pin_of
from machine import Pin as _Pin

try:
    import board_pins as _file
except ImportError:
    _file = None

board_id = getattr(_file, "board_id", None) or getattr(sys.implementation, "_machine", sys.platform)

_names = {}


def _find(name):
    """The `machine.Pin` of a name, or None."""
    known = getattr(_file, "NAMES", {})
    if name in known:
        return _Pin(known[name])
    named = getattr(getattr(_Pin, "board", None), name, None)
    return chip_pin(name) if named is None else named


def __getattr__(name):
    if name in ("I2C", "SPI", "UART", "STEMMA_I2C"):
        from _default_bus import default_bus

        return default_bus(name)
    pin = _names.get(name)
    if pin is None:
        found = None if name[0] == "_" else _find(name)
        if found is None:
            raise AttributeError("'module' object has no attribute '" + name + "'")
        pin = _names[name] = pin_of(name, found)
    return pin
