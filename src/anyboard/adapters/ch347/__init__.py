"""The CH347, a fast USB bridge of WCH: I2C, SPI, a UART and eight pins, by its mode."""

from anyboard.adapters.ch347.backend import Backend

__all__ = ["Backend"]
