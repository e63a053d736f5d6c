# Made by tools/stub_profiles.py from tools/stubs/circuitpython/adafruit_pixelbuf/__init__.pyi: edit that.
# Made by tools/circuitpython_modules.py: names and parameters of circuitpython-stubs 10.3.1 (MIT)

from typing import Any, overload

from _buffers import ReadableBuffer
from typing_extensions import TypeAlias, deprecated

PixelReturnType: TypeAlias = tuple[int, int, int] | tuple[int, int, int, int] | tuple[int, int, int, float]
PixelReturnSequence: TypeAlias = tuple[PixelReturnType, ...]
PixelType: TypeAlias = int | PixelReturnType
PixelSequence: TypeAlias = tuple[PixelType, ...] | list[PixelType]

class PixelBuf:
    def __init__(
        self,
        size: int,
        *,
        byteorder: str = "BGR",
        brightness: float = 0,
        auto_write: bool = False,
        header: ReadableBuffer = b"",
        trailer: ReadableBuffer = b"",
    ) -> None: ...
    @property
    def bpp(self) -> int: ...
    brightness: float
    auto_write: bool
    @property
    def byteorder(self) -> str: ...
    def show(self) -> None: ...
    def fill(self, color: PixelType) -> None: ...
    @overload
    def __getitem__(self, index: slice) -> PixelReturnSequence: ...
    @overload
    def __getitem__(self, index: int) -> PixelReturnType: ...
    @overload
    def __setitem__(self, index: slice, value: PixelSequence) -> None: ...
    @overload
    def __setitem__(self, index: int, value: PixelType) -> None: ...
    @deprecated("PixelBuf.write does not exist on circuitpython: use show()")
    def write(self, *args: Any, **named: Any) -> Any: ...
