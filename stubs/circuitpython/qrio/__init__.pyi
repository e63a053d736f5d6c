# Made by tools/stub_profiles.py from tools/stubs/circuitpython/qrio/__init__.pyi: edit that.
# Made by tools/circuitpython_modules.py: names and parameters of circuitpython-stubs 10.3.1 (MIT)

from typing import ClassVar

from _buffers import ReadableBuffer

class PixelPolicy:
    EVERY_BYTE: ClassVar[PixelPolicy]
    EVEN_BYTES: ClassVar[PixelPolicy]
    ODD_BYTES: ClassVar[PixelPolicy]
    RGB565_SWAPPED: ClassVar[PixelPolicy]
    RGB565: ClassVar[PixelPolicy]

class QRDecoder:
    def __init__(self, width: int, height: int) -> None: ...
    def decode(self, buffer: ReadableBuffer, pixel_policy: PixelPolicy = ...) -> list[QRInfo]: ...
    def find(self, buffer: ReadableBuffer, pixel_policy: PixelPolicy = ...) -> list[QRPosition]: ...
    width: int
    height: int

class QRInfo:
    payload: bytes
    data_type: str | int

class QRPosition:
    top_left_x: int
    top_left_y: int
    top_right_x: int
    top_right_y: int
    bottom_right_x: int
    bottom_right_y: int
    bottom_left_x: int
    bottom_left_y: int
    size: int
