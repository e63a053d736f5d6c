"""Bit-banged SPI with one data pin, which `machine.SoftSPI` does not offer."""

from time import sleep_us

from machine import Pin as _Pin


class HalfSPI:
    """The part of `machine.SoftSPI` that writes, or the part that reads."""

    def __init__(self, sck, mosi=None, miso=None):
        self._sck, self._mosi, self._miso = sck, mosi, miso
        self.init(500000, 0, 0)

    def init(self, baudrate, polarity, phase):
        """Set the clock's rate (at most; in Hz) and mode."""
        self._half_us = 500000 // max(baudrate, 1)
        self._polarity, self._phase = polarity, phase
        self._sck.init(_Pin.OUT, None, value=polarity)
        if self._mosi is not None:
            self._mosi.init(_Pin.OUT, None)
        if self._miso is not None:
            self._miso.init(_Pin.IN, None)

    def _exchange(self, out):
        clock, idle = self._sck, self._polarity
        value = 0
        for shift in range(7, -1, -1):
            if self._phase:
                clock(not idle)
            if self._mosi is not None:
                self._mosi(out >> shift & 1)
            sleep_us(self._half_us)
            clock(idle if self._phase else not idle)
            if self._miso is not None:
                value = value << 1 | self._miso()
            sleep_us(self._half_us)
            if not self._phase:
                clock(idle)
        return value

    def write(self, buffer):
        """Send."""
        for byte in memoryview(buffer):
            self._exchange(byte)

    def readinto(self, buffer, write_value):
        """Receive."""
        for n in range(len(buffer)):
            buffer[n] = self._exchange(write_value)
