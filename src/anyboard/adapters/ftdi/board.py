"""What a chip, or one port of it, has: pins and buses."""

from __future__ import annotations

from typing import TYPE_CHECKING

from anyboard.adapters._board_file import board_info
from anyboard.adapters.ftdi.adapter import OPERATIONS

if TYPE_CHECKING:
    from anyboard.core.info import AdapterInfo, PinInfo

_PACKAGE = __name__.rpartition(".")[0]


def describe(name: str, url: str, serial: str | None, port: str) -> AdapterInfo:
    """The description of a chip.

    Args:
        name: the backend's, which is that of the file, too.
        url, serial: see `AdapterInfo`.
        port: "A" or "B", if only that one is open; otherwise "both".
    """
    info = board_info(_PACKAGE, url, serial, OPERATIONS, f"{name}.toml")
    if port == "both":
        return info
    pins = tuple(_alone(pin) for pin in info.pins if pin.name.startswith(port))
    names = {name for pin in pins for name in pin.names}
    buses = tuple(bus.replace(function=bus.kind.upper()) for bus in info.buses if names.issuperset(bus.pins))
    return info.replace(pins=pins, buses=buses, description=f"{info.description}, port {port}")


def _alone(pin: PinInfo) -> PinInfo:
    """A pin where its port is all there is: its names need not tell the port (AD0: D0, SCL0: SCL)."""
    plain = [pin.name[1:], *(name[:-1] for name in pin.names[1:] if name[-1].isdigit())]
    return pin.replace(names=tuple(dict.fromkeys((*pin.names, *plain))))
