"""The two ways of a CircuitPython board's code to its USB serial line."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from typing import Any

    from boards.circuitpython_console import Console


class Serial:
    """`usb_cdc.console`: bytes as they are."""

    def __init__(self, console: Console) -> None:
        self._console = console
        self.timeout: float | None = None
        self.write_timeout: float | None = None

    @property
    def connected(self) -> bool:
        """Whether a host has opened the port."""
        return self._console.is_connected

    @property
    def in_waiting(self) -> int:
        """How many bytes there are to read."""
        return self._console.in_waiting

    @property
    def out_waiting(self) -> int:
        """How many bytes have not been sent."""
        return 0

    def read(self, size: int = 1) -> bytes:
        """Bytes; waits for all of them as long as `timeout`."""
        return self._console.read(size, self.timeout)

    def readinto(self, buf: Any) -> int:
        """Read into a buffer; how many bytes."""
        data = self.read(len(buf))
        memoryview(buf)[: len(data)] = data
        return len(data)

    def readline(self) -> bytes:
        """Bytes to a newline."""
        line = b""
        while not line.endswith(b"\n") and (more := self.read(1)):
            line += more
        return line

    def write(self, data: Any) -> int:
        """Send bytes."""
        self._console.check()
        self._console.write(bytes(data))
        return len(data)

    def flush(self) -> None:
        """Everything has been sent."""

    def reset_input_buffer(self) -> None:
        """Drop what has come in."""
        self._console.clear()

    def reset_output_buffer(self) -> None:
        """There is nothing to drop."""

    def __repr__(self) -> str:
        return "<Serial>"


class TextInput:
    """`sys.stdin`, which has no `buffer`."""

    def __init__(self, console: Console) -> None:
        self._console = console

    def read(self, count: int = 1) -> str:
        """Characters."""
        return self._console.read(count, None).decode("utf-8", "replace")

    def readline(self) -> str:
        """A line."""
        line = ""
        while not line.endswith("\n"):
            line += self.read(1)
        return line


class TextOutput:
    """`sys.stdout`, which has no `buffer` and sends newlines as CR LF, bytes' also."""

    def __init__(self, console: Console) -> None:
        self._console = console

    def write(self, data: Any) -> int:
        """Send."""
        self._console.check()
        raw = data.encode() if isinstance(data, str) else bytes(data)
        self._console.write(raw.replace(b"\n", b"\r\n"))
        return len(data)

    def flush(self) -> None:
        """Everything has been sent."""
