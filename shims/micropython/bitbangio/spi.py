"""`bitbangio.SPI` over `machine.SoftSPI`."""

import machine
from busio.spi import SPI as _SPI

_EIO = 5


class SPI(_SPI):
    """An SPI bus on any three pins; it must be configured before it is used."""

    _configured = False

    def _make(self, kind, pins, settings):
        self._roles = pins
        if len(pins) == 3:
            return machine.SoftSPI(**pins)
        from bitbangio.half_spi import HalfSPI  # machine.SoftSPI wants all three

        return HalfSPI(**pins)

    def try_lock(self):
        """Whether the bus was free, and is now yours."""
        self._alive()
        return _SPI.try_lock(self)

    def configure(self, *, baudrate=100000, polarity=0, phase=0, bits=8):
        """Set the clock's rate (at most; in Hz) and mode."""
        _SPI.configure(self, baudrate=baudrate, polarity=polarity, phase=phase, bits=bits)
        self._configured = True

    def _ready(self, *roles):
        if not self._locked:
            self._refuse()
        if not self._configured:
            raise OSError(_EIO)
        for role in roles:
            if role not in self._roles:
                raise ValueError("No " + role + " pin")

    def write(self, buffer, *, start=0, end=None):
        """As `busio.SPI`."""
        self._ready("mosi")
        _SPI.write(self, buffer, start=start, end=end)

    def readinto(self, buffer, *, start=0, end=None, write_value=0):
        """As `busio.SPI`."""
        self._ready("miso")
        _SPI.readinto(self, buffer, start=start, end=end, write_value=write_value)

    def write_readinto(self, out_buffer, in_buffer, *, out_start=0, out_end=None, in_start=0, in_end=None):
        """As `busio.SPI`."""
        self._ready("mosi", "miso")
        _SPI.write_readinto(
            self, out_buffer, in_buffer, out_start=out_start, out_end=out_end, in_start=in_start, in_end=in_end
        )
