"""`import adafruit_bus_device` and its submodules are anyboard's: on CircuitPython they are native, too."""

import sys

import anyboard.adafruit_bus_device.i2c_device
import anyboard.adafruit_bus_device.spi_device

sys.modules[__name__] = anyboard.adafruit_bus_device
sys.modules[__name__ + ".i2c_device"] = anyboard.adafruit_bus_device.i2c_device
sys.modules[__name__ + ".spi_device"] = anyboard.adafruit_bus_device.spi_device
