"""Worldsemi WS2812B and its like: see the class."""

from __future__ import annotations

from typing import TYPE_CHECKING

from anyboard.sim.engines import PixelStrip

if TYPE_CHECKING:
    from anyboard.sim.lead import Lead


class NeoPixel(PixelStrip):
    """A strip of NeoPixels: WS2812B, or SK6812 with a white LED ("GRBW").

    Modelled: each pixel takes its bytes and passes the rest on, so a short write leaves the last
    pixels as they were, and a long one is lost at the end; the order of the colours.

    Left out: the times of the bits (the board's NeoPixel output is taken to be right), and the
    50 us of low that end a write: every write is one.

    Args:
        n: how many pixels.
        order: the colours' order on the wire.

    Datasheet: Worldsemi WS2812B, "Composition of 24bit data" (G, R, B, each most significant bit first)
    and "Cascade method".
    """

    def __init__(self, n: int = 8, order: str = "GRB", **knobs: float) -> None:
        super().__init__(n, order, **knobs)

    def connected_to(self, pin: Lead) -> None:
        """DIN."""
        pin.on_pixels(self._written)

    def _written(self, data: bytes) -> None:
        size = len(self.order)
        for index in range(len(data) // size):
            self.show(index, data[index * size : index * size + size])
