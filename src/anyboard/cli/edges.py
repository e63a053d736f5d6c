"""Edges on input pins, as the board reports them by itself or as polling finds them."""

from __future__ import annotations

import queue
from contextlib import contextmanager
from typing import NamedTuple

from anyboard.core.errors import Disconnected
from anyboard.core.ops import Cancel, Detached, EdgesLost, Failed, PinEvent, Watch
from anyboard.core.pins import info_of

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

    from anyboard.board_object import Board
    from anyboard.core.ops import Event
    from anyboard.core.session import Session
    from anyboard.digitalio import DigitalInOut

_POLL_US = 1000


class Edge(NamedTuple):
    """A pin by the name it was asked for, its new level, and when, on the board's clock."""

    timestamp_us: int
    pin: str
    level: bool


class Lost(NamedTuple):
    """Here at least so many edges are missing: they came faster than the board could tell."""

    edges: int


@contextmanager
def edges(board: Board, inputs: Mapping[str, DigitalInOut]) -> Iterator[tuple[Iterator[Edge | Lost], str]]:
    """The edges on inputs that are configured, one after the other without end, and how they are found, in words."""
    session = board._session()
    subscribe = getattr(session.open(), "subscribe", None)
    if subscribe is None or not board.info.supports(Watch):
        # looked at now, not when the first edge is asked for, which may be after it
        levels = {name: pin.value for name, pin in inputs.items()}
        yield _polled(session, inputs, levels), "asked every millisecond, so a shorter pulse may be missed"
        return
    with _reported(session, subscribe, inputs) as found:
        yield found, "the board reports each edge"


def _polled(session: Session, inputs: Mapping[str, DigitalInOut], levels: dict[str, bool]) -> Iterator[Edge]:
    while True:
        session.clock.sleep_us(_POLL_US)
        for name, pin in inputs.items():
            level = pin.value
            if level != levels[name]:
                levels[name] = level
                yield Edge(session.clock.now_us(), name, level)


@contextmanager
def _reported(
    session: Session,
    subscribe: Callable[[Callable[[Event], None]], Callable[[], None]],
    inputs: Mapping[str, DigitalInOut],
) -> Iterator[Iterator[Edge | Lost]]:
    events: queue.SimpleQueue[Event] = queue.SimpleQueue()
    names = {info_of(session.pin(name)).name: name for name in inputs}
    unsubscribe = subscribe(events.put)
    try:
        handle = session.run_int(Watch(tuple(names), "both", 0))
        try:
            yield _received(events, handle, names)
        finally:
            session.run(Cancel(handle))
    finally:
        unsubscribe()


def _received(events: queue.SimpleQueue[Event], handle: int, names: Mapping[str, str]) -> Iterator[Edge | Lost]:
    while True:
        try:
            event = events.get(timeout=0.2)  # not for ever: Ctrl-C would go unseen on Windows
        except queue.Empty:
            continue
        if isinstance(event, PinEvent) and event.handle == handle:
            yield Edge(event.timestamp_us, names[event.pin], event.value)
        elif isinstance(event, EdgesLost) and event.handle == handle:
            yield Lost(event.count)
        elif isinstance(event, Failed) and event.handle == handle:
            raise event.error
        elif isinstance(event, Detached):
            raise Disconnected(event.reason)
