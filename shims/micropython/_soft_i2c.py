"""Bit-banged I2C that says when a byte was refused."""

import machine

_EIO = 5


class SoftI2C:
    """`machine.SoftI2C`, whose `writeto` only tells how many bytes were acknowledged."""

    def __init__(self, **settings):
        self._bus = machine.SoftI2C(**settings)
        self.scan = self._bus.scan
        self.readfrom_into = self._bus.readfrom_into

    def writeto(self, address, buffer, stop=True):
        """Raises OSError(5): a byte was not acknowledged."""
        if self._bus.writeto(address, buffer, stop) < len(buffer):
            if not stop:
                self._bus.stop()
            raise OSError(_EIO)
