"""A board with MicroPython or CircuitPython as an adapter: a list of operations is one frame there and one back."""

from __future__ import annotations

import _thread
from typing import TYPE_CHECKING

from anyboard.adapters.python_board.bootstrap import start
from anyboard.adapters.python_board.calls import EXECUTE, Call
from anyboard.adapters.python_board.description import describe
from anyboard.adapters.python_board.dialects import DIALECTS
from anyboard.adapters.python_board.errors import translated
from anyboard.adapters.python_board.events import NOTES, OPERATIONS, OWN, RUNNING, BoardEvents
from anyboard.adapters.python_board.heartbeat import Heartbeat
from anyboard.adapters.python_board.link import CallError
from anyboard.adapters.python_board.listener import Listener
from anyboard.adapters.python_board.plan import DRIVING, Planner, drives, is_opening, uses_i2c
from anyboard.adapters.python_board.raw_repl import RawREPL
from anyboard.adapters.python_board.speed import measured
from anyboard.adapters.python_board.upload import piece
from anyboard.core.clock import host_clock
from anyboard.core.errors import BackendUnavailable, BusError, Disconnected, Rejected, Unsupported
from anyboard.core.ops import Reset, Sample

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from anyboard.adapters.python_board.bootstrap import Firmware
    from anyboard.adapters.python_board.plan import Step
    from anyboard.core.clock import Clock
    from anyboard.core.info import AdapterInfo
    from anyboard.core.ops import Event, Op, Result
    from anyboard.transports.console import Console

_SILENCE_S = 6
"""After so long without a word a board that runs something by itself is asked whether it is there."""


