# Made by tools/stub_profiles.py from tools/stubs/device/anyboard/adafruit_bus_device/i2c_device.pyi: edit that.
from adafruit_bus_device.i2c_device import *
