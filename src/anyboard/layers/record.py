"""The layer `record`: everything asked of a board and everything it answered, for `replay`.

::

    record=run.jsonl::mcp2221       then, without the board:   replay:run.jsonl

`anyboard.layers.recording` describes the file.  Two threads that use the board at the same time are
recorded in the order their answers came; such a recording is for reading, not for replaying.
"""

from __future__ import annotations

import _thread

from anyboard.core.clock import host_clock
from anyboard.core.errors import AnyboardError
from anyboard.layers.events import EventTap
from anyboard.layers.files import open_with_output
from anyboard.layers.recording import event_line, exchange_line, header_line

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from anyboard.core.adapter import Adapter
    from anyboard.core.ops import Event, Op, Result


class Recorder(EventTap):
    """The layer.

    Args:
        argument: the file to write.
        open_inner: opens the board.
    """

    def __init__(self, argument: str, open_inner: Callable[[], Adapter]) -> None:
        inner, self._file = open_with_output("record", argument, open_inner)
        super().__init__(inner)
        self._clock = getattr(inner, "clock", None) or host_clock
        self._start = self._clock.now_us()
        self._lock = _thread.allocate_lock()
        self._under_way = 0
        self._held: list[str] = []
        self._write(header_line(inner.info))

    def execute(self, ops: Sequence[Op], /) -> list[Result]:
        # The lock is not held here: an adapter with a lock of its own calls back under it.
        before = self._clock.now_us()
        with self._lock:
            self._under_way += 1
        try:
            results = self.inner.execute(ops)
        except AnyboardError as error:
            self._exchange(before, ops, (), error)
            raise
        else:
            self._exchange(before, ops, results, None)
        finally:
            self._release()
        return results

    def _saw(self, event: Event) -> bool:
        line = event_line(self._clock.now_us() - self._start, event)
        with self._lock:
            if self._under_way:
                self._held.append(line)  # what it is about may be in the answer that is not written yet
            elif not self._file.closed:
                self._file.write(line + "\n")
        return True

    def _release(self) -> None:
        """An exchange is over: write the events that came during it."""
        with self._lock:
            self._under_way -= 1
            if not self._under_way:
                for line in self._held:
                    self._file.write(line + "\n")
                self._held.clear()

    def _exchange(self, before: int, ops: Sequence[Op], results: Sequence[Result], error: AnyboardError | None) -> None:
        if ops:
            took = self._clock.now_us() - before
            self._write(exchange_line(before - self._start, took, ops, results, error))

    def _write(self, line: str) -> None:
        with self._lock:
            self._file.write(line + "\n")

    def close(self) -> None:
        try:
            super().close()
        finally:
            self._file.close()
