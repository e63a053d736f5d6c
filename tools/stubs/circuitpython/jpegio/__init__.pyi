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
        x1: int = ...,
        y1: int = ...,
        x2: int = ...,
        y2: int = ...,
        skip_source_index: int = ...,
        skip_dest_index: int = ...,
    ) -> None: ...
