# Made by tools/stub_profiles.py from src/anyboard/framebuf/_formats.py: edit that.
from typing import ClassVar
MVLSB: int
MONO_VLSB: int
RGB565: int
GS4_HMSB: int
MONO_HLSB: int
MONO_HMSB: int
GS2_HMSB: int
GS8: int
class Surface:
    stride: int
    buffer: memoryview
    width: int
    height: int
    bits: ClassVar[int]
    per_byte: ClassVar[int]

    def __init__(self, buffer: memoryview, width: int, height: int, stride: int) -> None: ...

    def size(self) -> int: ...

    def get(self, x: int, y: int) -> int: ...

    def set(self, x: int, y: int, colour: int) -> None: ...
SURFACES: dict[int, type[Surface]]
