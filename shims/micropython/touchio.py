"""`touchio` over `machine.TouchPad`, which esp32 has."""

import machine
from _anyboard import Native


class TouchIn(Native):
    """A capacitive touch input.  A finger makes the ESP32's reading smaller, and `raw_value` larger."""

    def __init__(self, pin, pull=None):
        if not hasattr(machine, "TouchPad"):
            raise NotImplementedError("TouchIn")
        self._claim(pin)
        self._open(machine.TouchPad, pin._pin)
        self._threshold = min(self.raw_value + 100, 65535)

    @property
    def raw_value(self):
        """0 to 65535."""
        return 65535 - min(self._hardware.read(), 65535)

    @property
    def threshold(self):
        """A `raw_value` above it is a touch; may be set."""
        self._alive()
        return self._threshold

    @threshold.setter
    def threshold(self, threshold):
        if not 0 <= threshold <= 65535:
            raise ValueError("threshold must be 0-65535")
        self._threshold = threshold

    @property
    def value(self):
        """Whether it is touched."""
        return self.raw_value > self._threshold
