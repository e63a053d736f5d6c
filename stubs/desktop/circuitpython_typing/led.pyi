# Made by tools/stub_profiles.py from tools/stubs/device/circuitpython_typing/led.pyi: edit that.
"""`circuitpython_typing.led`: lights with a colour."""

from typing import Protocol, Union
from typing_extensions import TypeAlias

ColorBasedColorUnion: TypeAlias = Union[int, tuple[int, int, int]]
FillBasedColorUnion: TypeAlias = Union[ColorBasedColorUnion, tuple[int, int, int, int]]

class ColorBasedLED(Protocol):
    """A light with a `color` method."""

    def color(self, value: ColorBasedColorUnion) -> None: ...

class FillBasedLED(Protocol):
    """Lights with a `fill` method."""

    def fill(self, color: FillBasedColorUnion) -> None: ...
