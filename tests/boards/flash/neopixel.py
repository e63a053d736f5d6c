# MicroPython's frozen module `neopixel`, by its documented interface.
from machine import bitstream


class NeoPixel:
    ORDER = (1, 0, 2, 3)

    def __init__(self, pin, n, bpp=3, timing=1):
        self.pin = pin
        self.n = n
        self.bpp = bpp
        self.buf = bytearray(n * bpp)
        self.timing = ((800, 1700, 1600, 900), (400, 850, 800, 450))[timing] if isinstance(timing, int) else timing
        pin.init(pin.OUT)

    def __len__(self):
        return self.n

    def __setitem__(self, index, colour):
        for channel in range(self.bpp):
            self.buf[index * self.bpp + self.ORDER[channel]] = colour[channel]

    def __getitem__(self, index):
        return tuple(self.buf[index * self.bpp + self.ORDER[channel]] for channel in range(self.bpp))

    def fill(self, colour):
        for index in range(self.n):
            self[index] = colour

    def write(self):
        bitstream(self.pin, 0, self.timing, self.buf)
