"""The console of a board: a serial port, or what pyserial has a URL for (``socket://``, ``rfc2217://``)."""

from __future__ import annotations

import errno
import os
import select
import socket
import sys
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from anyboard.core.errors import AlreadyOpen, BackendUnavailable, BadURL, BusError, Disconnected, NotFound
from anyboard.transports.libraries import serial_library

if TYPE_CHECKING:
    from typing import Any, NoReturn, Protocol

    class Console(Protocol):
        """Bytes to and from a board."""

        def write(self, data: bytes, /) -> None:
            """Send all of it.  Raises `BusError` ("timeout": the board takes nothing), `Disconnected`."""
            ...

        def read(self, timeout_s: float, /) -> bytes:
            """What has arrived; b"" if nothing does within the time.  Raises `Disconnected`."""
            ...

        def close(self) -> None:
            """Give it back; doing it twice is fine."""
            ...


_CHUNK = 1 << 16
_SLICE = 256
_WRITE_TIMEOUT_S = 5.0
_CONNECT_TIMEOUT_S = 4.0


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
        return _Stream(_connected(port, url), url)
    library = serial_library()
    try:
        device = library.serial_for_url(
            port,
            baudrate=baudrate,
            timeout=0,
            write_timeout=_WRITE_TIMEOUT_S,
            exclusive=None if "://" in port else True,
        )
    except ValueError as error:
        raise BadURL(f"{url}: pyserial cannot open {port!r} ({error})") from error
    except OSError as error:  # pyserial's SerialException is one
        _explain(port, url, error)
    if os.name != "posix" or "://" in port:
        return _Port(device, url)
    try:
        _refuse_shared(port, url)
        return _Terminal(device, url)
    except BaseException:
        device.close()
        raise


def _connected(port: str, url: str) -> socket.socket:
    place = urlsplit(port)
    try:
        host, number = place.hostname, place.port
    except ValueError as error:
        raise BadURL(f"{url}: {error}; it looks like socket://HOST:PORT") from error
    if not host or number is None:
        raise BadURL(f"{url}: {port!r} does not look like socket://HOST:PORT")
    try:
        connection = socket.create_connection((host, number), _CONNECT_TIMEOUT_S)
    except OSError as error:
        raise BackendUnavailable(f"{url}: nobody answers at {host} port {number} ({error})") from error
    connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
    return connection


def _explain(port: str, url: str, error: OSError) -> NoReturn:
    """Raise the error of ours that says what to do about pyserial's."""
    text = str(error)
    if "://" in port:
        raise BackendUnavailable(f"{url}: nobody answers there ({text})") from error
    missing = error.errno == errno.ENOENT or "FileNotFoundError" in text
    if missing:
        there = ", ".join(sorted(str(found.device) for found in serial_library().comports()))
        raise NotFound(f"{url}: there is no port {port}; there is {there or 'none at all'}") from error
    denied = error.errno == errno.EACCES or "PermissionError" in text
    if denied and sys.platform != "win32":
        raise BackendUnavailable(f"{url}: this user may not open {port}; {_permission(port)}") from error
    if denied or error.errno in (errno.EBUSY, errno.EAGAIN) or "lock" in text.lower():
        raise AlreadyOpen(f"{url}: {port} is used by {_users(port)}; close it there") from error
    raise BackendUnavailable(f"{url}: {port} cannot be opened ({text}); unplug it and plug it in again") from error


def _permission(port: str) -> str:
    """What gives this user the right to open a port: on Linux, the group that has it."""
    if sys.platform == "win32":
        return "ask its administrator"
    import grp

    try:
        group = grp.getgrgid(os.stat(port).st_gid).gr_name
    except (OSError, KeyError):
        group = "dialout"
    if group == "root":
        return f"it is root's alone; a udev rule can give it to a group (mode 0660, group dialout): {port}"
    return f"join the group {group}: sudo usermod -aG {group} $USER, then log out and in again"


def _users(port: str) -> str:
    """Who has a port open, in words."""
    if sys.platform == "linux":
        from anyboard.transports.linux import Linux

        users = Linux().users(os.path.realpath(port))
        if users:
            return ", ".join(users)
    return "another program"


