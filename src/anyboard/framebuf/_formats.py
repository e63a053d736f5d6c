"""Where the pixels are in the bytes, for each format (docs.micropython.org, "framebuf", Constants)."""

from __future__ import annotations

import sys

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import ClassVar

MVLSB = MONO_VLSB = 0
RGB565 = 1
GS4_HMSB = 2
MONO_HLSB = 3
MONO_HMSB = 4
GS2_HMSB = 5
GS8 = 6


class Surface:
    """A buffer with a width, a height and a stride, in pixels; nothing is clipped here."""

    bits: ClassVar[int]
    """Of a pixel."""
    per_byte: ClassVar[int]
    """Pixels of a row in a byte: each row begins in a byte of its own."""

    def __init__(self, buffer: memoryview, width: int, height: int, stride: int) -> None:
        self.stride: int = -(-stride // self.per_byte) * self.per_byte
        self.buffer, self.width, self.height = buffer, width, height
        if self.size() > len(buffer):
            raise ValueError(f"a buffer of {self.size()} bytes is needed, this one has {len(buffer)}")

    def size(self) -> int:
        """How many bytes the pixels reach into."""
        row = -(-self.width * self.bits // 8)
        return (self.height - 1) * self.stride * self.bits // 8 + row

    def get(self, x: int, y: int) -> int:
        """A pixel's colour."""
        raise NotImplementedError

    def set(self, x: int, y: int, colour: int) -> None:
        """Give a pixel a colour: as many low bits of it as there are."""
        raise NotImplementedError


class _Packed(Surface):
    """Pixels side by side in a byte, so many bits each; the leftmost in the highest bits or the lowest."""

    leftmost_high: ClassVar[bool]

    def _place(self, x: int, y: int) -> tuple[int, int]:
        bit = (x + y * self.stride) * self.bits
        return bit >> 3, 8 - self.bits - (bit & 7) if self.leftmost_high else bit & 7

    def get(self, x: int, y: int) -> int:
        at, shift = self._place(x, y)
        return int(self.buffer[at]) >> shift & ((1 << self.bits) - 1)

    def set(self, x: int, y: int, colour: int) -> None:
        at, shift = self._place(x, y)
        mask = (1 << self.bits) - 1
        value = int(colour != 0) if self.bits == 1 else colour & mask
        self.buffer[at] = (self.buffer[at] & ~(mask << shift)) | value << shift


class _MonoHLSB(_Packed):
    bits, per_byte, leftmost_high = 1, 8, True


class _MonoHMSB(_Packed):
    bits, per_byte, leftmost_high = 1, 8, False


class _GS2(_Packed):
    bits, per_byte, leftmost_high = 2, 4, False


class _GS4(_Packed):
    bits, per_byte, leftmost_high = 4, 2, True


class _GS8(_Packed):
    bits, per_byte, leftmost_high = 8, 1, True


class _MonoVLSB(Surface):
    """Eight rows of pixels in a row of bytes, the topmost in the lowest bit."""

    bits, per_byte = 1, 1

    def size(self) -> int:
        return ((self.height - 1) >> 3) * self.stride + self.width

    def get(self, x: int, y: int) -> int:
        return int(self.buffer[(y >> 3) * self.stride + x]) >> (y & 7) & 1

    def set(self, x: int, y: int, colour: int) -> None:
        at, mask = (y >> 3) * self.stride + x, 1 << (y & 7)
        self.buffer[at] = self.buffer[at] | mask if colour else self.buffer[at] & ~mask


class _RGB565(Surface):
    """Two bytes a pixel, in the computer's order."""

    bits, per_byte = 16, 1

    def get(self, x: int, y: int) -> int:
        at = 2 * (x + y * self.stride)
        return int.from_bytes(self.buffer[at : at + 2], sys.byteorder)

    def set(self, x: int, y: int, colour: int) -> None:
        at = 2 * (x + y * self.stride)
        self.buffer[at : at + 2] = (colour & 0xFFFF).to_bytes(2, sys.byteorder)


SURFACES: dict[int, type[Surface]] = {
    MONO_VLSB: _MonoVLSB,
    RGB565: _RGB565,
    GS4_HMSB: _GS4,
    MONO_HLSB: _MonoHLSB,
    MONO_HMSB: _MonoHMSB,
    GS2_HMSB: _GS2,
    GS8: _GS8,
}
