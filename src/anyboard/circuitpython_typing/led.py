"""`circuitpython_typing.led`: lights with a colour."""

from __future__ import annotations

from typing import Protocol, TypeAlias, Union

# `Union`, not `|`: drivers combine these at run time, with strings among others
ColorBasedColorUnion: TypeAlias = Union[int, tuple[int, int, int]]  # noqa: UP007
"""0xRRGGBB or (red, green, blue)."""

FillBasedColorUnion: TypeAlias = Union[ColorBasedColorUnion, tuple[int, int, int, int]]  # noqa: UP007
"""The same, or (red, green, blue, white)."""


class ColorBasedLED(Protocol):
    """A light with a `color` method."""

    def color(self, value: ColorBasedColorUnion) -> None:
        """Show a colour."""
        ...


class FillBasedLED(Protocol):
    """Lights with a `fill` method."""

    def fill(self, color: FillBasedColorUnion) -> None:
        """Show one colour on all."""
        ...
