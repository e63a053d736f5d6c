"""`framebuf.FrameBuffer`."""

from __future__ import annotations

from anyboard._native.buffers import readable, writable
from anyboard.framebuf import _shapes
from anyboard.framebuf._font import glyph
from anyboard.framebuf._formats import MVLSB, SURFACES, Surface

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Any, TypeAlias

    from anyboard._native.buffers import WriteableBuffer

    _Source: TypeAlias = "FrameBuffer | Sequence[Any]"

_LETTER_WIDTH = 8
_LETTER_INDENT = 1  # of the five columns that are drawn


class FrameBuffer:
    """Draws pixels, lines, shapes, letters and other pictures into a buffer; what is outside is left out.

    Args:
        buffer: bytes to draw into.
        width, height: pixels.
        format: one of the module's constants.
        stride: pixels from one row to the next, at least `width`.

    Raises:
        ValueError: no such format, the buffer is too small, a size is out of range.
    """

    # one attribute, of an unusual name: drivers derive from this class and have buffer, width, height of their own
    _surface_of_frame_buffer: Surface

    def __init__(
        self,
        buffer: WriteableBuffer,
        width: int,
        height: int,
        format: int,  # noqa: A002
        stride: int | None = None,
        /,
    ) -> None:
        self._surface_of_frame_buffer = _surface(buffer, width, height, format, stride)

    def fill(self, c: int, /) -> None:
        """Give every pixel a colour."""
        surface = self._surface_of_frame_buffer
        self.fill_rect(0, 0, surface.width, surface.height, c)

    def pixel(self, x: int, y: int, c: int | None = None, /) -> int | None:
        """A pixel's colour, or give it one."""
        surface = self._surface_of_frame_buffer
        if not (0 <= x < surface.width and 0 <= y < surface.height):
            return None
        if c is None:
            return surface.get(x, y)
        surface.set(x, y, c)
        return None

    def hline(self, x: int, y: int, w: int, c: int, /) -> None:
        """A line of `w` pixels to the right."""
        self.fill_rect(x, y, w, 1, c)

    def vline(self, x: int, y: int, h: int, c: int, /) -> None:
        """A line of `h` pixels downwards."""
        self.fill_rect(x, y, 1, h, c)

    def line(self, x1: int, y1: int, x2: int, y2: int, c: int, /) -> None:
        """A line, both ends included."""
        for x, y in _shapes.line(x1, y1, x2, y2):
            self.pixel(x, y, c)

    def rect(self, x: int, y: int, w: int, h: int, c: int, f: bool = False, /) -> None:
        """A rectangle's edge; with `f`, all of it."""
        if f:
            self.fill_rect(x, y, w, h, c)
            return
        self.hline(x, y, w, c)
        self.hline(x, y + h - 1, w, c)
        self.vline(x, y, h, c)
        self.vline(x + w - 1, y, h, c)

    def fill_rect(self, x: int, y: int, w: int, h: int, c: int, /) -> None:
        """A rectangle."""
        surface = self._surface_of_frame_buffer
        columns = range(max(x, 0), min(x + w, surface.width)) if w > 0 else range(0)
        for row in range(max(y, 0), min(y + h, surface.height)) if h > 0 else range(0):
            for column in columns:
                surface.set(column, row, c)

    def ellipse(self, x: int, y: int, xr: int, yr: int, c: int, f: bool = False, m: int = 0xF, /) -> None:
        """An ellipse around (x, y); with `f`, all of it.

        Args:
            m: its quadrants, from the upper right one anticlockwise: 1, 2, 4, 8.
        """
        mask = m & 0xF
        if xr == 0 and yr == 0:
            if mask:
                self.pixel(x, y, c)
            return
        for dx, dy in _shapes.ellipse(xr, yr):
            for quadrant, sign_x, sign_y in _QUADRANTS:
                if mask & quadrant:
                    left = x + min(sign_x * dx, 0) if f else x + sign_x * dx
                    self.fill_rect(left, y + sign_y * dy, dx + 1 if f else 1, 1, c)

    def poly(self, x: int, y: int, coords: Sequence[int], c: int, f: bool = False, /) -> None:
        """A closed polygon, its corners relative to (x, y): x0, y0, x1, y1, …; with `f`, all of it."""
        corners = list(zip(coords[::2], coords[1::2], strict=False))
        if not corners:
            return
        if f:
            for row, start, end in _shapes.polygon_spans(corners):
                self.hline(x + start, y + row, end - start + 1, c)
            return
        for (x1, y1), (x2, y2) in _shapes.polygon_edges(corners):
            self.line(x + x1, y + y1, x + x2, y + y2, c)

    def text(self, s: str, x: int, y: int, c: int = 1, /) -> None:
        """Letters, each in a square of 8 pixels; only their lit pixels are drawn."""
        for byte in s.encode():  # as firmware: one for each byte of UTF-8
            for row, pixels in enumerate(glyph(chr(byte))):
                for column, mark in enumerate(pixels):
                    if mark == "#":
                        self.pixel(x + _LETTER_INDENT + column, y + row, c)
            x += _LETTER_WIDTH

    def scroll(self, xstep: int, ystep: int, /) -> None:
        """Move everything; what moves in is what was there."""
        surface = self._surface_of_frame_buffer
        width, height = surface.width, surface.height
        columns = range(width + xstep) if xstep < 0 else range(width - 1, xstep - 1, -1)
        for row in range(height + ystep) if ystep < 0 else range(height - 1, ystep - 1, -1):
            for column in columns:
                surface.set(column, row, surface.get(column - xstep, row - ystep))

    def blit(self, source: _Source, x: int, y: int, key: int = -1, palette: _Source | None = None, /) -> None:
        """Draw another picture with its upper left corner at (x, y).

        Args:
            source: a `FrameBuffer`, or the arguments of one.
            key: a colour that is not drawn, as it is in `source`, or after the palette.
            palette: a picture one pixel high, with the colour for each of the source's.
        """
        target, other = self._surface_of_frame_buffer, _surface_of(source)
        colours = None if palette is None else _surface_of(palette)
        for row in range(max(y, 0), min(y + other.height, target.height)):
            for column in range(max(x, 0), min(x + other.width, target.width)):
                colour = other.get(column - x, row - y)
                if colours is not None:
                    colour = colours.get(colour, 0)
                if colour != key:
                    target.set(column, row, colour)


