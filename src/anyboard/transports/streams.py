"""What a console is made of: bytes through a socket, a terminal, or whatever else pyserial has opened."""

from __future__ import annotations

import os
import select
import time
from typing import TYPE_CHECKING
from weakref import WeakSet

from anyboard.core.errors import BusError, Disconnected
from anyboard.transports.lines import PORT_ERRORS, close_port

if TYPE_CHECKING:
    import socket
    from typing import Any

    from anyboard.transports.exclusive import Hold

WRITE_TIMEOUT_S = 4.0
"""How long a board may take nothing."""
_CHUNK = 1 << 16
_SLICE = 256
_READ_WAITS_S = 0.1
_GLANCE_S = 0.002

_open: WeakSet[Duplex | AnyPort] = WeakSet()


def _forget_in_child() -> None:
    """A fork copies what is open, but it stays the parent's: here it is closed, and the board notices nothing."""
    for stream in list(_open):
        stream.forget()


if hasattr(os, "register_at_fork"):  # not on Windows, which has no fork
    os.register_at_fork(after_in_child=_forget_in_child)


def _gone(url: str, error: object) -> Disconnected:
    return Disconnected(f"{url} has gone ({error}); plug it in and open it again")


def _full(url: str) -> BusError:
    return BusError("timeout", f"{url} took nothing for {WRITE_TIMEOUT_S} s; unplug it and plug it in again")


class Duplex:
    """A socket or a file, written without ever leaving unread what comes meanwhile.

    A board that answers at length takes nothing while nobody reads its answer; if both sides only wrote,
    they would wait for each other for good.
    """

    def __init__(self, handle: int, url: str) -> None:
        self._handle = handle
        self._url = url
        self._early = b""
        _open.add(self)

    def forget(self) -> None:
        """Close what this process has of it, and do nothing to the other end."""
        raise NotImplementedError

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
        coming, has_room, _ = select.select([self._handle], [self._handle], [], WRITE_TIMEOUT_S)
        if coming:
            self._early += self._received()
        elif not has_room:
            raise _full(self._url)

    def wait(self, timeout_s: float, /) -> bool:
        try:
            return bool(self._early or select.select([self._handle], [], [], timeout_s)[0])
        except (OSError, ValueError) as error:
            raise _gone(self._url, error) from error

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


class Stream(Duplex):
    """Over TCP."""

    def __init__(self, connection: socket.socket, hold: Hold, url: str) -> None:
        connection.setblocking(False)
        super().__init__(connection.fileno(), url)
        self._connection = connection
        self._hold = hold

    def _send(self, data: memoryview) -> int:
        return self._connection.send(data)

    def _receive(self) -> bytes:
        return self._connection.recv(_CHUNK)

    def forget(self) -> None:
        self.close()

    def close(self) -> None:
        self._connection.close()
        self._hold.release()
        self._handle = -1


def _let_reads_wait(handle: int) -> None:
    """Let a read of a terminal that may wait do so for `_READ_WAITS_S`, and no longer (termios(3), VMIN and VTIME)."""
    import termios

    settings = termios.tcgetattr(handle)
    settings[6][termios.VMIN], settings[6][termios.VTIME] = 0, round(_READ_WAITS_S * 10)
    termios.tcsetattr(handle, termios.TCSANOW, settings)


class Terminal(Duplex):
    """A port that pyserial has opened, on a system where it is a file: read without asking how much there is."""

    def __init__(self, device: Any, url: str) -> None:
        super().__init__(device.fileno(), url)
        self._device = device
        _let_reads_wait(self._handle)

    def _send(self, data: memoryview) -> int:
        return os.write(self._handle, data)

    def _receive(self) -> bytes:
        return os.read(self._handle, _CHUNK)

    def read(self, timeout_s: float, /) -> bytes:
        if not self._early and timeout_s >= _READ_WAITS_S:
            # half the time and half the processor time of waiting for the port first and reading it then
            handle = self._handle
            try:
                os.set_blocking(handle, True)
                try:
                    data = os.read(handle, _CHUNK)
                finally:
                    os.set_blocking(handle, False)
            except (OSError, ValueError) as error:
                raise _gone(self._url, error) from error
            if data:
                return data
            timeout_s -= _READ_WAITS_S
        return super().read(timeout_s)

    def forget(self) -> None:
        self._device.close()
        self._handle = -1

    def close(self) -> None:
        close_port(self._device)
        self._handle = -1


class AnyPort:
    """Whatever else pyserial can open."""

    def __init__(self, device: Any, url: str) -> None:
        self._device = device
        self._url = url
        self._early = b""
        _open.add(self)

    def write(self, data: bytes, /) -> None:
        try:
            for start in range(0, len(data), _SLICE):
                self._device.write(data[start : start + _SLICE])
                if len(data) > _SLICE:
                    self._early += self._rest()  # as in `Duplex`
        except PORT_ERRORS as error:
            if "timeout" in type(error).__name__.lower():  # SerialTimeoutException
                raise _full(self._url) from error
            raise _gone(self._url, error) from error

    def wait(self, timeout_s: float, /) -> bool:
        end = time.monotonic() + timeout_s
        try:
            while not (self._early or self._device.in_waiting):
                if time.monotonic() >= end:
                    return False
                time.sleep(_GLANCE_S)  # its own waiting takes what it waits for
        except PORT_ERRORS as error:
            raise _gone(self._url, error) from error
        return True

    def read(self, timeout_s: float, /) -> bytes:
        if self._early:
            data, self._early = self._early, b""
            return data
        end = time.monotonic() + timeout_s
        try:
            while not (data := self._rest()) and time.monotonic() < end:
                # its own timeout stays as it is: to change that sets up the port anew
                data = bytes(self._device.read(1))
                if data:
                    return data + self._rest()
        except PORT_ERRORS as error:
            raise _gone(self._url, error) from error
        return data

    def _rest(self) -> bytes:
        waiting = self._device.in_waiting
        return bytes(self._device.read(waiting)) if waiting else b""

    def forget(self) -> None:
        """As `Duplex.forget`."""
        connection = getattr(self._device, "_socket", None)
        if connection is not None:
            self._device._socket = None  # pyserial would shut the connection down, for the parent too
            connection.close()
        self._device.close()

    def close(self) -> None:
        close_port(self._device)
