"""Steady sampling: a list of operations, round after round, timed by the board where it can do that."""

from __future__ import annotations

import queue

from anyboard.core.clock import host_clock
from anyboard.core.errors import BusError, Disconnected, Rejected, Unsupported
from anyboard.core.ops import Cancel, Detached, Failed, Op, Sample, SampleEvent

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from anyboard.core.clock import Clock
    from anyboard.core.ops import Event, Result
    from anyboard.core.session import Session

    Round = tuple[int, list[Result]]

_LONGEST_OWN_PERIOD_US = 60_000_000
"""What is done once a minute the computer can do as well, without a board that looks at its clock all the time."""
_PATIENCE_US, _PATIENCE_PERIODS = 5_000_000, 4
"""How long nothing may come: rounds travel together, and a board's clock, if it is an emulator's, may be slow."""
_GLANCE_S = 0.2
_STEP_US = 200


def sample(session: Session, wanted: Sequence[object], period: float, n: int) -> Iterator[Round]:
    """As `Board.sample`."""
    ops = tuple(_operation(session, thing) for thing in wanted)
    if not period >= 0:
        raise ValueError(f"period must be >= 0 seconds, not {period}")
    if n < 0:
        raise ValueError(f"n must be >= 0 rounds, not {n}")
    return _rounds(session, ops, round(period * 1e6), n)


def _operation(session: Session, thing: object) -> Op:
    """What reads a thing.

    Raises:
        TypeError: it is neither an operation nor an input.
        ValueError: it belongs to another board, or is deinitialised.
    """
    if isinstance(thing, Op):
        return thing
    reading: Callable[[], tuple[Session, Op]] | None = getattr(thing, "_reading", None)
    if reading is None:
        raise TypeError(
            f"sample() takes inputs, such as an AnalogIn, and operations of anyboard.core.ops, such as "
            f'AnalogRead("A0"), not {type(thing).__name__}'
        )
    owner, op = reading()
    if owner is not session:
        raise ValueError(f"{thing!r} belongs to {owner.url}, not to {session.url}; sample it there")
    return op


def _rounds(session: Session, ops: tuple[Op, ...], period_us: int, n: int) -> Iterator[Round]:
    subscribe = getattr(session.open(), "subscribe", None)
    info = session.info
    for op in ops:
        if not info.supports(type(op)):
            raise Unsupported(f"{session.url} cannot do {type(op).__name__}")
    own = n > 0 and 0 < period_us <= _LONGEST_OWN_PERIOD_US
    if own and subscribe is not None and info.supports(Sample) and info.supports(Cancel):
        yield from _by_the_board(session, subscribe, Sample(ops, period_us, n))
    else:
        yield from _by_the_computer(session, ops, period_us, n)


def _by_the_computer(session: Session, ops: tuple[Op, ...], period_us: int, n: int) -> Iterator[Round]:
    clock = session.clock
    start = clock.now_us()
    for k in range(n):
        clock.sleep_us(start + k * period_us - clock.now_us())
        yield clock.now_us(), session.execute(ops)


def _by_the_board(
    session: Session, subscribe: Callable[[Callable[[Event], None]], Callable[[], None]], op: Sample
) -> Iterator[Round]:
    events: queue.SimpleQueue[Event] = queue.SimpleQueue()
    clock = session.clock
    patience = _PATIENCE_US + _PATIENCE_PERIODS * op.period_us
    unsubscribe = subscribe(events.put)
    handle: int | None = None
    try:
        handle = running = session.run_int(op)
        start = clock.now_us()
        for k in range(op.count):
            event = _next_of(running, events, clock, start + k * op.period_us, patience)
            if event is None or event.index != k:
                raise BusError("overrun", _missing(session.url, k, event))
            if k + 1 == op.count:
                handle = None  # it has ended by itself
            yield event.timestamp_us, list(event.results)
    except _Ended as ended:
        handle = None
        raise ended.error from None
    finally:
        unsubscribe()
        if handle is not None:
            _cancel(session, handle)


class _Ended(Exception):
    """It does not run any more."""

    def __init__(self, error: Exception) -> None:
        super().__init__(error)
        self.error = error


def _next_of(
    handle: int, events: queue.SimpleQueue[Event], clock: Clock, due_us: int, patience_us: int
) -> SampleEvent | None:
    """The next round, None if none comes.  Raises `_Ended`."""
    while (event := _next(events, clock, due_us, patience_us)) is not None:
        if isinstance(event, Detached):
            raise _Ended(Disconnected(event.reason))
        if isinstance(event, Failed) and event.handle == handle:
            error = event.error
            raise _Ended(error.builtin() if isinstance(error, Rejected) else error)
        if isinstance(event, SampleEvent) and event.handle == handle:
            return event
    return None


def _next(events: queue.SimpleQueue[Event], clock: Clock, due_us: int, patience_us: int) -> Event | None:
    end = clock.now_us() + patience_us
    while events.empty():
        now = clock.now_us()
        if now > end:
            return None
        if clock is not host_clock:
            clock.sleep_us(max(due_us - now, _STEP_US))  # time may pass only while somebody waits
            continue
        try:
            return events.get(timeout=_GLANCE_S)  # not for ever: Ctrl-C would go unseen on Windows
        except queue.Empty:
            pass
    return events.get()


def _missing(url: str, k: int, event: SampleEvent | None) -> str:
    if event is None:
        return f"nothing has come from {url} since round {k} of a sample; sample more slowly, or use a better cable"
    rounds = f"round {k} is" if event.index == k + 1 else f"rounds {k} to {event.index - 1} are"
    return (
        f"{rounds} missing in a sample: {url} came far too late for them, or the line lost them; "
        "sample more slowly, or less at a time"
    )


def _cancel(session: Session, handle: int) -> None:
    try:
        session.run(Cancel(handle))
    except Disconnected:
        pass  # what does not run needs no ending
