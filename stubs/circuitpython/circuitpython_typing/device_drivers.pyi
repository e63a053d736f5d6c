# Made by tools/stub_profiles.py from tools/stubs/device/circuitpython_typing/device_drivers.pyi: edit that.
"""`circuitpython_typing.device_drivers`: classes with a device on a bus; used by `adafruit_register`."""

from typing import Protocol
from adafruit_bus_device.i2c_device import I2CDevice
from adafruit_bus_device.spi_device import SPIDevice

class I2CDeviceDriver(Protocol):
    """A driver of an I2C device."""

    i2c_device: I2CDevice

class SPIDeviceDriver(Protocol):
    """A driver of an SPI device."""

    spi_device: SPIDevice
