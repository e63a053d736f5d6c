"""The arithmetic between a BME280's raw counts and the physical world, both ways.

The forward formulas are the double-precision ones of BST-BME280-DS002 (rev. 1.6), appendix A
(section 8.1); each is monotonic in the raw count, so the way back is a bisection over the counts.
"""

from __future__ import annotations

import struct
from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Callable


class Calibration(NamedTuple):
    """Trimming parameters, by the datasheet's names (BST-BME280-DS002 4.2.2, table 16)."""

    t1: int
    t2: int
    t3: int
    p1: int
    p2: int
    p3: int
    p4: int
    p5: int
    p6: int
    p7: int
    p8: int
    p9: int
    h1: int
    h2: int
    h3: int
    h4: int
    h5: int
    h6: int

    def registers_88(self) -> bytes:
        """Registers 0x88 to 0xA1: dig_T1 … dig_P9 little-endian, one reserved, dig_H1."""
        return struct.pack("<HhhHhhhhhhhhxB", *self[:13])

    def registers_e1(self) -> bytes:
        """Registers 0xE1 to 0xE7: dig_H2 … dig_H6; H4 and H5 share the nibbles of 0xE5."""
        shared = self.h4 & 0x0F | (self.h5 & 0x0F) << 4
        return struct.pack("<hBbBbb", self.h2, self.h3, self.h4 >> 4, shared, self.h5 >> 4, self.h6)


def t_fine(cal: Calibration, adc: int) -> int:
    """The fine temperature, 1/5120 °C, that all three formulas share."""
    var1 = (adc / 16384 - cal.t1 / 1024) * cal.t2
    var2 = (adc / 131072 - cal.t1 / 8192) ** 2 * cal.t3
    return int(var1 + var2)


def temperature(cal: Calibration, adc: int) -> float:
    """°C from the 20-bit count."""
    return t_fine(cal, adc) / 5120


def pressure(cal: Calibration, fine: int, adc: int) -> float:
    """hPa from the 20-bit count."""
    var1 = fine / 2 - 64000
    var2 = var1 * var1 * cal.p6 / 32768 + var1 * cal.p5 * 2
    var2 = var2 / 4 + cal.p4 * 65536
    var1 = (cal.p3 * var1 * var1 / 524288 + cal.p2 * var1) / 524288
    var1 = (1 + var1 / 32768) * cal.p1
    pascal = (1048576 - adc - var2 / 4096) * 6250 / var1
    pascal += (cal.p9 * pascal * pascal / 2147483648 + pascal * cal.p8 / 32768 + cal.p7) / 16
    return pascal / 100


def humidity(cal: Calibration, fine: int, adc: int) -> float:
    """% relative humidity from the 16-bit count, before the clamp to 0 … 100."""
    warm = fine - 76800
    slope = cal.h2 / 65536 * (1 + cal.h6 / 67108864 * warm * (1 + cal.h3 / 67108864 * warm))
    wet = (adc - (cal.h4 * 64 + cal.h5 / 16384 * warm)) * slope
    return wet * (1 - cal.h1 * wet / 524288)


def nearest_count(formula: Callable[[int], float], value: float, bits: int) -> int:
    """The `bits`-wide raw count for which `formula`, rising or falling, is nearest to `value`."""
    low, high = 0, (1 << bits) - 1
    rising = formula(low) < formula(high)
    while high - low > 1:
        middle = (low + high) // 2
        if (formula(middle) < value) == rising:
            low = middle
        else:
            high = middle
    return min(low, high, key=lambda count: abs(formula(count) - value))


@lru_cache(maxsize=64)
def nearest_counts(cal: Calibration, celsius: float, hectopascal: float, percent: float) -> tuple[int, int, int]:
    """The counts of temperature, pressure and humidity; remembered, as most readings are of an unchanged world."""
    adc_t = nearest_count(lambda adc: temperature(cal, adc), celsius, 20)
    fine = t_fine(cal, adc_t)
    adc_p = nearest_count(lambda adc: pressure(cal, fine, adc), hectopascal, 20)
    adc_h = nearest_count(lambda adc: humidity(cal, fine, adc), percent, 16)
    return adc_t, adc_p, adc_h
