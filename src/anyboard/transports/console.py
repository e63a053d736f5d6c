"""The console of a board: a serial port, or what pyserial has a URL for (``socket://``, ``rfc2217://``)."""

from __future__ import annotations

import os
import socket
import sys
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from anyboard.core.errors import AlreadyOpen, BackendUnavailable, BadURL
from anyboard.transports.exclusive import Hold
from anyboard.transports.libraries import serial_library
from anyboard.transports.lines import PORT_ERRORS, close_port, open_port
from anyboard.transports.ports import explain, users
from anyboard.transports.streams import WRITE_TIMEOUT_S, AnyPort, Stream, Terminal

if TYPE_CHECKING:
    from typing import Protocol

    class Console(Protocol):
        """Bytes to and from a board."""

        def write(self, data: bytes, /) -> None:
            """Send all of it.  Raises `BusError` ("timeout": the board takes nothing), `Disconnected`."""
            ...

        def read(self, timeout_s: float, /) -> bytes:
            """What has arrived; b"" if nothing does within the time.  Raises `Disconnected`."""
            ...

        def wait(self, timeout_s: float, /) -> bool:
            """Whether anything has arrived, or does within the time; another thread may read it first.

            Raises `Disconnected`.
            """
            ...

        def close(self) -> None:
            """Give it back; doing it twice is fine."""
            ...


_CONNECT_TIMEOUT_S = 4.0
_LOOK_S = 0.05
"""How long one look at a port may take where pyserial does the waiting."""


def open(port: str, url: str, baudrate: int) -> Console:  # noqa: A001
    """Open a port, for this process alone.

    Args:
        port: its name (``/dev/ttyACM0``, ``COM5``), or a URL of pyserial's.
        url: the board it belongs to, for messages.
        baudrate: bits per second; nothing to a port that is USB or a network all the way.

    Raises:
        NotFound: there is no such port; says which there are.
        AlreadyOpen: another program has it; says which, where the system tells.
        BackendUnavailable: it cannot be opened: a permission, pyserial is missing, nobody listens.
        BadURL: pyserial cannot read it.
    """
    if port.lower().startswith("socket://"):
        return _connected(port, url)
    if port.lower().startswith("rfc2217://"):
        _place(port, url)
    library = serial_library()
    is_remote = "://" in port
    waits_inside = is_remote or sys.platform == "win32"  # there is no file to wait for
    try:
        device = library.serial_for_url(
            port,
            do_not_open=True,
            baudrate=baudrate,
            timeout=_LOOK_S if waits_inside else 0,
            write_timeout=None if is_remote else WRITE_TIMEOUT_S,  # rfc2217:// has none
            exclusive=None if is_remote else True,
        )
        open_port(device, port)
    except ValueError as error:
        raise BadURL(f"{url}: pyserial cannot open {port!r} at {baudrate} Bd ({error})") from error
    except PORT_ERRORS as error:
        explain(port, url, error)
    if waits_inside:
        return AnyPort(device, url)
    try:
        _refuse_shared(port, url)
        return Terminal(device, url)
    except BaseException:
        close_port(device)
        raise


def _place(port: str, url: str) -> tuple[str, int]:
    """Host and number of ``socket://HOST:PORT`` and ``rfc2217://HOST:PORT``.  Raises `BadURL`."""
    place = urlsplit(port)
    form = f"{place.scheme}://HOST:PORT"
    try:
        host, number = place.hostname, place.port
    except ValueError as error:
        raise BadURL(f"{url}: {error}; it looks like {form}") from error
    if not host or number is None:
        raise BadURL(f"{url}: {port!r} does not look like {form}")
    return host, number


def _connected(port: str, url: str) -> Stream:
    host, number = _place(port, url)
    hold = Hold(f"socket://{host}:{number}", url)  # most servers would end the connection there is
    try:
        connection = socket.create_connection((host, number), _CONNECT_TIMEOUT_S)
    except OSError as error:
        hold.release()
        raise BackendUnavailable(
            f"{url}: nobody answers at {host} port {number} ({error}); is that the board's address, and is it on?"
        ) from error
    connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
    return Stream(connection, hold, url)


def _refuse_shared(port: str, url: str) -> None:
    """Not every program locks what it has open; two that read one port get half of it each."""
    node = os.path.realpath(port)
    if node.startswith("/dev/pts/"):  # whoever made it has both ends open
        return
    others = users(node)
    if others:
        raise AlreadyOpen(f"{url}: {port} is used by {others}; close it there")
