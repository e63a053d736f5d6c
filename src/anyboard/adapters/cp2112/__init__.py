"""Silicon Labs CP2112: I2C (SMBus), eight pins, a clock output, over USB HID."""

from __future__ import annotations

from anyboard.adapters.cp2112.backend import Backend

__all__ = ["Backend"]
