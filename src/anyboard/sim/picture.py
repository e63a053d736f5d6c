"""What a display or a strip of lights shows, as text for a terminal and as PNG."""

from __future__ import annotations

import struct
import zlib
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    import os
    from collections.abc import Iterable

    Color = tuple[int, int, int]

_BLOCKS = " ▀▄█"  # by upper pixel + 2 * lower pixel
_DOTS = ((0x01, 0x08), (0x02, 0x10), (0x04, 0x20), (0x40, 0x80))  # Unicode, Braille Patterns, U+2800: bits by row

# PNG, third edition (W3C, 2025): 5.2 signature, 11.2.1 IHDR
_SIGNATURE = b"\x89PNG\r\n\x1a\n"
_BIT_DEPTH, _TRUECOLOR, _DEFLATE, _ADAPTIVE, _NOT_INTERLACED = 8, 2, 0, 0, 0
_FILTER_NONE = b"\x00"  # 9.2: the byte before each row


class Shows(Protocol):
    """A part with something to see."""

    def image(self) -> Picture:
        """What it shows now."""
        ...


class Picture:
    """A rectangle of pixels; it does not change when what it was taken of does.

    Args:
        width, height: in pixels.
        pixels: (red, green, blue) of each, 0 to 255, row after row from the upper left corner.

    Raises:
        ValueError: there are not ``width * height`` pixels, or a color is none.
    """

    def __init__(self, width: int, height: int, pixels: Iterable[Color]) -> None:
        self.width = width
        self.height = height
        self.pixels: tuple[Color, ...] = tuple(pixels)
        if width < 1 or height < 1 or len(self.pixels) != width * height:
            raise ValueError(f"{len(self.pixels)} pixels are no picture of {width} x {height}")
        for color in set(self.pixels):
            if len(color) != 3 or not all(0 <= part <= 255 for part in color):
                raise ValueError(f"{color!r} is no color: red, green and blue are 0 to 255")

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Picture) and (self.width, self.pixels) == (other.width, other.pixels)

    def __hash__(self) -> int:
        return hash((self.width, self.pixels))

    def __repr__(self) -> str:
        return f"<Picture {self.width} x {self.height}>"

    def pixel(self, x: int, y: int) -> Color:
        """The color at (x, y); (0, 0) is the upper left corner.  Raises ValueError outside."""
        if not 0 <= x < self.width or not 0 <= y < self.height:
            raise ValueError(f"pixel ({x}, {y}) is outside {self.width} x {self.height}")
        return self.pixels[y * self.width + x]

    def text(self, *, color: bool = False, columns: int | None = None) -> str:
        """The picture in block characters: one is a pixel wide and two high.

        Args:
            color: as terminals with 24-bit color show it (ECMA-48 SGR 38 and 48); otherwise a pixel
                is dark, if it is black, or lit.
            columns: the terminal's; a wider picture is drawn, without color, in dots: a character is two
                of them wide and four high.
        """
        if columns is not None and self.width > columns:
            return "\n".join(self._dots(y) for y in range(0, self.height, 4))
        return "\n".join(self._line(y, color) for y in range(0, self.height, 2))

    def _line(self, y: int, color: bool) -> str:
        upper = self._row(y)
        lower = self._row(y + 1) if y + 1 < self.height else ((0, 0, 0),) * self.width
        if not color:
            return "".join(_BLOCKS[any(up) + 2 * any(low)] for up, low in zip(upper, lower, strict=True))
        line, before = "", None
        for pair in zip(upper, lower, strict=True):
            if pair != before:
                (red, green, blue), (red_below, green_below, blue_below) = before = pair
                line += f"\x1b[38;2;{red};{green};{blue};48;2;{red_below};{green_below};{blue_below}m"
            line += "▀"
        return line + "\x1b[0m"

    def _dots(self, y: int) -> str:
        line = [0x2800] * -(-self.width // 2)
        for row, bits in enumerate(_DOTS[: self.height - y]):
            for x, color in enumerate(self._row(y + row)):
                line[x // 2] |= bits[x % 2] if any(color) else 0
        return "".join(map(chr, line))

    def _row(self, y: int) -> tuple[Color, ...]:
        return self.pixels[y * self.width : (y + 1) * self.width]

    def png(self, scale: int = 1) -> bytes:
        """The picture as a PNG file.

        Args:
            scale: how wide and high a pixel of the picture is in the file.

        Raises:
            ValueError: the scale is less than 1.
        """
        if scale < 1:
            raise ValueError(f"a scale of {scale} leaves nothing to see")
        rows = []
        for y in range(self.height):
            row = b"".join(bytes(color) * scale for color in self._row(y))
            rows.append((_FILTER_NONE + row) * scale)
        header = struct.pack(
            ">IIBBBBB",
            self.width * scale, self.height * scale,
            _BIT_DEPTH, _TRUECOLOR, _DEFLATE, _ADAPTIVE, _NOT_INTERLACED,
        )  # fmt: skip
        data = zlib.compress(b"".join(rows), 9)
        return _SIGNATURE + _chunk(b"IHDR", header) + _chunk(b"IDAT", data) + _chunk(b"IEND", b"")

    def save(self, path: str | os.PathLike[str], scale: int = 1) -> None:
        """Write the PNG file.  Raises OSError as `open` does."""
        Path(path).write_bytes(self.png(scale))


def _chunk(kind: bytes, data: bytes) -> bytes:
    """5.3: length, type, data, and the CRC of type and data."""
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))
