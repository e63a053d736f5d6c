"""What runs on the board by itself, `Watch` and `Sample`: how it is started, and who is told."""

from __future__ import annotations

import itertools
import struct
from typing import TYPE_CHECKING

from anyboard.adapters.python_board.calls import Call
from anyboard.adapters.python_board.dispatcher import Dispatcher
from anyboard.adapters.python_board.plan import Step
from anyboard.adapters.python_board.plan.step import nothing
from anyboard.adapters.python_board.streams import Edges, Rounds, Told
from anyboard.adapters.python_board.ticks import BoardClock
from anyboard.core.errors import Rejected
from anyboard.core.ops import Cancel, Detached, PinConfigure, PinRead, Release, Reset, Sample, Watch

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from anyboard.adapters.python_board.plan import Planner
    from anyboard.adapters.python_board.streams import Translate
    from anyboard.core.clock import Clock
    from anyboard.core.ops import Event, Op, Result

RUNNING = (Watch, Sample)
"""The operations that go on after they have been carried out."""
OWN = (Watch, Sample, Cancel)
OPERATIONS = frozenset(operation.__name__ for operation in OWN)
NOTES = {
    "micropython": "a watched pin interrupts: of a pulse shorter than about 50 us, one edge or both may be missed",
    "circuitpython": (
        "CircuitPython has no interrupts of pins: a watched pin is looked at about every 0.2 ms, and not while the "
        "board does something else, so a shorter pulse may be missed"
    ),
}

_TICKS, _SAMPLE, _CANCEL, _WATCH, _WATCH_BY_INTERRUPTS = 120, 121, 122, 123, 124
_HANDLES = 256
_FALLING, _RISING = 1, 2
_EDGES = {"fall": _FALLING, "rise": _RISING, "both": _FALLING | _RISING}
_LONGEST_US = 1 << 28
"""Half of what the board's clock counts before it starts over (``agent/*/ticks.upy``)."""
_PATIENCE_US = 50_000
_FRAME, _SHORT_FRAME = 224, 96
"""Bytes of rounds; escaped and framed, they fit what the board sends without waiting: 256 over USB, 128 by a UART."""


