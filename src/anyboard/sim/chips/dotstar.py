"""Shiji APA102 and its like: see the class."""

from __future__ import annotations

from anyboard.sim.engines import PixelStrip

_FRAME = 4  # bytes
_FRAME_START = 0xE0  # three ones, then five bits of brightness
_BRIGHTNESS = 0x1F


class DotStar(PixelStrip):
    """A strip of DotStars (APA102): SPI without a chip select, ``bench.spi.attach(DotStar(30))``.

    Modelled: the start frame of 32 zeros, the frames of the pixels with their 5 bits of brightness, and that a
    pixel passes on what comes after its own frame.

    Left out: the half clock by which each pixel delays the data, for which a program has to send a
    trailer; here all arrives at once.

    Args:
        n: how many pixels.
        order: the colours' order on the wire.

    Datasheet: Shiji Lighting APA102, "Cascading data structure" (frame layout not checked against it).
    """

    has_chip_select = False
    _orders = ("RGB",)

    def __init__(self, n: int = 8, order: str = "BGR", **knobs: float) -> None:
        super().__init__(n, order, **knobs)

    def reset(self) -> None:
        super().reset()
        self.brightness = [0] * self.n
        """Of each pixel, 0 to 31."""
        self._zeros = 0
        self._next: int | None = None  # the pixel whose frame is awaited; None: a start frame is
        self._frame = bytearray()

    def _color(self, index: int) -> tuple[int, int, int]:
        red, green, blue = (part * self.brightness[index] // _BRIGHTNESS for part in self.pixels[index])
        return red, green, blue

    def transfer(self, mosi: bytes) -> bytes:
        """What is clocked in; nothing comes back."""
        for byte in mosi:
            self._take(byte)
        return bytes(len(mosi))

    def _take(self, byte: int) -> None:
        if self._frame:
            self._frame.append(byte)
            if len(self._frame) == _FRAME:
                self._show_frame()
            return
        self._zeros = self._zeros + 1 if byte == 0 else 0
        if self._zeros >= _FRAME:
            self._next = 0
        elif byte & _FRAME_START == _FRAME_START:
            if self._next is not None:
                self._frame.append(byte)
        elif byte:
            self._next = None  # neither a frame nor a start: out of step until the next start frame

    def _show_frame(self) -> None:
        assert self._next is not None
        if self._next < self.n:
            self.brightness[self._next] = self._frame[0] & _BRIGHTNESS
            self.show(self._next, bytes(self._frame[1:]))
        self._next += 1
        self._frame.clear()
