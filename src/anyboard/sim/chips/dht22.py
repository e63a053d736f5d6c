"""Aosong DHT22: see the class."""

from __future__ import annotations

from anyboard.sim.chips._dht import DHT
from anyboard.sim.engines import Knob


class DHT22(DHT):
    """A DHT22 (AM2302): humidity and temperature in steps of 0.1, as pulses on one pin.

    Modelled: the start signal of the host (1 ms low), the response and the 40 bits with their times, the check sum,
    the pull-up of the module; and that it measures at most every 2 s: asked earlier, it repeats itself.

    Left out: the second after power-on in which it must not be asked, and that a real one answers
    with the measurement before, which it made when it was asked last.

    Datasheet: Aosong, "Digital-output relative humidity & temperature sensor/module DHT22 (AM2302)".
    """

    # AM2302 manual 3.3: minimum of the host's start signal 0.8 ms (typically 1 ms): seen on a secondary page only
    start_us = 800
    interval_us = 2_000_000

    humidity = Knob(50.0, low=0, high=100, unit="%")
    temperature = Knob(25.0, low=-40, high=80, unit="°C")

    def measure(self) -> bytes:
        tenths = round(abs(self.temperature) * 10)  # sign and magnitude, not two's complement
        sign = 0x8000 if self.temperature < 0 else 0
        return round(self.humidity * 10).to_bytes(2, "big") + (tenths | sign).to_bytes(2, "big")
