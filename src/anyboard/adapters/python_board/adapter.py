"""A board with MicroPython or CircuitPython as an adapter: a list of operations is one frame there and one back."""

from __future__ import annotations

import _thread
from typing import TYPE_CHECKING

from anyboard.adapters.python_board.bootstrap import start
from anyboard.adapters.python_board.calls import EXECUTE, Call
from anyboard.adapters.python_board.description import describe
from anyboard.adapters.python_board.dialect import DIALECTS
from anyboard.adapters.python_board.errors import translated
from anyboard.adapters.python_board.heartbeat import Heartbeat
from anyboard.adapters.python_board.link import CallError
from anyboard.adapters.python_board.plan import Planner, drives, is_opening, uses_i2c
from anyboard.adapters.python_board.raw_repl import RawREPL
from anyboard.core.clock import host_clock
from anyboard.core.errors import BackendUnavailable, BusError, Disconnected, Rejected, Unsupported
from anyboard.core.ops import Reset

if TYPE_CHECKING:
    from collections.abc import Sequence

    from anyboard.adapters.python_board.plan import Step
    from anyboard.core.clock import Clock
    from anyboard.core.info import AdapterInfo
    from anyboard.core.ops import Op, Result
    from anyboard.transports.console import Console

_STOP = b"_D=-1"


class PythonBoard:
    """One board, taken over: its own program is stopped, its interpreter fresh, its files untouched.

    Args:
        console: to the board; closed with the adapter, and if this raises.
        url: the board.
        resumes: whether its own program runs again after `close`.
        patience_s: whole seconds without a word from the computer after which the board lets its outputs go;
            0: never.
        clock: what the waiting is measured by.

    Raises:
        BackendUnavailable: it is no board with Python, or one that cannot do it; says why.
        Disconnected: it has gone.
    """

    def __init__(
        self, console: Console, url: str, *, resumes: bool = False, patience_s: int = 6, clock: Clock = host_clock
    ) -> None:
        self._console = console
        self._url = url
        self._resumes = resumes
        self._patience_s = patience_s
        self._heartbeat: Heartbeat | None = None
        self._clock = clock
        self._lock = _thread.RLock()
        self._gone: str | None = None
        self._is_closed = False
        try:
            self.link, self.firmware = start(console, url, clock)
            dialect = DIALECTS.get(self.firmware.name)
            if dialect is None:
                raise BackendUnavailable(f"{url} runs {self.firmware}, which anyboard does not know")
            description = describe(self.link, self.firmware, url)
        except BaseException:
            console.close()
            raise
        self._info = description.info
        self._planner = Planner(dialect, description.keys, url, self.link.capacity.size - 16)

    @property
    def info(self) -> AdapterInfo:
        return self._info

    @property
    def buses(self) -> dict[str, int]:
        """The open buses and the agent's numbers of them; for measurements."""
        return self._planner.buses

    def execute(self, ops: Sequence[Op], /) -> list[Result]:
        known = self._info.operations
        for op in ops:
            if type(op).__name__ not in known:
                raise Unsupported(f"{self._url} cannot do {type(op).__name__}")
        with self._lock:
            if self._gone is not None:
                raise Disconnected(self._gone)
            try:
                if self._patience_s and self._heartbeat is None and any(drives(op) for op in ops):
                    self.link.call([Call(EXECUTE, b"_D=%d" % self._patience_s)])
                    self._heartbeat = Heartbeat(self._patience_s, self._beat)
                end = next((place for place, op in enumerate(ops) if isinstance(op, Reset)), None)
                if end is not None:
                    return self._reset(ops, end)
                return self._execute(ops)
            except Disconnected as error:
                self._gone = str(error)
                raise

    def _reset(self, ops: Sequence[Op], place: int) -> list[Result]:
        """What comes before a reset, and that; the board is not ours any more."""
        results = self._execute(ops[:place])
        self.link.part(self._planner.plan(ops[place], set()).calls)
        self._gone = f"{self._url} was reset; open it again"
        if place + 1 < len(ops):
            raise Disconnected(self._gone)
        return [*results, None]

    def _beat(self) -> bool:
        """Whether the board is still there."""
        with self._lock:
            if self._gone is None:
                try:
                    self.link.ping()
                except Disconnected as error:
                    self._gone = str(error)  # for whoever asks next
        return self._gone is None

    def _execute(self, ops: Sequence[Op]) -> list[Result]:
        steps: list[Step] = []
        coming: set[str] = set()
        refused: Rejected | None = None
        for op in ops:
            try:
                step = self._planner.plan(op, coming)
            except Rejected as error:
                refused = error  # what comes before it is done all the same
                break
            coming.update(step.pieces)
            steps.append(step)
        try:
            outputs = self.link.call([call for step in steps for call in step.calls])
        except CallError as error:
            results = self._decoded(steps, error.results)
            failed = ops[len(results)]
            self._planner.failed(failed)
            what = translated(error.text, failed, self._url, is_i2c=uses_i2c(failed), is_opening=is_opening(failed))
            if isinstance(what, BusError):
                raise what.at(failed, len(results), results) from error
            raise what from error
        results = self._decoded(steps, outputs)
        if refused is not None:
            raise refused
        return results

    def _decoded(self, steps: Sequence[Step], outputs: Sequence[bytes]) -> list[Result]:
        """The results of the operations all of whose calls have been done."""
        results: list[Result] = []
        at = 0
        for step in steps:
            end = at + len(step.calls)
            if step.pieces:
                self._planner.loaded(step.pieces[: len(outputs) - at])
            if end > len(outputs):
                break
            results.append(step.decode(outputs[at + len(step.pieces) : end]))
            at = end
        return results

    def close(self) -> None:
        """Release every pin, end what runs on the board, and give the port back; doing it twice is fine."""
        with self._lock:
            if self._is_closed:
                return
            self._is_closed = True
            if self._heartbeat is not None:
                self._heartbeat.stop()
            was_gone, self._gone = self._gone, f"{self._url} is closed; open it again"
            try:
                if was_gone is None:
                    self.link.call([Call(EXECUTE, _STOP)])
                    RawREPL(self._console, self._url, self._clock).leave(restart=self._resumes)
            except (Disconnected, BackendUnavailable, BusError):
                pass  # there is nobody to say goodbye to
            finally:
                self._console.close()
