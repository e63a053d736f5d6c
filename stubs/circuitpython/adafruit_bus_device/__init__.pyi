# Made by tools/stub_profiles.py from tools/stubs/device/adafruit_bus_device/__init__.pyi: edit that.
"""One device on a bus that others share."""

from adafruit_bus_device import i2c_device as i2c_device
from adafruit_bus_device import spi_device as spi_device