class PythonBoard:
    """One board, taken over: its own program is stopped, its interpreter fresh, its files untouched.

    Args:
        console: to the board; closed with the adapter, and if this raises.
        url: the board.
        resumes: whether its own program runs again after `close`.
        patience_s: whole seconds without a word from the computer after which the board lets its outputs go;
            0: never.
        identify: given what the board runs, says under which URL it is known from here on, or raises.
        tier: "text": without the agent, even where there is room for it.
        clock: what the waiting is measured by.

    Raises:
        BackendUnavailable: it is no board with Python, or one that cannot do it; says why.
        Disconnected: it has gone.
    """

    def __init__(
        self,
        console: Console,
        url: str,
        *,
        resumes: bool = False,
        patience_s: int = 6,
        identify: Callable[[Firmware], str] | None = None,
        tier: str = "auto",
        clock: Clock = host_clock,
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
            self.link, self.firmware = start(console, url, clock, self._heard, tier)
            if identify is not None:
                self._url = url = identify(self.firmware)
            dialect = DIALECTS.get(self.firmware.dialect)
            if dialect is None:
                raise BackendUnavailable(f"{url} runs {self.firmware}, which anyboard does not know")
            description = describe(self.link, self.firmware, url)
        except BaseException:
            if hasattr(self, "link"):  # else it has never been ours, or `start` has given it back
                RawREPL(console, url, clock).abandon()
            console.close()
            raise
        size = self.link.capacity.size - 16
        self._dialect_name = dialect.name
        self._info = info = description.info
        self._planner = Planner(dialect, description.keys, url, size)
        has_credit = self.link.capacity.credit is not None
        self._events = BoardEvents(
            dialect.name, self._planner, self._translated, url, size, has_credit, clock, self._listen
        )
        self._listener = Listener(console, self._lock, self._take, self._lose)
        if self.link.tier == "text":
            self._patience_s = 0  # nothing runs on the board that could notice
        else:
            self._info = info.replace(operations=info.operations | OPERATIONS, notes=(*info.notes, NOTES[dialect.name]))

    @property
    def info(self) -> AdapterInfo:
        return self._info

    @property
    def buses(self) -> dict[str, int]:
        """The open buses and the agent's numbers of them; for measurements."""
        return self._planner.buses

    def measure(self) -> dict[str, float]:
        """How fast it is now, in less than half a second, for `anyboard info`.  Raises `Disconnected`."""
        with self._lock:
            if self._gone is not None:
                raise Disconnected(self._gone)
            return measured(self.link, self._clock)

    def execute(self, ops: Sequence[Op], /) -> list[Result]:
        known = self._info.operations
        drives_pins, runs, ends = False, False, None
        for place, op in enumerate(ops):
            kind = type(op)
            if kind.__name__ not in known:
                raise Unsupported(f"{self._url} cannot do {kind.__name__}")
            if kind in DRIVING:
                drives_pins = drives_pins or drives(op)
            elif kind is Reset:
                ends = place if ends is None else ends
            elif kind in RUNNING:
                runs = True
                self._check(op)
        with self._lock:
            if self._gone is not None:
                raise Disconnected(self._gone)
            try:
                if self._heartbeat is None and (runs or (drives_pins and self._patience_s)):
                    self._begin_to_beat()
                if ends is not None:
                    return self._reset(ops, ends)
                return self._execute(ops)
            except Disconnected as error:
                self._lose(error)
                raise
            except BaseException:
                self._abandon()
                raise

    def _abandon(self) -> None:
        """A list of operations has failed, or was interrupted: what it would have left running is not to run."""
        calls = self._events.settle()
        if calls:
            try:
                self.link.call(calls)
            except (CallError, Disconnected):
                pass  # there is nothing to end; whether the board has gone, the next call finds out

    def _check(self, op: Op) -> None:
        """Raise `Unsupported` if the board cannot do what is to be repeated."""
        for inner in op.ops if isinstance(op, Sample) else ():
            if type(inner).__name__ not in self._info.operations:
                raise Unsupported(f"{self._url} cannot do {type(inner).__name__}")

    def subscribe(self, callback: Callable[[Event], None], /) -> Callable[[], None]:
        """Call back on every event, in order, in a thread of its own, where it may use the board.

        `Detached` is the last one.  Returns what unsubscribes; a call that has begun may still be under way then.
        """
        return self._events.subscribe(callback)

    def _reset(self, ops: Sequence[Op], place: int) -> list[Result]:
        """What comes before a reset, and that; the board is not ours any more."""
        results = self._execute(ops[:place])
        self.link.part(self._planner.plan(ops[place], set()).calls)
        self._lose(Disconnected(f"{self._url} was reset; open it again"))
        if place + 1 < len(ops):
            raise Disconnected(str(self._gone))
        return [*results, None]

    def _lose(self, error: Disconnected) -> None:
        """It has gone."""
        self._gone = str(error)
        self._events.detach(self._gone)

    # -- besides operations: beats, and what comes unasked ---------------------------------------------

    def _begin_to_beat(self) -> None:
        if self._patience_s:
            patience = piece(f"{self._dialect_name}/patience")
            self.link.call([Call(EXECUTE, b"_D=%d" % self._patience_s), Call(EXECUTE, patience.encode())])
        self._heartbeat = Heartbeat(self._patience_s or _SILENCE_S, self._beat)

    def _beat(self) -> bool:
        """Whether the board is still there."""
        with self._lock:
            if self._gone is None:
                try:
                    self.link.ping()
                except Disconnected as error:
                    self._lose(error)  # for whoever asks next
        return self._gone is None

    def _heard(self, payload: bytes) -> None:
        self._events.heard(payload)

    def _listen(self) -> None:
        self._listener.start()

    def _take(self) -> bool:
        """Read what the board tells unasked; whether more is to come."""
        if self._gone is None and self._events.are_awaited:
            self.link.poll(0)
        return self._gone is None and self._events.are_awaited

    # -- operations ----------------------------------------------------------------------------------

    def _execute(self, ops: Sequence[Op]) -> list[Result]:
        steps: list[Step] = []
        coming: set[str] = set()
        refused: Rejected | None = None
        for op in ops:
            try:
                step = (self._events if type(op) in OWN else self._planner).plan(op, coming)
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
            self.link.call(self._planner.failed(failed))
            what = self._translated(error.text, failed)
            if isinstance(what, BusError):
                raise what.at(failed, len(results), results) from error
            raise what from error
        results = self._decoded(steps, outputs)
        if refused is not None:
            raise refused
        return results

    def _translated(self, text: str, op: Op) -> BusError | Rejected:
        return translated(text, op, self._url, is_i2c=uses_i2c(op), is_opening=is_opening(op))

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
                    self.link.end()
                    RawREPL(self._console, self._url, self._clock).leave(restart=self._resumes)
            except (Disconnected, BackendUnavailable, BusError):
                pass  # there is nobody to say goodbye to
            finally:
                self._events.detach(self._gone)
                self._console.close()
        self._events.join()
