"""What `anyboard doctor` says about boards with Python on a cable."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from anyboard.adapters.python_board import ports
from anyboard.adapters.python_board.state import state
from anyboard.core.checkup import Check
from anyboard.core.errors import BackendUnavailable

if TYPE_CHECKING:
    from collections.abc import Iterator

    from anyboard.adapters.python_board.ports import Place

_FTDI = 0x0403
_LATENCY = "Device Manager, the port's Properties, Port Settings, Advanced: set Latency Timer to 1 ms (FTDI AN232B-04)"


def checks(backend: str) -> list[Check]:
    """Library, ports and permissions, for the boards one of the three backends lists."""
    return list(_checks(backend))


def _checks(backend: str) -> Iterator[Check]:
    try:
        places = [place for place in ports.places() if place.backend == backend]
    except BackendUnavailable as error:
        yield Check("library", "problem", str(error), "pip install pyserial")
        return
    yield Check("library", "ok", "pyserial is there", "")
    if not places:
        what = "port that may be a board's" if backend == "serial" else f"board known to run {backend}"
        yield Check("device", "unknown", f"no {what} is plugged in", "")
    for place in places:
        yield from _place(place)


def _place(place: Place) -> Iterator[Check]:
    if place.runs == "unknown":
        yield Check("device", "unknown", f"{place.url} may be a board ({place.description}); only opening it tells", "")
    else:
        yield Check("device", "ok", f"found {place.url} ({place.description})", "")
    if place.port.vendor_id == _FTDI and sys.platform == "win32":
        yield Check("latency", "unknown", f"{place.url}: an FTDI chip keeps what it receives for 16 ms", _LATENCY)
    status, wrong, remedy = state(place)
    if status == "no_permission":
        yield Check("permission", "problem", f"{place.url}: {wrong}", remedy)
    elif status == "busy" and remedy:  # else it is this very program
        yield Check("in use", "problem", f"{place.url}: {wrong}", remedy)
