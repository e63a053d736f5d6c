"""`machine.SPI` and `machine.SoftSPI`."""

import board

from machine.lock import locked
from machine.pin import bare


class SPI:
    """`busio.SPI`."""

    MSB = 0
    LSB = 1

    def __init__(
        self, which=0, baudrate=1000000, polarity=0, phase=0, bits=8, firstbit=0, sck=None, mosi=None, miso=None
    ):
        if sck is None:
            self._bus = board.SPI()
        else:
            self._bus = self._module().SPI(bare(sck), bare(mosi), bare(miso))
        self._settings = {}
        self.init(baudrate, polarity, phase, bits, firstbit)

    def _module(self):
        import busio

        return busio

    def init(self, baudrate=-1, polarity=-1, phase=-1, bits=-1, firstbit=-1):
        if firstbit == self.LSB or bits not in (-1, 8):
            raise NotImplementedError("LSB, bits")
        for name, given in (("baudrate", baudrate), ("polarity", polarity), ("phase", phase)):
            if given != -1:
                self._settings[name] = given

    def _do(self, method, *arguments, **named):
        bus = locked(self._bus)
        try:
            bus.configure(**self._settings)
            getattr(bus, method)(*arguments, **named)
        finally:
            bus.unlock()

    def write(self, buf):
        self._do("write", buf)

    def readinto(self, buf, write=0):
        self._do("readinto", buf, write_value=write)

    def read(self, nbytes, write=0):
        data = bytearray(nbytes)
        self.readinto(data, write)
        return bytes(data)

    def write_readinto(self, write_buf, read_buf):
        if len(write_buf) != len(read_buf):
            raise ValueError("buffers must be the same length")
        self._do("write_readinto", write_buf, read_buf)

    def deinit(self):
        self._bus.deinit()


class SoftSPI(SPI):
    """The same over `bitbangio.SPI`."""

    def __init__(self, baudrate=500000, **named):
        super().__init__(-1, baudrate, **named)

    def _module(self):
        import bitbangio

        return bitbangio
