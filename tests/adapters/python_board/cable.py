"""Serial ports as pyserial shows them, for boards that are a pty or nothing at all."""

from __future__ import annotations

from contextlib import contextmanager
from types import SimpleNamespace

from anyboard.transports import _pyserial
from anyboard.transports.libraries import replaced

MICROPYTHON = {"vid": 0x2E8A, "pid": 0x0005, "manufacturer": "MicroPython", "product": "Board in FS mode"}
CIRCUITPYTHON = {
    "vid": 0x239A,
    "pid": 0x80F4,
    "manufacturer": "Raspberry Pi",
    "product": "Pico",
    "interface": "CircuitPython CDC control",
}
BRIDGE = {"vid": 0x10C4, "pid": 0xEA60, "manufacturer": "Silicon Labs", "product": "CP2102N USB to UART Bridge"}


def port(device, kind, serial_number=None, location=None, **changes):
    """One row of `comports`."""
    row = {"interface": None, **kind, "device": device, "serial_number": serial_number, "location": location}
    return SimpleNamespace(**{**row, **changes})


@contextmanager
def plugged(*rows):
    """These ports and no others for the block; yields the list, which may change."""
    listed = list(rows)
    library = SimpleNamespace(
        comports=lambda: list(listed), Serial=_pyserial.Serial, serial_for_url=_pyserial.serial_for_url
    )
    with replaced(serial=library):
        yield listed
