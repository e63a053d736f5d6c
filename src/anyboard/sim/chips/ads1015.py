"""Texas Instruments ADS1015: see the class."""

from __future__ import annotations

from typing import ClassVar

from anyboard.sim.chips.ads1115 import ADS1115


class ADS1015(ADS1115):
    """A 12-bit analog-to-digital converter with four inputs, on I2C.

    The same as the `ADS1115` in everything else, but faster; its results are left-justified, so
    the four low bits are 0.

    Datasheet: Texas Instruments SBAS473; results: 7FF0h, FFF0h and 8000h are +full scale, -1 and -full scale.
    """

    bits: ClassVar[int] = 12
    # data rates: not checked against the datasheet, but the CircuitPython driver has the same
    rates: ClassVar[tuple[int, ...]] = (128, 250, 490, 920, 1600, 2400, 3300, 3300)
