"""The CH341A, a USB bridge of WCH: I2C, SPI and eight pins."""

from anyboard.adapters.ch341.backend import Backend

__all__ = ["Backend"]
