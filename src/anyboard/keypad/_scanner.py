"""Scanning in the background: what `Keys`, `KeyMatrix` and `ShiftRegisterKeys` share."""

from __future__ import annotations

import _thread

from anyboard._native.arguments import native
from anyboard._native.base import Peripheral
from anyboard._native.check import at_least, floating, in_range
from anyboard._native.ticks import ticks_ms
from anyboard.core.errors import Disconnected, Rejected
from anyboard.core.ops import PinConfigure, PinRead
from anyboard.keypad._debouncer import Debouncer
from anyboard.keypad._event import Event, make_queue

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from typing import Any

    from anyboard.core.adapter import Adapter
    from anyboard.core.clock import Clock
    from anyboard.core.ops import Op, Pull, Result
    from anyboard.core.pins import Pin
    from anyboard.core.session import Session
    from anyboard.keypad._event import EventQueue

# The firmware looks whether a scan is due once a tick of 1/1024 second (supervisor/shared/tick.c).
_TICK_US = 977


def input_configuration(pin: Pin, pull: Pull | None) -> PinConfigure:
    """The pin as an input."""
    return PinConfigure(pin._info.name, "in", pull, "push_pull", False)


def output_configuration(pin: Pin, value: bool) -> PinConfigure:
    """The pin as an output that drives `value`."""
    return PinConfigure(pin._info.name, "out", None, "push_pull", value)


class Settings:
    """The arguments all scanners have, checked in the firmware's order.

    Raises:
        TypeError, ValueError: with the firmware's texts.
    """

    __slots__ = ("debounce_threshold", "interval_us", "max_events")

    def __init__(self, interval: object, max_events: object, debounce_threshold: object) -> None:
        seconds = floating(interval)
        if not seconds >= 0:
            raise ValueError("interval must be >= 0")
        self.interval_us = max(round(seconds * 1e6), _TICK_US)
        self.max_events = at_least(max_events, 1, "max_events")
        self.debounce_threshold = in_range(debounce_threshold, 1, 127, "debounce_threshold")


@native
class Scanner(Peripheral):
    """Scans keys every `interval` on the board's clock, until `deinit`.

    A scan is one list of pin operations, so nothing comes between its steps.  It goes to the
    adapter directly: no other operation concerns these pins, so it need not wait its turn in a
    batch, nor send somebody's batch early.

    `_scanning` is held during a scan.  The timer never waits for it (it may be holding the lock
    of a simulated clock) but leaves a scan out, as the firmware's tick does; a program's own
    `reset` and `deinit` do wait.
    """

    __slots__ = (
        "_adapter",
        "_cancel",
        "_clock",
        "_debouncer",
        "_down_level",
        "_interval_us",
        "_queue",
        "_reads",
        "_scan",
        "_scanning",
        "_stopped",
    )
    _adapter: Adapter
    _cancel: Callable[[], None]
    _clock: Clock
    _debouncer: Debouncer
    _down_level: bool
    _interval_us: int
    _queue: EventQueue
    _reads: tuple[tuple[int, int], ...]
    _scan: tuple[Op, ...]
    _scanning: Any
    _stopped: bool

    def _start(
        self,
        session: Session,
        pins: tuple[Pin, ...],
        configure: Sequence[Op],
        scan: Sequence[Op],
        keys: Sequence[int],
        down_level: bool,
        settings: Settings,
    ) -> None:
        """Take the pins and scan from now on.

        Args:
            configure: makes the pins what they are between scans.
            scan: one scan; its `PinRead`s read the keys numbered in `keys`, in that order.
            down_level: what a key that is down reads.
        """
        session.require(PinConfigure, "digital pins")
        self._scan = tuple(scan)
        positions = [position for position, op in enumerate(self._scan) if isinstance(op, PinRead)]
        self._reads = tuple(zip(positions, keys, strict=True))
        self._down_level = down_level
        self._interval_us = settings.interval_us
        self._debouncer = Debouncer(len(keys), settings.debounce_threshold)
        self._queue = make_queue(settings.max_events)
        self._scanning = _thread.RLock()
        self._stopped = False
        self._cancel = _nothing_to_cancel
        self._claim(session, pins, tuple(pin._info.name for pin in pins))
        try:
            session.execute(configure)
            self._adapter, self._clock = session.open(), session.clock
            self._scan_now()
            self._scan_later(self._interval_us)
        except BaseException:
            self._stopped = True
            session.release(*self._resources)
            self._abandon()
            raise

    # -- in the background ----------------------------------------------------------------------

    def _scan_later(self, us: int) -> None:
        self._cancel = self._clock.call_later(us, self._tick)

    def _tick(self) -> None:
        """A scan is due."""
        due = self._clock.now_us() + self._interval_us
        if not self._scanning.acquire(False):
            self._scan_later(self._interval_us)
            return
        try:
            if self._stopped:
                return
            try:
                self._scan_now()
            except Disconnected as error:
                self._stopped = True
                self._queue._fail(error)
                return
            except Exception as error:  # nobody is here to catch it: kept for the program's next look
                self._queue._fail(error)
            self._scan_later(max(due - self._clock.now_us(), _TICK_US))
        finally:
            self._scanning.release()

    def _scan_now(self) -> None:
        try:
            results = self._adapter.execute(self._scan)
        except Rejected as error:
            raise error.builtin() from None
        now = ticks_ms(self._clock)
        transitions = self._debouncer.update(self._keys_down(results))
        self._queue._record(Event(key, is_down, now) for key, is_down in transitions)

    def _keys_down(self, results: Sequence[Result]) -> list[bool]:
        down = [False] * len(self._reads)
        for position, key in self._reads:
            down[key] = bool(results[position]) == self._down_level
        return down

    # -- for programs ---------------------------------------------------------------------------

    def reset(self) -> None:
        """Take all keys for up and scan at once: those that are down give a new event."""
        self._check_live()
        self._queue._look()
        with self._scanning:
            self._debouncer.release_all()
            self._scan_now()

    @property
    def key_count(self) -> int:
        """How many keys are scanned."""
        self._check_live()
        return self._debouncer.key_count

    @property
    def events(self) -> EventQueue:
        """What happened to the keys.

        Raises:
            ValueError: after `deinit`.
            Disconnected, OSError: what stopped or disturbed the scanning in the background.
        """
        self._check_live()
        self._queue._look()
        return self._queue

    def deinit(self) -> None:
        """Stop scanning and give back the pins.  Doing it twice is fine."""
        if self._session is not None:
            with self._scanning:
                self._stopped = True
            self._cancel()
        super().deinit()


def _nothing_to_cancel() -> None:
    """What `Scanner._cancel` is before the first scan."""