class BoardEvents:
    """Of one board; all but `subscribe` under the board's lock.

    Args:
        dialect: the name of the board's Python.
        planner: makes calls of operations.
        translate: makes errors of the board's exceptions.
        url: the board, for messages.
        size: the most bytes of arguments in one call.
        has_credit: whether what the board receives, and sends, goes by a UART.
        clock: the computer's.
        started: called when something has begun to run.
    """

    def __init__(
        self,
        dialect: str,
        planner: Planner,
        translate: Translate,
        url: str,
        size: int,
        has_credit: bool,
        clock: Clock,
        started: Callable[[], None],
    ) -> None:
        self._dialect = dialect
        self._planner = planner
        self._translate = translate
        self._url = url
        self._size = size
        self._frame = _SHORT_FRAME if has_credit else _FRAME
        self._clock = BoardClock(clock)
        self._started = started
        self._handles = itertools.count(1)
        self._streams: dict[int, Rounds | Edges] = {}
        self._coming: set[int] = set()
        self._dispatcher = Dispatcher()

    # -- operations ----------------------------------------------------------------------------------

    def plan(self, op: Op, coming: set[str]) -> Step:
        """As `Planner.plan`, for the operations in `OWN`."""
        if isinstance(op, Sample):
            return self._sample(op, self._free_handle(), coming)
        if isinstance(op, Watch):
            return self._watch(op, self._free_handle(), coming)
        assert isinstance(op, Cancel)
        return self._cancel(op)

    def _free_handle(self) -> int:
        # the board has a byte for them; one of long ago is not taken for a new one
        for handle in itertools.islice(self._handles, _HANDLES):
            if all((handle - other) % _HANDLES for other in self._streams):
                return handle
        raise Rejected("RuntimeError", f"{self._url} runs {_HANDLES} watches and samples; cancel some")

    def _sample(self, op: Sample, handle: int, coming: set[str]) -> Step:
        if not 0 < op.period_us <= _LONGEST_US or not 0 < op.count < 1 << 32:
            raise Rejected(
                "ValueError",
                f"{self._url} samples 1 to {(1 << 32) - 1} times every 1 to {_LONGEST_US} us, "
                f"not {op.count} times every {op.period_us} us",
            )
        steps, pieces, brought = self._rounds(op, coming)
        waits = _PATIENCE_US if op.period_us < _PATIENCE_US // 2 else 0
        arguments = struct.pack("<BIIIH", handle % _HANDLES, op.period_us, op.count, waits, self._frame)
        for step in steps:
            for call in step.calls:
                arguments += struct.pack("<BH", call.number, len(call.arguments)) + call.arguments
        if len(arguments) > self._size:
            raise Rejected("ValueError", f"{self._url} has no room for {len(arguments)} bytes of operations to repeat")
        stream = Rounds(handle, op, steps, self._clock, self._translate, self._url)
        names = (f"{self._dialect}/ticks", "tasks", "rounds", "sample")
        return self._starting(handle, stream, _SAMPLE, arguments, names, coming, pieces, brought)

    def _rounds(self, op: Sample, coming: set[str]) -> tuple[list[Step], tuple[str, ...], tuple[Call, ...]]:
        """What becomes of the operations in a sample; the pieces they take, and the calls that bring those."""
        steps: list[Step] = []
        pieces: tuple[str, ...] = ()
        brought: tuple[Call, ...] = ()
        for inner in op.ops:
            if not _can_be_repeated(inner):
                raise Rejected("ValueError", f"{type(inner).__name__} cannot be repeated in a Sample; do it before")
            step = self._planner.plan(inner, coming | set(pieces))
            count = len(step.pieces)
            pieces += step.pieces
            brought += step.calls[:count]
            steps.append(step._replace(calls=step.calls[count:], pieces=()))
        return steps, pieces, brought

    def _watch(self, op: Watch, handle: int, coming: set[str]) -> Step:
        if not 0 <= op.debounce <= _LONGEST_US:
            raise Rejected("ValueError", f"{self._url} debounces for 0 to {_LONGEST_US} us, not {op.debounce} us")
        # a level that has to last need not be caught in an interrupt, and a pin has one handler of those only
        watched = {pin for stream in self._streams.values() if isinstance(stream, Edges) for pin in stream.pins}
        interrupts = self._dialect == "micropython" and not op.debounce and not watched.intersection(op.pins)
        arguments = bytes((handle % _HANDLES, _EDGES[op.edges]))
        arguments += b"" if interrupts else op.debounce.to_bytes(4, "little")
        for pin in op.pins:
            arguments += self._planner.plan(PinRead(pin), coming).calls[-1].arguments
        number = _WATCH_BY_INTERRUPTS if interrupts else _WATCH
        names = ("micropython/irq", "micropython/edges") if interrupts else ("watch",)
        stream = Edges(handle, op, self._clock, self._translate)
        return self._starting(handle, stream, number, arguments, (f"{self._dialect}/ticks", "tasks", *names), coming)

    def _starting(
        self,
        handle: int,
        stream: Rounds | Edges,
        number: int,
        arguments: bytes,
        names: tuple[str, ...],
        coming: set[str],
        pieces: tuple[str, ...] = (),
        brought: tuple[Call, ...] = (),
    ) -> Step:
        def running(results: Sequence[bytes]) -> int:
            self._coming.discard(handle)
            if not self._clock.is_set:
                self._clock.us(int.from_bytes(results[0], "little"))
            self._started()
            return handle

        # the board may tell of it before it has answered
        self._streams[handle] = stream
        self._coming.add(handle)
        calls = (Call(_TICKS, b"", reads=4), Call(number, arguments))
        step = self._planner.with_pieces(Step(calls, running, names), coming | set(pieces))
        return step._replace(calls=(*brought, *step.calls), pieces=(*pieces, *step.pieces))

    def _cancel(self, op: Cancel) -> Step:
        if op.handle not in self._streams:
            return Step((), nothing)

        def cancelled(results: Sequence[bytes]) -> Result:
            self._streams.pop(op.handle, None)
            return None

        return Step((Call(_CANCEL, bytes((op.handle % _HANDLES,))),), cancelled)

    def settle(self) -> list[Call]:
        """A list of operations has failed: what it would have started does not run; the calls that see to that."""
        calls = [Call(_CANCEL, bytes((handle % _HANDLES,))) for handle in self._coming]
        for handle in self._coming:
            self._streams.pop(handle, None)
        self._coming.clear()
        return calls

    # -- what comes ----------------------------------------------------------------------------------

    @property
    def are_awaited(self) -> bool:
        """Whether anything runs."""
        return bool(self._streams)

    def heard(self, payload: bytes) -> None:
        """A frame that nobody asked for has come."""
        told = Told.read(payload)
        handle = next((handle for handle in self._streams if told and handle % _HANDLES == told.number), None)
        if told is None or handle is None:
            return  # of one that has been cancelled
        try:
            events = self._streams[handle].told(told)
        except (struct.error, IndexError, ValueError):
            return  # damaged, but its check happens to be right: as good as lost, which the next one shows
        if told.is_end:
            del self._streams[handle]
        self._dispatcher.put(events)

    def subscribe(self, callback: Callable[[Event], None]) -> Callable[[], None]:
        """As `core.adapter.Events.subscribe`."""
        return self._dispatcher.subscribe(callback)

    def detach(self, reason: str) -> None:
        """The board has gone."""
        self._streams.clear()
        self._dispatcher.put((Detached(reason),))
        self._dispatcher.close()

    def join(self) -> None:
        """Wait, after `detach` and without the board's lock, for the callbacks to end, a moment at most."""
        self._dispatcher.join()


def _can_be_repeated(op: Op) -> bool:
    name = type(op).__name__
    opens = name.endswith("Configure") and not isinstance(op, PinConfigure)
    return not opens and not isinstance(op, (Release, Reset, *OWN))
