"""Key events, and the queue a scanner puts them in."""

from __future__ import annotations

from collections import deque

from anyboard._native.arguments import native
from anyboard._native.base import Native
from anyboard._native.check import at_least, integer, one_of
from anyboard._native.ticks import ticks_ms
from anyboard.core.clock import program_clock
from anyboard.core.errors import Disconnected

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable

_PRESSED_BIT = 1 << 15  # of the hash (shared-bindings/keypad/Event.c)


@native
class Event(Native):
    """A key went down or up.  Equality and hash ignore the time.

    Args:
        key_number: from 0.
        pressed: True for down.
        timestamp: on the scale of `supervisor.ticks_ms`; None for now.

    Raises:
        TypeError: an argument is of the wrong type.
        ValueError: `key_number` is negative.
    """

    __slots__ = ("_key_number", "_pressed", "_timestamp")

    def __init__(self, key_number: int = 0, pressed: bool = True, timestamp: int | None = None) -> None:
        self._key_number = at_least(key_number, 0, "key_number")
        self._pressed = bool(pressed)
        self._timestamp = ticks_ms(program_clock()) if timestamp is None else integer(timestamp)

    @property
    def key_number(self) -> int:
        """Which key, from 0."""
        return self._key_number

    @property
    def pressed(self) -> bool:
        """Whether the key went down."""
        return self._pressed

    @property
    def released(self) -> bool:
        """Whether the key went up."""
        return not self._pressed

    @property
    def timestamp(self) -> int:
        """When, on the scale of `supervisor.ticks_ms`."""
        return self._timestamp

    def _become(self, other: Event) -> None:
        self._key_number, self._pressed, self._timestamp = other._key_number, other._pressed, other._timestamp

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Event):
            return NotImplemented
        return self._key_number == other._key_number and self._pressed == other._pressed

    def __hash__(self) -> int:
        return self._key_number | (_PRESSED_BIT if self._pressed else 0)

    def __repr__(self) -> str:
        return f"<Event: key_number {self._key_number} {'pressed' if self._pressed else 'released'}>"


@native
class EventQueue(Native):
    """The events of a scanner, oldest first; not made by programs, but found in `Keys.events`.

    When it is full, further events are lost and `overflowed` says so.  What goes wrong while the
    scanner works in the background is raised by the next use of the queue: once, or every time
    after the board has gone.
    """

    __slots__ = ("_events", "_failure", "_max_events", "_overflowed")
    _events: deque[Event]
    _failure: Exception | None
    _max_events: int
    _overflowed: bool

    def __new__(cls) -> EventQueue:
        raise TypeError(f"can't create '{cls.__name__}' instances")

    def get(self) -> Event | None:
        """Take the oldest event; None if there is none."""
        self._look()
        # another thread may take the last one between a look and a popleft
        try:
            return self._events.popleft()
        except IndexError:
            return None

    def get_into(self, event: Event) -> bool:
        """Take the oldest event into an existing object; False, and no change, if there is none.

        Raises:
            TypeError: `event` is no `Event`.
        """
        one_of(event, Event, "event")
        oldest = self.get()
        if oldest is None:
            return False
        event._become(oldest)
        return True

    def clear(self) -> None:
        """Forget all events, and that some were lost."""
        self._look()
        self._events.clear()
        self._overflowed = False

    @property
    def overflowed(self) -> bool:
        """Whether events were lost since the last `clear`."""
        self._look()
        return self._overflowed

    def __bool__(self) -> bool:
        return len(self) > 0

    def __len__(self) -> int:
        self._look()
        return len(self._events)

    # -- the scanner's side -------------------------------------------------------------------

    def _record(self, events: Iterable[Event]) -> None:
        for event in events:
            if len(self._events) < self._max_events:
                self._events.append(event)
            else:
                self._overflowed = True

    def _fail(self, failure: Exception) -> None:
        """Keep what went wrong for the next use; the first of several, but that the board has gone beats all."""
        if self._failure is None or isinstance(failure, Disconnected):
            self._failure = failure

    def _look(self) -> None:
        """What every use of the queue does first: raises what went wrong."""
        # On a virtual clock, asking for the time lets a moment pass: a loop that only looks for
        # events must come to the scan that brings one.
        program_clock().now_us()
        failure = self._failure
        if isinstance(failure, Disconnected):
            raise failure.with_traceback(None)  # for ever, so its traceback must not grow
        if failure is not None:
            self._failure = None
            raise failure


def make_queue(max_events: int) -> EventQueue:
    """The queue of a scanner."""
    queue = object.__new__(EventQueue)
    queue._events = deque()
    queue._failure = None
    queue._max_events = max_events
    queue._overflowed = False
    return queue
