"""What is used of pyserial, in one place."""

from __future__ import annotations

from serial import Serial, serial_for_url
from serial.tools.list_ports import comports

__all__ = ["Serial", "comports", "serial_for_url"]
