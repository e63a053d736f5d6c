"""Which serial ports are boards with Python, told by what their USB descriptors say; nothing is opened.

=========================  =======================================================================
MicroPython                manufacturer "MicroPython" (shared/tinyusb/tusb_config.h, where a board does
                           not say otherwise), 2E8A:0005 (ports/rp2/mpconfigport.h), F055:98xx
                           (ports/stm32/usb.h, ports/samd/mpconfigport.h, …)
CircuitPython              interface "CircuitPython CDC control", and "CircuitPython CDC2 control" for
                           `usb_cdc.data` (shared-module/usb_cdc/__init__.c); behind another vendor's
                           name the same with that name
either                     239A with a product number from 8000, Adafruit's for applications: boards
                           for CircuitPython, and of some MicroPython (its board ADAFRUIT_QTPY_RP2040)
not to be told             any bridge (FTDI, CP210x, CH34x), ESP's own 303A:1001, DAPLink, whatever else
=========================  =======================================================================
"""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Literal, NamedTuple

from anyboard.transports import ports as system_ports

if TYPE_CHECKING:
    from collections.abc import Sequence

    from anyboard.transports.ports import Port

Runs = Literal["micropython", "circuitpython", "either", "unknown"]

_ADAFRUIT, _FIRST_APPLICATION = 0x239A, 0x8000
_RASPBERRY_PI_MICROPYTHON = (0x2E8A, 0x0005)
_FOSS, _FOSS_MICROPYTHON = 0xF055, range(0x9800, 0x9900)
SECOND = " CDC2 control"
"""The end of the name of the port for data."""
_CONSOLE = " CDC control"
_OTHER_BACKENDS = frozenset({(0x04D8, 0x00DD), (0x1A86, 0x55DA), (0x1A86, 0x55DB), (0x1A86, 0x55DD), (0x1A86, 0x55DE)})
"""MCP2221 and CH347, whose serial ports are UARTs of adapters of ours."""


class Place(NamedTuple):
    """Where a board may be.

    - `port`: its console
    - `name`: what it is called in URLs: its serial number, if that tells it from all others, else the port
    - `runs`: what it runs, as far as is known without opening it
    """

    port: Port
    name: str
    runs: Runs

    @property
    def backend(self) -> str:
        """The backend that opens it."""
        return self.runs if self.runs in ("micropython", "circuitpython") else "serial"

    @property
    def url(self) -> str:
        """What opens it."""
        return f"{self.backend}:{self.name}"

    @property
    def description(self) -> str:
        """It in words."""
        port = self.port
        words = {"micropython": "MicroPython board", "circuitpython": "CircuitPython board", "either": "Python board"}
        product = f" {port.product}" if port.product and port.product != "Board in FS mode" else ""
        if self.runs == "unknown":
            return f"serial port{product} ({port.vendor_id:04x}:{port.product_id:04x})"
        return f"{words[self.runs]}{product} on {port.device}"


def runs(port: Port, tells_interfaces: bool = sys.platform == "linux") -> Runs:
    """What is on a port.

    Args:
        port: of a USB device.
        tells_interfaces: whether this system has the names of interfaces; only Linux does.
    """
    interface = port.interface or ""
    if interface.endswith((_CONSOLE, SECOND)):
        return "circuitpython"
    ids = (port.vendor_id, port.product_id)
    if port.manufacturer == "MicroPython" or ids == _RASPBERRY_PI_MICROPYTHON:
        return "micropython"
    if port.vendor_id == _FOSS and port.product_id in _FOSS_MICROPYTHON:
        return "micropython"
    is_application = port.vendor_id == _ADAFRUIT and (port.product_id or 0) >= _FIRST_APPLICATION
    # on Linux a board that says nothing of CircuitPython runs something else, for instance an Arduino sketch
    return "either" if is_application and not tells_interfaces else "unknown"


def places() -> list[Place]:
    """Where boards are, and may be, each once.  Raises `BackendUnavailable` if pyserial is missing."""
    return of(system_ports.listed())


def of(listed: Sequence[Port]) -> list[Place]:
    """The same, of ports that have been listed."""
    ports = [
        port
        for port in listed
        if port.vendor_id is not None and (port.vendor_id, port.product_id) not in _OTHER_BACKENDS
    ]
    consoles = [port for port in ports if console_of(port, ports) == port]
    return [Place(port, _name(port, consoles), runs(port)) for port in consoles]


def console_of(port: Port, ports: Sequence[Port]) -> Port:
    """The port with the REPL among those of one board: CircuitPython may have a second one, `usb_cdc.data`."""
    if runs(port) == "unknown":
        return port  # the second channel of a bridge is another line
    siblings = [other for other in ports if _is_one_device(port, other)]
    return min(siblings, key=lambda other: ((other.interface or "").endswith(SECOND), other.interface_number))


def _is_one_device(port: Port, other: Port) -> bool:
    if port.place is not None and other.place is not None:
        return port.place == other.place
    same = ("vendor_id", "product_id", "serial")
    return port == other or (port.serial is not None and all(getattr(port, at) == getattr(other, at) for at in same))


def _name(port: Port, consoles: Sequence[Port]) -> str:
    serial = port.serial
    # what makers forget to change: Silicon Labs' 0001, and nothing but zeros
    if not serial or serial.strip("0") in ("", "1") or "://" in serial or "?" in serial:
        return port.device
    return serial if sum(other.serial == serial for other in consoles) == 1 else port.device
