"""`neopixel`: MicroPython's module for strips of WS2812 and their kin."""

from __future__ import annotations

from anyboard.machine._pulses import bitstream

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from anyboard.machine._pin import Pin

__all__ = ["NeoPixel"]

_FAST_NS = (400, 850, 800, 450)
_SLOW_NS = (800, 1700, 1600, 900)


class NeoPixel:
    """A strip of pixels: set them by index, then `write`.

    Args:
        pin: the data line.
        n: how many pixels.
        bpp: 3, or 4 with white.
        timing: 1 for 800 kHz, 0 for 400 kHz, or the four times of `machine.bitstream`.
    """

    ORDER = (1, 0, 2, 3)

    def __init__(self, pin: Pin, n: int, bpp: int = 3, timing: int | Sequence[int] = 1) -> None:
        self.pin = pin
        self.n = n
        self.bpp = bpp
        self.buf = bytearray(n * bpp)
        self.timing: Sequence[int] = (_FAST_NS if timing else _SLOW_NS) if isinstance(timing, int) else timing
        pin.init(pin.OUT)

    def __len__(self) -> int:
        return self.n

    def __setitem__(self, index: int, colour: Sequence[int]) -> None:
        start = self._start(index)
        for channel in range(self.bpp):
            self.buf[start + self.ORDER[channel]] = colour[channel]

    def __getitem__(self, index: int) -> tuple[int, ...]:
        start = self._start(index)
        return tuple(self.buf[start + self.ORDER[channel]] for channel in range(self.bpp))

    def _start(self, index: int) -> int:
        if not -self.n <= index < self.n:
            raise IndexError("NeoPixel index out of range")
        return index % self.n * self.bpp

    def fill(self, colour: Sequence[int]) -> None:
        """Set every pixel."""
        for index in range(self.n):
            self[index] = colour

    def write(self) -> None:
        """Send what was set."""
        bitstream(self.pin, 0, self.timing, self.buf)
