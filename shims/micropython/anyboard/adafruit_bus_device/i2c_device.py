"""`anyboard.adafruit_bus_device.i2c_device` is `adafruit_bus_device.i2c_device`."""

from adafruit_bus_device.i2c_device import I2CDevice  # noqa: F401
