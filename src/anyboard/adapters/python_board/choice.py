"""Which board a URL means."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from anyboard.adapters.python_board import ports
from anyboard.core.errors import Ambiguous, BackendUnavailable, NotFound
from anyboard.core.nearest import did_you_mean
from anyboard.transports import ports as system_ports
from anyboard.transports.ports import is_same

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from anyboard.adapters.python_board.ports import Place
    from anyboard.transports.ports import Port

_IS_PORT = re.compile(r"/|\\\\\.\\|com\d+\Z", re.IGNORECASE)


class Choice(NamedTuple):
    """What to open.

    - `port`: a port's name, or a URL of pyserial's
    - `name`: what the board is called in URLs from here on; still right when it comes back on another port
    """

    port: str
    name: str


def chosen(backend: str, locator: str, firmwares: Collection[str]) -> Choice:
    """What a locator names.

    Args:
        backend: as in the URL, for messages.
        locator: a USB serial number, a port, a USB path (``1-2.3``), a URL of pyserial's, or "": the only one there is.
        firmwares: what the board may run.

    Raises:
        NotFound: nothing fits; says what is there.
        Ambiguous: several boards fit; lists their URLs.
        BackendUnavailable: it is the wrong one of a board's two ports, or pyserial is missing.
    """
    if "://" in locator:
        return Choice(locator, locator)
    listed = system_ports.listed()
    places = ports.of(listed)
    if not locator:
        return _only(backend, [place for place in places if _may_run(place, firmwares)], places)
    if _IS_PORT.match(locator):
        return _at(backend, locator, listed, places)
    fitting = [place for place in places if _is_called(place, locator)]
    if len(fitting) == 1:
        return Choice(fitting[0].port.device, fitting[0].name)
    if fitting:
        raise Ambiguous(
            f"{len(fitting)} boards are called {locator}; choose one by its port: {_urls(backend, fitting)}"
        )
    near = did_you_mean(locator, [place.name for place in places])
    there = f"there is {_urls(backend, places)}" if places else "none is plugged in"
    raise NotFound(f"no board has the serial number or the USB path {locator!r} ({backend}){near}; {there}")


def _is_called(place: Place, locator: str) -> bool:
    names = (place.name, place.port.serial, place.port.place)
    return locator.lower() in (name.lower() for name in names if name)  # Windows writes serial numbers in capitals


def _may_run(place: Place, firmwares: Collection[str]) -> bool:
    return place.runs in firmwares or place.runs == "either"


def _only(backend: str, fitting: Sequence[Place], places: Sequence[Place]) -> Choice:
    if len(fitting) == 1:
        return Choice(fitting[0].port.device, fitting[0].name)
    if fitting:
        raise Ambiguous(f"{len(fitting)} boards are plugged in ({backend}); choose one: {_urls(backend, fitting)}")
    unknown = [place for place in places if place.runs == "unknown"]
    others = [place for place in places if place.runs != "unknown"]
    if others:
        raise NotFound(f"no board for {backend} is plugged in; there is {', '.join(place.url for place in others)}")
    if unknown:
        raise NotFound(
            f"no board is known to be for {backend}, and ports that may be anything are not opened unasked; "
            f"name the port: {_urls(backend, unknown)}"
        )
    raise NotFound(
        f"no board is plugged in ({backend}); if one is, try another cable (some only charge), and ask: anyboard doctor"
    )


def _at(backend: str, locator: str, listed: Sequence[Port], places: Sequence[Place]) -> Choice:
    """A port by its name; the system need not list it (a pty, a port on the computer's own board)."""
    port = next((port for port in listed if is_same(port.device, locator)), None)
    if port is None:
        return Choice(locator, locator)
    console = ports.console_of(port, listed)
    place = next((place for place in places if place.port == console), None)
    if console != port:
        name = place.name if place else console.device
        raise BackendUnavailable(
            f"{backend}:{locator} is a board's second port, for data (usb_cdc.data); its console is {backend}:{name}"
        )
    return Choice(port.device, place.name if place and place.name != port.device else locator)


def _urls(backend: str, places: Sequence[Place]) -> str:
    return ", ".join(f"{backend}:{place.name}" for place in places)
