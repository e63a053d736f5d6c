"""Where a host connects to a board that is a process: a pty, or a TCP port."""

from __future__ import annotations

import contextlib
import os
import pty
import socket
import termios
from typing import Any


def raw_pty() -> tuple[int, int]:
    """A pty that changes no byte: master and slave."""
    master, slave = pty.openpty()
    settings = termios.tcgetattr(slave)
    settings[0] = settings[1] = settings[3] = 0  # no translation, no line editing, no signals
    settings[6][termios.VMIN], settings[6][termios.VTIME] = 1, 0
    termios.tcsetattr(slave, termios.TCSANOW, settings)
    return master, slave


class PtyHost:
    """The host's end is a pty; `url` is its path."""

    def __init__(self) -> None:
        self._master, self._slave = raw_pty()  # ours stays open, so that hosts may come and go
        self.url = os.ttyname(self._slave)

    def readable(self) -> list[Any]:
        """What to `select` for reading."""
        return [self._master]

    def read(self, ready: list[Any]) -> bytes:
        """What the host sent."""
        return os.read(self._master, 4096)

    def write(self, data: bytes) -> int:
        """Send to the host; how many bytes it took."""
        return os.write(self._master, data[:4096])

    def writable(self) -> list[Any]:
        """What to `select` for writing."""
        return [self._master]

    def unplug(self) -> None:
        """A pty cannot go and come back."""


class SocketHost:
    """The host's end is a TCP connection; a new one replaces the one before."""

    def __init__(self) -> None:
        self._server = socket.create_server(("127.0.0.1", 0))
        self._connection: socket.socket | None = None
        self.url = f"socket://127.0.0.1:{self._server.getsockname()[1]}"

    def readable(self) -> list[Any]:
        """What to `select` for reading."""
        return [self._server, *self.writable()]

    def writable(self) -> list[Any]:
        """What to `select` for writing; nothing while there is no host."""
        return [] if self._connection is None else [self._connection]

    def read(self, ready: list[Any]) -> bytes:
        """What the host sent; b"" when one has come or gone."""
        if self._server in ready:
            self.unplug()
            self._connection, _ = self._server.accept()
            self._connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            return b""
        assert self._connection is not None
        with contextlib.suppress(OSError):
            data = self._connection.recv(4096)
            if data:
                return data
        self.unplug()
        return b""

    def write(self, data: bytes) -> int:
        """Send to the host; how many bytes it took."""
        assert self._connection is not None
        with contextlib.suppress(OSError):
            return self._connection.send(data)
        self.unplug()
        return len(data)

    def unplug(self) -> None:
        """The device goes, as USB devices do at a reset."""
        if self._connection is not None:
            self._connection.close()
            self._connection = None
