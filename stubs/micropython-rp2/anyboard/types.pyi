# Made by tools/stub_profiles.py from tools/stubs/device/anyboard/types.pyi: edit that.
"""Names for annotations, alike on every target."""

import bitbangio as _bitbangio
import busio as _busio
from adafruit_bus_device.i2c_device import I2CDevice as I2CDevice
from adafruit_bus_device.spi_device import SPIDevice as SPIDevice
from analogio import AnalogIn as AnalogIn
from analogio import AnalogOut as AnalogOut
from busio import UART as UART
from circuitpython_typing import ReadableBuffer as ReadableBuffer
from circuitpython_typing import WriteableBuffer as WriteableBuffer
from digitalio import DigitalInOut as DigitalInOut
from digitalio import Direction as Direction
from digitalio import DriveMode as DriveMode
from digitalio import Pull as Pull
from microcontroller import Pin as Pin
from onewireio import OneWire as OneWire
from pwmio import PWMOut as PWMOut
from typing_extensions import TypeAlias

I2C: TypeAlias = _busio.I2C | _bitbangio.I2C
SPI: TypeAlias = _busio.SPI | _bitbangio.SPI
Buffer: TypeAlias = ReadableBuffer
