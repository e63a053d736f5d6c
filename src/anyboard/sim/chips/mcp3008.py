"""Microchip MCP3008: see the class."""

from __future__ import annotations

from typing import ClassVar

from anyboard.sim.chips.mcp3004 import MCP3004
from anyboard.sim.engines import Knob


class MCP3008(MCP3004):
    """A 10-bit analog-to-digital converter with eight inputs, on SPI.

    In everything else the same as the `MCP3004`.

    Datasheet: Microchip DS21295D, sections 4.2 and 5.0, table 5-2.
    """

    ch4 = Knob(0.0, low=0, high=5.5, unit="V")
    ch5 = Knob(0.0, low=0, high=5.5, unit="V")
    ch6 = Knob(0.0, low=0, high=5.5, unit="V")
    ch7 = Knob(0.0, low=0, high=5.5, unit="V")

    channel_mask: ClassVar[int] = 0b111
