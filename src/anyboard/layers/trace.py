"""The layer `trace`: every operation, and every event, as a line for people.

::

    trace=run.txt::mcp2221      into a file
    trace::mcp2221              to stderr

A line has the time since the board was opened, the operation with its result or error, and, on the
last line of an exchange with the board, how long that took::

       0.000 ms  I2CConfigure bus=i2c:SCL/SDA scl=SCL sda=SDA frequency=100000 … -> 100000   (21 us)
       1.204 ms  I2CTransfer bus=i2c:SCL/SDA address=0x77 parts=(d0, read 1) -> 60   (310 us)
"""

from __future__ import annotations

import _thread
import sys

from anyboard.core.clock import host_clock
from anyboard.core.errors import BusError
from anyboard.layers.events import EventTap
from anyboard.layers.files import open_with_output

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from typing import Any

    from anyboard.core.adapter import Adapter
    from anyboard.core.ops import Event, Op, Result
    from anyboard.core.record import Record

_MOST_BYTES = 32
_NO_RESULT = object()


class Trace(EventTap):
    """The layer.

    Args:
        argument: the file; "" or "-" is stderr.
        open_inner: opens the board.
    """

    def __init__(self, argument: str, open_inner: Callable[[], Adapter]) -> None:
        self._owns_file = argument not in ("", "-")
        if self._owns_file:
            inner, self._file = open_with_output("trace", argument, open_inner)
        else:
            inner, self._file = open_inner(), sys.stderr
        super().__init__(inner)
        self._clock = getattr(inner, "clock", None) or host_clock
        self._start = self._clock.now_us()
        self._lock = _thread.allocate_lock()

    def execute(self, ops: Sequence[Op], /) -> list[Result]:
        # The lock is not held here: an adapter with a lock of its own calls back under it.
        before = self._clock.now_us()
        try:
            results = self.inner.execute(ops)
        except Exception as error:
            self._write(before, ops, error.results if isinstance(error, BusError) else (), error)
            raise
        self._write(before, ops, results, None)
        return results

    def _write(self, before: int, ops: Sequence[Op], results: Sequence[Result], error: Exception | None) -> None:
        took = self._clock.now_us() - before
        outcomes = [describe(op, result) for op, result in zip(ops, results, strict=False)]
        if isinstance(error, BusError):
            # the operations after the one that failed were never sent
            outcomes += [describe(op) for op in ops[len(results) : len(results) + 1]]
        elif error is not None:
            outcomes += [describe(op) for op in ops]
        if not outcomes:
            return
        if error is not None:
            outcomes[-1] += f" !! {_words(error)}"
        outcomes[-1] += f"   ({took} us)"
        at = f"{(before - self._start) / 1000:10.3f} ms  "
        with self._lock:
            self._file.write("".join(f"{at}{outcome}\n" for outcome in outcomes))

    def _saw(self, event: Event) -> bool:
        at = self._clock.now_us() - self._start
        with self._lock:
            if not self._file.closed:
                self._file.write(f"{at / 1000:10.3f} ms  {describe(event)}\n")
        return True

    def close(self) -> None:
        try:
            super().close()
        finally:
            if self._owns_file:
                self._file.close()


def describe(op: Record, result: object = _NO_RESULT) -> str:
    """An operation or an event, and the result if there is one, in a line: bytes and addresses in hex."""
    fields = " ".join(f"{name}={_value(name, value)}" for name, value in op.fields())
    answer = "" if result is _NO_RESULT or result is None else f" -> {_value('', result)}"
    return f"{type(op).__name__} {fields}{answer}"


def _value(name: str, value: Any) -> str:
    if isinstance(value, bytes):
        return _hex(value)
    if name == "address":
        return f"0x{value:02x}"
    if name == "parts":
        return "(" + ", ".join(_hex(part) if isinstance(part, bytes) else f"read {part}" for part in value) + ")"
    if name == "ops":
        return "(" + "; ".join(describe(op) for op in value) + ")"
    return str(value)


def _hex(data: bytes) -> str:
    shown = data[:_MOST_BYTES].hex(" ") or "nothing"
    return shown if len(data) <= _MOST_BYTES else f"{shown} … {len(data)} bytes"


def _words(error: Exception) -> str:
    detail = f": {error.detail}" if isinstance(error, BusError) and error.detail else ""
    return f"{type(error).__name__}: {error}{detail}"
