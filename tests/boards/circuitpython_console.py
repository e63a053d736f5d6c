"""The USB serial console of a CircuitPython board: its receive FIFO, and Ctrl-C in it."""

from __future__ import annotations

import ctypes
import socket
import threading
import time

_FIFO = 256  # bytes; TinyUSB's buffer on the RP2040
_PACKET = 64  # bytes; full-speed USB
_CTRL_C = 3
_SOON, _LOOK = 0.2, 0.0005  # seconds


class Interrupted(BaseException):
    """Somebody ends the board."""


class Console:
    """Bytes between the host and the code on the board.

    While code runs, a 0x03 empties the FIFO, takes the rest of its USB packet with it, and raises
    KeyboardInterrupt in the code (supervisor/shared/usb: tud_cdc_rx_wanted_cb).
    """

    def __init__(self) -> None:
        self._fifo = bytearray()
        self._changed = threading.Condition()
        self._host: socket.socket | None = None
        self._is_running = False
        self._runner = 0  # the thread that runs code
        self._interrupt = False
        self._is_over = False
        self.waits = threading.Event()
        """Set while the code on the board waits, in a read or a sleep."""

    # -- the host's side ----------------------------------------------------------------------

    def serve(self, host: socket.socket) -> None:
        """Take in what a host sends, until it goes."""
        with self._changed:
            self._host = host
            self._changed.notify_all()
        try:
            while data := host.recv(_PACKET):
                self._packet(data)
        except OSError:
            pass  # as good as an end
        finally:
            with self._changed:
                if self._host is host:
                    self._host = None

    def _packet(self, data: bytes) -> None:
        with self._changed:
            if self._is_running and _CTRL_C in data:
                self._fifo.clear()
                self._interrupt = True
                self._changed.notify_all()
                if not self._changed.wait_for(lambda: not self._interrupt, _SOON) and not self.waits.is_set():
                    self._interrupt_loop()  # what waits looks for itself, however late a busy computer wakes it
            else:
                self._changed.wait_for(lambda: len(self._fifo) + len(data) <= _FIFO or self._is_over)
                self._fifo += data
            self._changed.notify_all()

    def _interrupt_loop(self) -> None:
        """Stop ``while True: pass``, which CPython's tracing sees the first line of and no more."""
        if self._is_running and self._interrupt:
            self._interrupt = False
            ctypes.pythonapi.PyThreadState_SetAsyncExc(
                ctypes.c_ulong(self._runner), ctypes.py_object(KeyboardInterrupt)
            )

    def end(self) -> None:
        """Let nobody wait any more."""
        with self._changed:
            self._is_over = True
            if not self.waits.is_set():
                self._interrupt = True
                self._interrupt_loop()
            self._changed.notify_all()
            host = self._host
        if host is not None:
            try:
                host.shutdown(socket.SHUT_RDWR)
            except OSError:
                pass  # the host hung up at this very moment

    def unplug(self) -> None:
        """The device goes, as at a reset."""
        with self._changed:
            host, self._host = self._host, None
            self._fifo.clear()
        if host is not None:
            host.shutdown(socket.SHUT_RDWR)

    # -- the board's side ---------------------------------------------------------------------

    @property
    def is_connected(self) -> bool:
        """Whether a host has the port open."""
        return self._host is not None

    def running(self, is_running: bool) -> None:
        """Code begins or ends to run: what 0x03 means changes."""
        with self._changed:
            self._is_running = is_running
            self._runner = threading.get_ident()
            self.waits.clear()
            self._interrupt = False

    def check(self) -> None:
        """Raise KeyboardInterrupt if a Ctrl-C has come; called before every line of the code."""
        if self._is_over:
            raise Interrupted
        if self._interrupt:
            with self._changed:
                self._interrupt = False
                self._changed.notify_all()
            raise KeyboardInterrupt

    def wait(self, seconds: float) -> None:
        """Sleep; a Ctrl-C ends it."""
        deadline = time.monotonic() + seconds
        with self._changed:
            while (left := deadline - time.monotonic()) > 0:
                self._await(left)

    @property
    def in_waiting(self) -> int:
        """How many bytes can be read at once.

        If there are none, that look takes a moment, so that a loop that only looks lets other threads run.
        """
        self.check()
        if not self._fifo:
            with self._changed:
                self._await(_LOOK)
        return len(self._fifo)

    def read(self, count: int, timeout: float | None) -> bytes:
        """Up to `count` bytes; fewer after `timeout` seconds."""
        deadline = None if timeout is None else time.monotonic() + timeout
        data = b""
        with self._changed:
            while True:
                self.check()
                before = len(data)
                data += self._fifo[: count - before]
                del self._fifo[: count - before]
                self._changed.notify_all()
                left = None if deadline is None else deadline - time.monotonic()
                if len(data) == count or (left is not None and left <= 0):
                    return bytes(data)
                self._await(left)

    def _await(self, seconds: float | None) -> None:
        if self._is_running:
            self.waits.set()
        self._changed.wait(seconds)
        self.waits.clear()
        self.check()

    def clear(self) -> None:
        """Drop what has come in."""
        with self._changed:
            self._fifo.clear()
            self._changed.notify_all()

    def write(self, data: bytes) -> None:
        """Send; to nobody if nobody listens."""
        host = self._host
        if host is not None:
            try:
                host.sendall(data)
            except OSError:
                pass  # it has gone; `serve` notices

    def say(self, text: str) -> None:
        """Send text, newlines as CR LF."""
        self.write(text.replace("\n", "\r\n").encode())
