"""Buses: used under a lock, and found by their pins.

| port | `machine.I2C`, `SPI` | `machine.UART` |
|---|---|---|
| rp2 | pins, of which few fit each number; default ones for those that are left out | the same |
| samd | pins, of which few fit each number | the same |
| esp32 | any pins | any pins |
| nrf | any pins | no pins |
| stm32, mimxrt | no pins: each number has its own | the same |
"""

import sys

import machine
from _anyboard import GONE, Native

_LAST = 7
ESP32 = sys.platform == "esp32"
RP2 = hasattr(machine.Pin, "ALT_SIO")
_LINES = {"I2C": 2, "SPI": 3, "UART": 2}
owners = {}  # by kind and number


class Bus(Native):
    """A bus that is used under a lock."""

    _locked = False

    def try_lock(self):
        """Whether it was free, and is now yours."""
        self._alive()
        if self._locked:
            return False
        self._locked = True
        return True

    def unlock(self):
        """Give it back."""
        self._alive()
        self._locked = False

    def _refuse(self):
        """Say why a bus that is not locked cannot be used."""
        self._alive()
        raise RuntimeError("Function requires lock")


def open_unit(owner, kind, pins, settings):
    """The bus of `machine` that has these pins, for a `Native` that has claimed them.

    Args:
        owner: what will drive it: the bus is taken for as long as it lives.
        kind: "I2C", "SPI" or "UART".
        pins: each `machine.Pin` by its keyword.
        settings: the other keywords.

    Raises ValueError: the pins do not belong together, or something else uses their bus.
    """
    make = getattr(machine, kind)
    wanted = settings.copy()
    wanted.update(pins)
    # every UART of an esp32 takes any pins, and the first is the REPL's
    for number in range(1 if ESP32 and kind == "UART" else 0, _LAST + 1):
        if is_taken(kind, number):
            continue
        try:
            bus = within_pins(owner, kind, make, number, **wanted)
        except TypeError:  # there is no such keyword
            break
        except ValueError as error:
            if "explicit" in str(error):  # stm32: "explicit choice of scl/sda is not implemented"
                break
        else:
            owners[kind, number] = owner
            return bus
    else:
        raise ValueError("Invalid pins")
    from _fixed_bus import open_fixed_unit

    return open_fixed_unit(owner, kind, pins, settings)


def within_pins(owner, kind, call, *arguments, **named):
    """Call what sets a bus up: it must take no pins but the owner's."""
    if not RP2 or len(owner._pins) == _LINES[kind]:
        return call(*arguments, **named)
    from _rp2_pins import keeping

    return keeping(owner, call, arguments, named)


def is_taken(kind, number):
    """Whether a living object has the unit."""
    return owners.get((kind, number), Bus)._hardware is not GONE
