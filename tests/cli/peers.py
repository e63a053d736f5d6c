"""What may be at the other end of a serial line instead of a board that works."""

from __future__ import annotations

import contextlib
import socket
import threading
from contextlib import contextmanager
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

BANNER = b"\r\nraw REPL; CTRL-B to exit\r\n>"


class Peer:
    """Answers at a socket as it is told.

    Args:
        answer: from what has been heard to what is said.
    """

    def __init__(self, answer: Callable[[bytes], bytes]) -> None:
        self._answer = answer
        self._server = socket.create_server(("127.0.0.1", 0))
        self.url = f"socket://127.0.0.1:{self._server.getsockname()[1]}"
        self.heard = b""
        self._arrived = threading.Event()
        threading.Thread(target=self._listen, daemon=True).start()

    def _listen(self) -> None:
        with contextlib.suppress(OSError):  # the computer, or the test, has hung up
            self._connection, _ = self._server.accept()
            self._arrived.set()
            while data := self._connection.recv(4096):
                self.heard += data
                self._connection.sendall(self._answer(data))

    def say(self, data: bytes) -> None:
        """Send that."""
        self._accepted().sendall(data)

    def unplug(self) -> None:
        """Hang up."""
        self._accepted().shutdown(socket.SHUT_RDWR)

    def _accepted(self) -> socket.socket:
        assert self._arrived.wait(10), "nobody has connected"
        return self._connection

    def close(self) -> None:
        self._server.close()
        if self._arrived.is_set():
            self._connection.close()


@contextmanager
def peer(answer: Callable[[bytes], bytes]) -> Iterator[Peer]:
    """A `Peer` for the block."""
    it = Peer(answer)
    try:
        yield it
    finally:
        it.close()


def is_silent(data: bytes) -> bytes:
    """It says nothing."""
    return b""


def is_a_gps(data: bytes) -> bytes:
    """It says what nobody asked for."""
    return b"$GPGGA,123519,4807.038,N,01131.000,E,1,08,0.9,545.4,M,46.9,M,,*47\r\n" * 20


def has_no_raw_repl(data: bytes) -> bytes:
    """A prompt for people, and no other."""
    return b"\r\n>>> " * data.count(b"\r")


def cannot_say_what_it_is(data: bytes) -> bytes:
    """A raw REPL of a Python that lacks what every MicroPython since 1.9 has."""
    if data == b"\x04":
        return b"OK\r\nMPY: soft reboot" + BANNER
    fails = b"OK\x04Traceback (most recent call last):\r\nImportError: no module\r\n\x04>"
    return BANNER * data.count(b"\x01") + (fails if b"\x04" in data else b"")


class HangsInAReset:
    """A raw REPL that answers until it is restarted."""

    _is_away = False

    def __call__(self, data: bytes) -> bytes:
        self._is_away |= b"\x04" in data
        return b"" if self._is_away else BANNER * data.count(b"\x01")
