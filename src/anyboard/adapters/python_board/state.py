"""Whether a board could be opened now, told without opening it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from anyboard.core.session import opened
from anyboard.transports.ports import may_open, permission, users

if TYPE_CHECKING:
    from anyboard.adapters.python_board.ports import Place
    from anyboard.core.info import Status

FIRMWARES = ("micropython", "circuitpython")
"""What boards run, and the backends whose URLs they have."""

_MAY_BE_ANYTHING = (
    "a port that may be anything, and is not opened unasked; if it is a board with MicroPython or CircuitPython, "
    "open it by this URL"
)


def is_ours(name: str) -> bool:
    """Whether this process has the board of that name open."""
    return any(opened(f"{firmware}:{name}") is not None for firmware in FIRMWARES)


def state(place: Place) -> tuple[Status, str, str]:
    """The status of `Found`, what is wrong, and what to do about it; both "" for one that is "ready"."""
    device = place.port.device
    if is_ours(place.name):
        return "busy", "it is open in this process", ""
    if others := users(device):
        return "busy", f"{device} is used by {others}", "close it there"
    if not may_open(device):
        return "no_permission", f"this user may not open {device}", permission(device)
    if place.runs == "unknown":
        return "unknown", _MAY_BE_ANYTHING, ""
    return "ready", "", ""
