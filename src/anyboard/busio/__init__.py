"""`busio`: I2C, SPI and UART buses."""

from __future__ import annotations

from anyboard._native.namespace import publish
from anyboard.busio._i2c import I2C
from anyboard.busio._spi import SPI
from anyboard.busio._uart import UART

__all__ = ["I2C", "SPI", "UART"]


publish(globals())
