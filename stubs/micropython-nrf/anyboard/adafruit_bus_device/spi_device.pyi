# Made by tools/stub_profiles.py from tools/stubs/device/anyboard/adafruit_bus_device/spi_device.pyi: edit that.
from adafruit_bus_device.spi_device import *
