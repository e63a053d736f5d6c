"""Aosong DHT11: see the class."""

from __future__ import annotations

from anyboard.sim.chips._dht import DHT
from anyboard.sim.engines import Knob


class DHT11(DHT):
    """A DHT11: humidity and temperature in whole numbers, as pulses on one pin.

    Modelled: the start signal of the host (18 ms low), the response and the 40 bits with their times, the check sum,
    the pull-up of the module; and that it measures at most every second: asked earlier, it repeats itself.

    Left out: the second after power-on in which it must not be asked, and the decimals of newer ones.

    Datasheet: Aosong, "DHT11 product manual", 5 "Communication process" and 6 "Electrical characteristics".
    """

    start_us = 18_000
    interval_us = 1_000_000  # 6, "sampling period"

    # The DHT11 manual's measuring ranges
    humidity = Knob(50.0, low=20, high=90, unit="%")
    temperature = Knob(25.0, low=0, high=50, unit="°C")

    def measure(self) -> bytes:
        return bytes((round(self.humidity), 0, round(self.temperature), 0))
