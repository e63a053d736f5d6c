"""What the board tells unasked, as events.

The frames: ``agent/tasks.upy``; their contents: ``rounds.upy``, ``watch.upy``, ``micropython/edges.upy``.
"""

from __future__ import annotations

from struct import unpack_from
from typing import TYPE_CHECKING, NamedTuple

from anyboard.core.errors import BusError
from anyboard.core.ops import EdgesLost, Failed, PinEvent, SampleEvent

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from typing import TypeAlias

    from anyboard.adapters.python_board.plan import Step
    from anyboard.adapters.python_board.ticks import BoardClock
    from anyboard.core.errors import Rejected
    from anyboard.core.ops import Event, Op, Result, Sample, Watch

    Translate: TypeAlias = Callable[[str, Op], BusError | Rejected]
    """From an exception's `repr` on the board, and the operation, to what is to be raised."""

_PIECE = 0xFF
_DONE = "StopIteration"
_EDGE = 5


class Told(NamedTuple):
    """A frame that nobody asked for.

    - `number`: the task's on the board
    - `turn`: which of the task's frames it is, from 0, as a byte
    - `what`: `_PIECE`; or how much of its round the task had done when it ended
    - `content`: of the piece; or why it ended
    """

    number: int
    turn: int
    what: int
    content: bytes

    @classmethod
    def read(cls, payload: bytes) -> Told | None:
        """None if it makes no sense."""
        return cls(payload[0], payload[1], payload[2], payload[3:]) if len(payload) > 3 else None

    @property
    def is_end(self) -> bool:
        """Whether the task has ended."""
        return self.what != _PIECE


class Rounds:
    """What a `Sample` tells.

    Args:
        handle: the program's.
        op: the sample.
        steps: what became of its operations, without pieces.
        clock: the board's.
        translate: makes errors.
        url: the board, for messages.
    """

    def __init__(
        self, handle: int, op: Sample, steps: Sequence[Step], clock: BoardClock, translate: Translate, url: str
    ) -> None:
        self._handle = handle
        self._op = op
        self._readings = [(step.decode, len(step.calls)) for step in steps]
        self._calls = sum(count for _, count in self._readings)
        self._clock = clock
        self._translate = translate
        self._url = url
        self._next = 0

    def told(self, told: Told) -> list[Event]:
        """The rounds in a frame, or why there are no more."""
        if told.is_end:
            return self._ended(told)
        content = told.content
        index, *lengths = unpack_from(f"<I{self._calls}H", content)
        at = 4 + 2 * self._calls
        events: list[Event] = []
        while at < len(content):
            us = self._clock.us(int.from_bytes(content[at : at + 4], "little"))
            at += 4
            outputs = []
            for length in lengths:
                outputs.append(content[at : at + length])
                at += length
            events.append(SampleEvent(self._handle, index, us, self._results(outputs)))
            index += 1
        self._next = index
        return events

    def _results(self, outputs: Sequence[bytes]) -> tuple[Result, ...]:
        results: list[Result] = []
        at = 0
        for decode, count in self._readings:
            results.append(decode(outputs[at : at + count]))
            at += count
        return tuple(results)

    def _ended(self, told: Told) -> list[Event]:
        text = told.content.decode("utf-8", "replace")
        if not text.startswith(_DONE):
            place, done = 0, told.what
            while place + 1 < len(self._readings) and done >= self._readings[place][1]:
                done -= self._readings[place][1]
                place += 1
            failed = self._op.ops[place]
            error = self._translate(text, failed)
            return [Failed(self._handle, error.at(failed, place, ()) if isinstance(error, BusError) else error)]
        if self._next < self._op.count:
            detail = f"the last {self._op.count - self._next} rounds of a sample on {self._url} are missing"
            return [Failed(self._handle, BusError("overrun", detail))]
        return []


class Edges:
    """What a `Watch` tells.

    Args:
        handle: the program's.
        op: the watch.
        clock: the board's.
        translate: makes errors.
    """

    def __init__(self, handle: int, op: Watch, clock: BoardClock, translate: Translate) -> None:
        self._handle = handle
        self._op = op
        self._clock = clock
        self._translate = translate
        self._turn = self._lost = 0
        self._levels: dict[int, int] = {}

    @property
    def pins(self) -> tuple[str, ...]:
        """Those it watches."""
        return self._op.pins

    def told(self, told: Told) -> list[Event]:
        """The edges in a frame, or why there are no more."""
        missing = (told.turn - self._turn) & 0xFF  # frames, with an edge each at least
        self._turn = told.turn + 1 & 0xFF
        if told.is_end:
            text = told.content.decode("utf-8", "replace")
            return [Failed(self._handle, self._translate(text, self._op))]
        missing += (told.content[0] - self._lost) & 0xFF
        self._lost = told.content[0]
        events: list[Event] = []
        if missing:
            events.append(EdgesLost(self._handle, missing))
            self._levels.clear()
        for at in range(1, len(told.content), _EDGE):
            place, level = divmod(told.content[at], 2)
            us = self._clock.us(int.from_bytes(told.content[at + 1 : at + _EDGE], "little"))
            # of a pulse shorter than an interrupt takes, the end is seen twice
            if self._op.edges != "both" or self._levels.get(place) != level:
                self._levels[place] = level
                events.append(PinEvent(self._handle, self._op.pins[place], bool(level), us))
        return events
