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
from anyboard.core.layers import Wrapper
from anyboard.layers.files import open_with_output
from anyboard.layers.recording import exchange_line, header_line

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from anyboard.core.adapter import Adapter
    from anyboard.core.ops import Op, Result


class Recorder(Wrapper):
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
        self._write(header_line(inner.info))

    def execute(self, ops: Sequence[Op], /) -> list[Result]:
        # The lock is not held here: an adapter with a lock of its own calls back under it.
        before = self._clock.now_us()
        try:
            results = self.inner.execute(ops)
        except AnyboardError as error:
            self._exchange(before, ops, (), error)
            raise
        self._exchange(before, ops, results, None)
        return results

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
