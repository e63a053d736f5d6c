"""A strip of LEDs, each with a colour of its own."""

from __future__ import annotations

from typing import TYPE_CHECKING

from anyboard.sim.engines.part import Part
from anyboard.sim.picture import Picture

if TYPE_CHECKING:
    from collections.abc import Iterator


class PixelStrip(Part):
    """The base of strips: what they show.

    ``strip[0]`` is a pixel's (red, green, blue), or (red, green, blue, white), 0 to 255 each.

    Args:
        n: how many pixels.
        order: the colours' order on the wire, "GRB" or the like; with a W for a white LED, where the
            strip can have one.
    """

    _orders: tuple[str, ...] = ("RGB", "RGBW")

    def __init__(self, n: int, order: str, **knobs: float) -> None:
        if n < 1:
            raise ValueError(f"{type(self).__name__}: n {n} is below 1")
        if "".join(sorted(order)) not in map("".join, map(sorted, self._orders)):
            raise ValueError(f"{type(self).__name__}: order {order!r} is no order of {' or '.join(self._orders)}")
        self.n = n
        self.order = order
        self._letters = "RGBW" if "W" in order else "RGB"
        super().__init__(**knobs)

    def reset(self) -> None:
        super().reset()
        self.pixels: list[tuple[int, ...]] = [(0,) * len(self._letters)] * self.n

    def show(self, index: int, wire: bytes) -> None:
        """Set a pixel to the bytes of the wire; what is beyond the strip's end is lost."""
        if index < self.n:
            self.pixels[index] = tuple(wire[self.order.index(letter)] for letter in self._letters)

    def __len__(self) -> int:
        return self.n

    def __getitem__(self, index: int) -> tuple[int, ...]:
        return self.pixels[index]

    def __iter__(self) -> Iterator[tuple[int, ...]]:
        return iter(self.pixels)

    def image(self) -> Picture:
        """What the strip shows, a pixel for each; a white LED adds to the other three."""
        colors = (self._color(index) for index in range(self.n))
        return Picture(self.n, 1, colors)

    def _color(self, index: int) -> tuple[int, int, int]:
        red, green, blue, *white = self.pixels[index]
        extra = sum(white)
        return min(red + extra, 255), min(green + extra, 255), min(blue + extra, 255)

    def text(self) -> str:
        """The colours in hexadecimal, as web pages write them: ``#ff0000 #000000``."""
        return " ".join("#" + bytes(pixel).hex() for pixel in self.pixels)
