# Made by tools/stub_profiles.py from tools/stubs/micropython/neopixel.pyi: edit that.
"""Chains of coloured lights."""

from collections.abc import Sequence
from typing import Any, overload

from machine import Pin
from typing_extensions import deprecated

class NeoPixel:
    """A chain on a pin.

    Args:
        n: how many lights.
        bpp: 3 for red, green and blue, 4 with white.
        timing: 1 for 800 kHz, 0 for 400 kHz, or nanoseconds as `machine.bitstream` takes them.
    """

    ORDER: tuple[int, ...]
    pin: Pin
    n: int
    bpp: int
    buf: bytearray
    timing: tuple[int, ...]

    @overload
    def __init__(self, pin: Pin[Any], n: int, bpp: int = 3, timing: int | tuple[int, ...] = 1) -> None: ...
    @overload
    @deprecated("neopixel.NeoPixel takes a Pin, no number, on micropython-stm32: write NeoPixel(Pin(0), 8)")
    def __init__(self, pin: int, n: int, bpp: int = 3, timing: int | tuple[int, ...] = 1) -> None: ...
    @overload
    @deprecated("neopixel.NeoPixel takes pin, n, bpp and timing, no brightness or auto_write, on micropython-stm32: write NeoPixel(pin, 8)")
    def __init__(
        self,
        pin: Any,
        n: int = ...,
        *,
        bpp: int = 3,
        brightness: float = ...,
        auto_write: bool = ...,
        pixel_order: Any = ...,
    ) -> None: ...
    def __len__(self) -> int: ...
    @overload
    def __setitem__(self, i: int, v: Sequence[int]) -> None: ...
    @overload
    @deprecated("A colour of neopixel.NeoPixel is a tuple on micropython-stm32, no number: write (255, 0, 0)")
    def __setitem__(self, i: int, v: int) -> None: ...
    def __getitem__(self, i: int) -> tuple[int, ...]: ...
    @overload
    def fill(self, v: Sequence[int]) -> None: ...
    @overload
    @deprecated("A colour of neopixel.NeoPixel is a tuple on micropython-stm32, no number: write (255, 0, 0)")
    def fill(self, v: int) -> None: ...
    def write(self) -> None:
        """Show it."""
    @deprecated("neopixel.NeoPixel.show does not exist on micropython-stm32: use strip.write()")
    def show(self) -> None: ...
    @deprecated("neopixel.NeoPixel.deinit does not exist on micropython-stm32: leave it out")
    def deinit(self) -> None: ...
    @property
    @deprecated("neopixel.NeoPixel.brightness does not exist on micropython-stm32: multiply the colours")
    def brightness(self) -> float: ...
    @brightness.setter
    @deprecated("neopixel.NeoPixel.brightness does not exist on micropython-stm32: multiply the colours")
    def brightness(self, brightness: float) -> None: ...
