"""Microchip MCP3002: see the class."""

from __future__ import annotations

from anyboard.sim.chips._mcp300x import MCP300x
from anyboard.sim.engines import Knob


class MCP3002(MCP300x):
    """A 10-bit analog-to-digital converter with two inputs, on SPI.

    Modelled: single-ended and pseudo-differential inputs (a negative difference reads 0), the result
    most significant bit first, and with MSBF low once more least significant bit first; zeros from
    then on.  Its reference is its supply: `vref`.  The inputs, in volts, may be functions.

    Left out: noise, offset, sampling time, and the limit to its speed.

    Datasheet: Microchip DS21294E, section 5.1, table 5-1.
    """

    configuration_bits = 3  # SGL/DIFF, ODD/SIGN, MSBF
    null_bit = 4

    vref = Knob(3.3, low=2.7, high=5.5, unit="V")  # VDD: page 1, "Single supply operation: 2.7V - 5.5V"
    ch0 = Knob(0.0, low=0, high=5.5, unit="V")
    ch1 = Knob(0.0, low=0, high=5.5, unit="V")

    def inputs(self, configuration: int) -> tuple[float, float]:
        is_single_ended, is_odd = configuration & 0b100, configuration & 0b010
        first, second = (self.ch1, self.ch0) if is_odd else (self.ch0, self.ch1)
        return first, 0.0 if is_single_ended else second

    def repeats(self, configuration: int) -> bool:
        return not configuration & 0b001
