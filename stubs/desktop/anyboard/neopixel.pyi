# Made by tools/stub_profiles.py from src/anyboard/neopixel.py: edit that.
from collections.abc import Sequence
from anyboard.machine._pin import Pin
__all__ = ['NeoPixel']
class NeoPixel:
    pin: Pin
    n: int
    bpp: int
    buf: bytearray
    timing: Sequence[int]
    ORDER = (1, 0, 2, 3)

    def __init__(self, pin: Pin, n: int, bpp: int=3, timing: int | Sequence[int]=1) -> None: ...

    def __len__(self) -> int: ...

    def __setitem__(self, index: int, colour: Sequence[int]) -> None: ...

    def __getitem__(self, index: int) -> tuple[int, ...]: ...

    def fill(self, colour: Sequence[int]) -> None: ...

    def write(self) -> None: ...