def _refuse_shared(port: str, url: str) -> None:
    """Not every program locks what it has open; two that read one port get half of it each."""
    node = os.path.realpath(port)
    if sys.platform != "linux" or node.startswith("/dev/pts/"):  # of those, whoever made them has both ends open
        return
    users = _users(node)
    if users != "another program":
        raise AlreadyOpen(f"{url}: {port} is used by {users}; close it there")


def _gone(url: str, error: object) -> Disconnected:
    return Disconnected(f"{url} has gone ({error}); plug it in and open it again")


def _full(url: str) -> BusError:
    return BusError("timeout", f"{url} took nothing for {_WRITE_TIMEOUT_S} s; unplug it and plug it in again")


class _Duplex:
    """A socket or a file, written without ever leaving unread what comes meanwhile.

    A board that answers at length takes nothing while nobody reads its answer; if both sides only wrote,
    they would wait for each other for good.
    """

    def __init__(self, handle: int, url: str) -> None:
        self._handle = handle
        self._url = url
        self._early = b""

    def _send(self, data: memoryview) -> int:
        raise NotImplementedError

    def _receive(self) -> bytes:
        raise NotImplementedError

    def write(self, data: bytes, /) -> None:
        rest = memoryview(data)
        while rest:
            try:
                rest = rest[self._send(rest) :]
            except BlockingIOError:
                self._wait_for_room()
            except (OSError, ValueError) as error:  # ValueError: it is closed
                raise _gone(self._url, error) from error

    def _wait_for_room(self) -> None:
        coming, has_room, _ = select.select([self._handle], [self._handle], [], _WRITE_TIMEOUT_S)
        if coming:
            self._early += self._received()
        elif not has_room:
            raise _full(self._url)

    def read(self, timeout_s: float, /) -> bytes:
        if self._early:
            data, self._early = self._early, b""
            return data
        try:
            if not select.select([self._handle], [], [], timeout_s)[0]:
                return b""
        except (OSError, ValueError) as error:
            raise _gone(self._url, error) from error
        return self._received()

    def _received(self) -> bytes:
        try:
            data = self._receive()
        except BlockingIOError:
            return b""
        except (OSError, ValueError) as error:
            raise _gone(self._url, error) from error
        if not data:
            raise _gone(self._url, "no more comes from it")
        return data


class _Stream(_Duplex):
    """Over TCP."""

    def __init__(self, connection: socket.socket, url: str) -> None:
        connection.setblocking(False)
        super().__init__(connection.fileno(), url)
        self._connection = connection

    def _send(self, data: memoryview) -> int:
        return self._connection.send(data)

    def _receive(self) -> bytes:
        return self._connection.recv(_CHUNK)

    def close(self) -> None:
        self._connection.close()
        self._handle = -1


class _Terminal(_Duplex):
    """A port that pyserial has opened, on a system where it is a file: read without asking how much there is."""

    def __init__(self, device: Any, url: str) -> None:
        super().__init__(device.fileno(), url)
        self._device = device

    def _send(self, data: memoryview) -> int:
        return os.write(self._handle, data)

    def _receive(self) -> bytes:
        return os.read(self._handle, _CHUNK)

    def close(self) -> None:
        self._device.close()
        self._handle = -1


class _Port:
    """Whatever else pyserial can open."""

    def __init__(self, device: Any, url: str) -> None:
        self._device = device
        self._url = url
        self._early = b""

    def write(self, data: bytes, /) -> None:
        try:
            for start in range(0, len(data), _SLICE):
                self._device.write(data[start : start + _SLICE])
                if len(data) > _SLICE:
                    self._early += self._rest()  # as in `_Duplex`
        except OSError as error:
            if "timeout" in type(error).__name__.lower():  # SerialTimeoutException
                raise _full(self._url) from error
            raise _gone(self._url, error) from error

    def read(self, timeout_s: float, /) -> bytes:
        device = self._device
        if self._early:
            data, self._early = self._early, b""
            return data
        try:
            if device.in_waiting:
                return self._rest()
            device.timeout = timeout_s
            first = bytes(device.read(1))
            return first + self._rest() if first else b""
        except OSError as error:
            raise _gone(self._url, error) from error

    def _rest(self) -> bytes:
        waiting = self._device.in_waiting
        return bytes(self._device.read(waiting)) if waiting else b""

    def close(self) -> None:
        self._device.close()
