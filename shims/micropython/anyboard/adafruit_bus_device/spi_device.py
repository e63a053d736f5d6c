"""`anyboard.adafruit_bus_device.spi_device` is `adafruit_bus_device.spi_device`."""

from adafruit_bus_device.spi_device import SPIDevice  # noqa: F401
