"""`onewireio` over the firmware's `_onewire`."""

from _anyboard import Native
from machine import Pin as _Pin


class OneWire(Native):
    """A 1-Wire bus."""

    def __init__(self, pin_):
        try:
            import _onewire
        except ImportError:
            raise NotImplementedError("OneWire")
        self._claim(pin_)
        self._line = pin_._pin
        self._hardware = _onewire
        self._line.init(_Pin.OPEN_DRAIN, _Pin.PULL_UP)

    def reset(self):
        """False if a part answers."""
        return not self._hardware.reset(self._line)

    def read_bit(self):
        """One bit."""
        return bool(self._hardware.readbit(self._line))

    def write_bit(self, value):
        """One bit, by truth."""
        self._hardware.writebit(self._line, bool(value))
