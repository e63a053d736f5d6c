"""Microchip MCP3004: see the class."""

from __future__ import annotations

from typing import ClassVar

from anyboard.sim.chips._mcp300x import MCP300x
from anyboard.sim.engines import Knob


class MCP3004(MCP300x):
    """A 10-bit analog-to-digital converter with four inputs, on SPI.

    Modelled: single-ended and pseudo-differential inputs (a negative difference reads 0), the result
    most significant bit first, once more least significant bit first, and zeros from then on.  The
    inputs, in volts, may be functions.

    Left out: noise, offset, sampling time, and the limit to its speed.

    Datasheet: Microchip DS21295D, sections 4.2 and 5.0, table 5-1.
    """

    configuration_bits = 4  # SGL/DIFF, D2 (which does not care), D1, D0
    null_bit = 6  # one clock more to sample

    # single-ended: AGND to VREF, which is at most 5.5 V
    ch0 = Knob(0.0, low=0, high=5.5, unit="V")
    ch1 = Knob(0.0, low=0, high=5.5, unit="V")
    ch2 = Knob(0.0, low=0, high=5.5, unit="V")
    ch3 = Knob(0.0, low=0, high=5.5, unit="V")

    channel_mask: ClassVar[int] = 0b011
    """The configuration bits that choose a channel."""

    def inputs(self, configuration: int) -> tuple[float, float]:
        channel = configuration & self.channel_mask
        volts: float = getattr(self, f"ch{channel}")
        if configuration & 0b1000:
            return volts, 0.0
        other: float = getattr(self, f"ch{channel ^ 1}")  # the pairs are 0 and 1, 2 and 3, …; D0 swaps them
        return volts, other
