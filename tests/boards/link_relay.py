"""The process of `link_simulator`: a wire with a pace and faults.

    python -m boards.link_relay '{"board": "socket://…", "socket": true, "frame": 0.001, "baud": 115200, …}'

A line of JSON on stdin, ``{"loss": 0.001}``, sets the rates of faults, and is answered with how many there have
been; ends when stdin does.
"""

from __future__ import annotations

import contextlib
import json
import os
import select
import socket
import sys
import time
from collections import deque
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from boards.host_end import PtyHost, SocketHost
from boards.link_faults import Faults, Piece

if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any

_FRAME_BYTES = 19 * 64  # USB 2.0 specification, table 5-9: full-speed bulk, bytes in a frame of 1 ms
_AT_MOST = 65536  # bytes in the wire: back-pressure


class BoardEnd:
    """The connection to the board."""

    def __init__(self, url: str) -> None:
        where = urlsplit(url)
        self._socket: socket.socket | None = None
        if where.scheme == "socket":
            assert where.hostname is not None
            assert where.port is not None
            self._socket = socket.create_connection((where.hostname, where.port))
            self._socket.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            self._descriptor = self._socket.fileno()
        else:
            self._descriptor = os.open(url, os.O_RDWR | os.O_NOCTTY)

    def fileno(self) -> int:
        """For `select`."""
        return self._descriptor

    def read(self) -> bytes:
        """What it says; b"" when it has gone."""
        with contextlib.suppress(OSError):
            return os.read(self._descriptor, 4096)
        return b""

    def write(self, data: bytes) -> int:
        """Bytes for it; how many it took."""
        with contextlib.suppress(OSError):
            return os.write(self._descriptor, data)
        return len(data)  # it has gone: the next read says so

    def close(self) -> None:
        """Hang up."""
        if self._socket is not None:
            self._socket.close()
        else:
            os.close(self._descriptor)


class Direction:
    """Bytes on their way one way."""

    def __init__(self, faults: Faults, frame: float, baud: int) -> None:
        self.faults = faults
        self._frame = frame
        self._per_frame = _FRAME_BYTES if not baud else baud / 10 * frame
        self._credit = 0.0
        self._pieces: deque[Piece] = deque()
        self._not_before = 0.0
        self._ready = b""
        self.size = 0

    def put(self, data: bytes) -> None:
        """Bytes enter the wire."""
        for piece in self.faults.apply(data):
            self._pieces.append(piece)
            self.size += len(piece.data)

    def tick(self, now: float, frames: int) -> None:
        """Frames have gone by."""
        self._credit = min(self._credit + frames * self._per_frame, self._per_frame + 1)
        while self._pieces:
            piece = self._pieces[0]
            if piece.wait:
                self._not_before = now + piece.wait
                piece = self._pieces[0] = Piece(piece.data, 0.0)
            if now < self._not_before:
                return
            count = len(piece.data) if not self._frame else min(int(self._credit), len(piece.data))
            if not count and piece.data:
                return
            self._ready += piece.data[:count]
            self._credit -= count
            if count < len(piece.data):
                self._pieces[0] = Piece(piece.data[count:], 0.0)
                return
            self._pieces.popleft()

    @property
    def waits(self) -> bool:
        """Whether something is still in the wire."""
        return bool(self._pieces)

    @property
    def has_ready(self) -> bool:
        """Whether something has come out and has not been taken."""
        return bool(self._ready)

    def deliver(self, write: Callable[[bytes], int]) -> None:
        """Hand over what has come out."""
        taken = write(self._ready)
        self._ready = self._ready[taken:]
        self.size -= taken

    def clear(self) -> None:
        """The wire has been cut."""
        self._pieces.clear()
        self._ready, self.size = b"", 0


class Link:
    """Both directions, and who is at the ends."""

    def __init__(self, config: dict[str, Any]) -> None:
        self._config = config
        frame, baud, delay = config["frame"], config["baud"], config["delay_seconds"]
        self._frame: float = frame
        self._to_board, self._to_host = (
            Direction(Faults(f"{config['seed']} {way}", delay), frame, baud) for way in ("to board", "to host")
        )
        self.host = SocketHost() if config["socket"] else PtyHost()
        self._board: BoardEnd | None = None if config["socket"] else BoardEnd(config["board"])

    def run(self) -> None:
        """Until stdin ends."""
        started = ticked = time.perf_counter()
        while True:
            waiting = self._to_board.waits or self._to_host.waits
            timeout = None
            if waiting:
                timeout = max(self._next(started, ticked) - time.perf_counter(), 0) if self._frame else 0.001
            readable, _, _ = select.select(*self._sources(), [], timeout)
            if sys.stdin in readable and not self._command():
                return
            self._take(readable)
            now = time.perf_counter()
            frames = int((now - started) / self._frame) - int((ticked - started) / self._frame) if self._frame else 1
            if frames:
                ticked = now
                self._to_board.tick(now, frames)
                self._to_host.tick(now, frames)
            self._give()

    def _next(self, started: float, ticked: float) -> float:
        return started + (int((ticked - started) / self._frame) + 1) * self._frame

    def _sources(self) -> tuple[list[Any], list[Any]]:
        reads: list[Any] = [sys.stdin]
        writes: list[Any] = []
        if self._to_board.size < _AT_MOST:
            reads += self.host.readable()
        if self._board is not None:
            if self._to_host.size < _AT_MOST:
                reads.append(self._board)
            if self._to_board.has_ready:
                writes.append(self._board)
        if self._to_host.has_ready:
            writes += self.host.writable()
        return reads, writes

    def _take(self, readable: list[Any]) -> None:
        asking = [source for source in self.host.readable() if source in readable]
        if asking:
            before = self.host.writable()
            self._to_board.put(self.host.read(asking))
            if self.host.writable() != before:
                self._host_changed()
        if self._board is not None and self._board in readable:
            data = self._board.read()
            if data:
                self._to_host.put(data)
            else:
                self._board_gone()

    def _host_changed(self) -> None:
        """A host has come, or gone: the board sees a connection of its own."""
        self._to_board.clear()
        self._to_host.clear()
        if self._board is not None:
            self._board.close()
            self._board = None
        if self.host.writable():
            self._board = BoardEnd(self._config["board"])

    def _board_gone(self) -> None:
        assert self._board is not None
        self._board.close()
        self._board = None
        self.host.unplug()
        if not self._config["socket"]:
            self._board = BoardEnd(self._config["board"])

    def _give(self) -> None:
        if self._board is not None and self._to_board.has_ready and select.select([], [self._board], [], 0)[1]:
            self._to_board.deliver(self._board.write)
        writable = self.host.writable()
        if self._to_host.has_ready and writable and select.select([], writable, [], 0)[1]:
            self._to_host.deliver(self.host.write)

    def _command(self) -> bool:
        line = sys.stdin.readline()
        if line:
            rates = json.loads(line)
            for direction in (self._to_board, self._to_host):
                if rates is not None:
                    direction.faults.set(rates)
            print(json.dumps([dict(way.faults.done) for way in (self._to_board, self._to_host)]), flush=True)
        return bool(line)


def main() -> None:
    link = Link(json.loads(sys.argv[1]))
    print(json.dumps({"url": link.host.url}), flush=True)
    link.run()


if __name__ == "__main__":
    main()
