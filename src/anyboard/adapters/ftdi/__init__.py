"""FTDI FT232H, FT2232H, FT4232H: I2C, SPI and digital pins at the same time, over USB, by their MPSSE."""

from __future__ import annotations

from anyboard.adapters.ftdi.backend import FT232HBackend, FT2232HBackend, FT4232HBackend

__all__ = ["FT232HBackend", "FT2232HBackend", "FT4232HBackend"]
