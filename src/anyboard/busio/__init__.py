"""`busio`: I2C, SPI and UART buses."""

from __future__ import annotations

from anyboard.busio.i2c import I2C

__all__ = ["I2C"]
