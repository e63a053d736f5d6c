from adafruit_bus_device.spi_device import *
