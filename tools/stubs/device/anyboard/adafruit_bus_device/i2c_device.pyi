from adafruit_bus_device.i2c_device import *
