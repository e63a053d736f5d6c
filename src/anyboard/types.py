"""Names for annotations, alike on every target.

::

    TYPE_CHECKING = False       # no import of `typing`, which boards have not
    if TYPE_CHECKING:
        from anyboard.types import I2C, Pin

    def thermometer(i2c: "I2C", reset: "Pin | None" = None) -> "float": ...

Buses are those of `busio` and `bitbangio`; boards never import this.
"""

from __future__ import annotations

from typing import TypeAlias

from anyboard import bitbangio, busio
from anyboard.adafruit_bus_device.i2c_device import I2CDevice
from anyboard.adafruit_bus_device.spi_device import SPIDevice
from anyboard.analogio import AnalogIn, AnalogOut
from anyboard.busio import UART
from anyboard.circuitpython_typing import ReadableBuffer, WriteableBuffer
from anyboard.core.pins import Pin
from anyboard.digitalio import DigitalInOut, Direction, DriveMode, Pull
from anyboard.onewireio import OneWire
from anyboard.pwmio import PWMOut

__all__ = [
    "I2C",
    "SPI",
    "UART",
    "AnalogIn",
    "AnalogOut",
    "Buffer",
    "DigitalInOut",
    "Direction",
    "DriveMode",
    "I2CDevice",
    "OneWire",
    "PWMOut",
    "Pin",
    "Pull",
    "ReadableBuffer",
    "SPIDevice",
    "WriteableBuffer",
]

I2C: TypeAlias = busio.I2C | bitbangio.I2C
SPI: TypeAlias = busio.SPI | bitbangio.SPI
Buffer: TypeAlias = ReadableBuffer
"""What bytes can be taken from; `WriteableBuffer` is what they can be stored in."""
