"""One device on a bus that others share."""

#: if circuitpython
from adafruit_bus_device import i2c_device as i2c_device
from adafruit_bus_device import spi_device as spi_device
#: end
