"""`bitbangio.I2C` over `machine.SoftI2C`."""

from _soft_i2c import SoftI2C
from busio.i2c import I2C as _I2C


class I2C(_I2C):
    """An I2C bus on any two pins."""

    def __init__(self, scl, sda, *, frequency=400000, timeout=255):
        self._timeout = timeout
        _I2C.__init__(self, scl, sda, frequency=frequency)

    def _make(self, kind, pins, settings):
        return SoftI2C(freq=settings["freq"], timeout=self._timeout, **pins)
