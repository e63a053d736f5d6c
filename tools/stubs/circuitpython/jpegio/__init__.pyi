#: for circuitpython
# Made by tools/circuitpython_modules.py: names and parameters of circuitpython-stubs 10.3.1 (MIT)

import io
from typing import overload

import displayio
from _buffers import ReadableBuffer

class JpegDecoder:
    def __init__(self) -> None: ...
    @overload
    def open(self, filename: str) -> tuple[int, int]: ...
    @overload
    def open(self, buffer: ReadableBuffer) -> tuple[int, int]: ...
    @overload
    def open(self, bytesio: io.BytesIO) -> tuple[int, int]: ...
    def decode(
        self,
        bitmap: displayio.Bitmap,
        scale: int = 0,
        x: int = 0,
        y: int = 0,
        *,
        x1: int | None = ...,
        y1: int | None = ...,
        x2: int | None = ...,
        y2: int | None = ...,
        skip_source_index: int | None = ...,
        skip_dest_index: int | None = ...,
    ) -> None: ...
