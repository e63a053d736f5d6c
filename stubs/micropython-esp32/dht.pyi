# Made by tools/stub_profiles.py from tools/stubs/micropython/dht.pyi: edit that.
"""Sensors DHT11 and DHT22."""

from typing import Any

from machine import Pin

class DHTBase:
    pin: Pin
    buf: bytearray

    def __init__(self, pin: Pin[Any]) -> None: ...
    def measure(self) -> None:
        """Read the sensor.

        Raises:
            OSError: ETIMEDOUT, it does not answer.
        """

class DHT11(DHTBase):
    def humidity(self) -> int:
        """Percent."""
    def temperature(self) -> int:
        """Degrees Celsius."""

class DHT22(DHTBase):
    def humidity(self) -> float:
        """Percent."""
    def temperature(self) -> float:
        """Degrees Celsius."""
