"""A board's raw REPL, for tests of the boards themselves.

Not with pyserial, whose sockets take 0.3 s to close.
"""

from __future__ import annotations

import ast
import contextlib
import os
import select
import socket
import time
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

if TYPE_CHECKING:
    from typing import Any

    from typing_extensions import Self

_RAW = b"raw REPL; CTRL-B to exit\r\n>"
_SECONDS = 10


class Console:
    """A connection to a board's URL or pty; every wait has a time limit."""

    def __init__(self, url: str) -> None:
        where = urlsplit(url)
        if where.scheme == "socket":
            assert where.hostname is not None
            assert where.port is not None
            connection = socket.create_connection((where.hostname, where.port), _SECONDS)
            connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            self._port = connection.detach()
        else:
            self._port = os.open(url, os.O_RDWR | os.O_NOCTTY)
        self._received = b""

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *error: object) -> None:
        os.close(self._port)

    def write(self, data: bytes) -> None:
        """Send."""
        while data:
            data = data[os.write(self._port, data) :]

    def _receive(self, deadline: float, wanted: object) -> None:
        if not select.select([self._port], [], [], max(deadline - time.monotonic(), 0))[0]:
            raise TimeoutError(f"{wanted!r} did not come, but {self._received!r}")
        data = os.read(self._port, 65536)
        if not data:
            raise ConnectionError("the board has gone")
        self._received += data

    def read(self, count: int) -> bytes:
        """So many bytes.  Raises TimeoutError, and ConnectionError if the board goes."""
        deadline = time.monotonic() + _SECONDS
        while len(self._received) < count:
            self._receive(deadline, count)
        data, self._received = self._received[:count], self._received[count:]
        return data

    def arrived(self, timeout_s: float) -> bytes:
        """What has come, or comes within the time; b"" if nothing does.  Raises ConnectionError if the board goes."""
        if not self._received:
            with contextlib.suppress(TimeoutError):
                self._receive(time.monotonic() + timeout_s, b"")
        data, self._received = self._received, b""
        return data

    def until(self, end: bytes, seconds: float = _SECONDS) -> bytes:
        """Everything to `end`.  Raises TimeoutError, and ConnectionError if the board goes."""
        deadline = time.monotonic() + seconds
        while end not in self._received:
            self._receive(deadline, end)
        return self.read(self._received.index(end) + len(end))

    def is_silent(self) -> bool:
        """Whether nothing more has come."""
        return not self._received and not select.select([self._port], [], [], 0)[0]

    def enter_raw(self) -> None:
        """Stop what runs, and get to the raw REPL."""
        for seconds in (1.0, 2.0, _SECONDS):
            self.write(b"\r\x03\x03\x01")
            try:
                self.until(_RAW, seconds)
                return
            except TimeoutError:  # a program that is just starting may swallow what comes behind a Ctrl-C
                if seconds == _SECONDS:
                    raise

    def soft_reset(self) -> None:
        """A fresh interpreter, still in the raw REPL."""
        self.write(b"\x04")
        self.until(b"soft reboot\r\n" + _RAW)

    def exchange(self, code: str) -> tuple[str, str]:
        """Run code; its output and its traceback, with LF only."""
        self.write(code.encode() + b"\x04")
        assert self.read(2) == b"OK"
        output, error = self.until(b"\x04")[:-1], self.until(b"\x04")[:-1]
        assert self.read(1) == b">"
        return output.decode().replace("\r", ""), error.decode().replace("\r", "")

    def run(self, code: str) -> None:
        """Run code that prints and raises nothing."""
        assert self.exchange(code) == ("", "")

    def value(self, expression: str) -> Any:
        """What an expression is, where it can be written down."""
        output, error = self.exchange(f"print(repr({expression}))")
        assert not error, error
        return ast.literal_eval(output)

    def error(self, expression: str) -> str:
        """The last line of the traceback."""
        return self.exchange(expression)[1].strip().splitlines()[-1]
