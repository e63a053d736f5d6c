#: for micropython
"""Pictures in memory."""

from typing import Any, Final, overload

from _buffers import ReadableBuffer, WriteableBuffer

MONO_VLSB: Final = 0
MVLSB: Final = 0
RGB565: Final = 1
GS4_HMSB: Final = 2
MONO_HLSB: Final = 3
MONO_HMSB: Final = 4
GS2_HMSB: Final = 5
GS8: Final = 6

class FrameBuffer:
    """A picture in a buffer.

    Args:
        format: how colours are stored, `MONO_VLSB` …
        stride: pixels from one row to the next, if not `width`.
    """

    def __init__(
        self, buffer: WriteableBuffer, width: int, height: int, format: int, stride: int = ..., /
    ) -> None: ...
    def fill(self, c: int, /) -> None: ...
    @overload
    def pixel(self, x: int, y: int, /) -> int: ...
    @overload
    def pixel(self, x: int, y: int, c: int, /) -> None: ...
    def hline(self, x: int, y: int, w: int, c: int, /) -> None: ...
    def vline(self, x: int, y: int, h: int, c: int, /) -> None: ...
    def line(self, x1: int, y1: int, x2: int, y2: int, c: int, /) -> None: ...
    def rect(self, x: int, y: int, w: int, h: int, c: int, f: object = False, /) -> None: ...
    def fill_rect(self, x: int, y: int, w: int, h: int, c: int, /) -> None: ...
    def ellipse(
        self, x: int, y: int, xr: int, yr: int, c: int, f: object = False, m: int = 15, /
    ) -> None: ...
    def poly(self, x: int, y: int, coords: Any, c: int, f: object = False, /) -> None: ...
    def text(self, s: str, x: int, y: int, c: int = 1, /) -> None:
        """8 x 8 pixels a letter."""
    def scroll(self, xstep: int, ystep: int, /) -> None: ...
    def blit(
        self,
        fbuf: FrameBuffer | tuple[ReadableBuffer, int, int, int] | list[Any],
        x: int,
        y: int,
        key: int = -1,
        palette: FrameBuffer | tuple[ReadableBuffer, int, int, int] | list[Any] | None = None,
        /,
    ) -> None: ...

def FrameBuffer1(buffer: WriteableBuffer, width: int, height: int, stride: int = ..., /) -> FrameBuffer:
    """As `FrameBuffer(…, MONO_VLSB)`."""