_QUADRANTS = (
    (_shapes.UPPER_RIGHT, 1, -1),
    (_shapes.UPPER_LEFT, -1, -1),
    (_shapes.LOWER_LEFT, -1, 1),
    (_shapes.LOWER_RIGHT, 1, 1),
)


def _surface(buffer: WriteableBuffer, width: int, height: int, kind: int, stride: int | None) -> Surface:
    if kind not in SURFACES:
        raise ValueError("invalid format")
    if not (1 <= width <= 0xFFFF and 1 <= height <= 0xFFFF):
        raise ValueError("width and height must be 1-65535")
    pitch = width if stride is None else stride
    if not width <= pitch <= 0xFFFF:
        raise ValueError("stride must be at least the width")
    return SURFACES[kind](writable(buffer), width, height, pitch)


def _surface_of(picture: _Source) -> Surface:
    if isinstance(picture, FrameBuffer):
        return picture._surface_of_frame_buffer
    buffer, width, height, kind, *stride = picture
    try:
        return _surface(buffer, width, height, kind, stride[0] if stride else None)
    except TypeError:  # read-only bytes are fine to draw from
        return _surface(bytearray(readable(buffer)), width, height, kind, stride[0] if stride else None)


def FrameBuffer1(  # noqa: N802
    buffer: WriteableBuffer, width: int, height: int, stride: int | None = None, /
) -> FrameBuffer:
    """A `FrameBuffer` of format `MVLSB`, as old programs make one."""
    return FrameBuffer(buffer, width, height, MVLSB, stride)
