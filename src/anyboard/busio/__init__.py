"""`busio`: I2C, SPI and UART buses."""

from __future__ import annotations

from anyboard._native.namespace import publish
from anyboard.busio.i2c import I2C
from anyboard.busio.spi import SPI
from anyboard.busio.uart import UART

__all__ = ["I2C", "SPI", "UART"]


publish(globals())
