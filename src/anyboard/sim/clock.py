"""A bench's time: the computer's, or a virtual one that costs nothing.

One lock per clock serves every bench on it: operations and timer callbacks exclude each other
and cannot deadlock.
"""

from __future__ import annotations

import heapq
import itertools
import threading
import time
from typing import TYPE_CHECKING

from anyboard.core.clock import host_clock
from anyboard.sim.errors import BenchError

if TYPE_CHECKING:
    from collections.abc import Callable

    from typing_extensions import Self

CLOCKS = ("real", "virtual")
"""What `Bench(clock=...)` can be."""


_host_sleep = time.sleep  # the original: a virtual clock puts its own in `time`


class _Timer:
    """A callback and when it is due; `callback` is None once cancelled."""

    __slots__ = ("due", "order", "callback")

    def __init__(self, due: int, order: int, callback: Callable[[], object]) -> None:
        self.due = due
        self.order = order
        self.callback: Callable[[], object] | None = callback

    def __lt__(self, other: _Timer) -> bool:
        return (self.due, self.order) < (other.due, other.order)


class _Timers:
    """What both clocks share: callbacks in the order of their times, and the lock."""

    def __init__(self) -> None:
        self.lock = threading.RLock()
        self._heap: list[_Timer] = []
        self._order = itertools.count()
        self._cancelled = 0

    def __deepcopy__(self, memo: object) -> Self:
        return self

    def _push(self, due: int, callback: Callable[[], object]) -> Callable[[], None]:
        timer = _Timer(due, next(self._order), callback)
        heapq.heappush(self._heap, timer)

        def cancel() -> None:
            with self.lock:
                if timer.callback is not None:
                    timer.callback = None
                    self._cancelled += 1
                    if self._cancelled * 2 > len(self._heap):
                        self._heap = [kept for kept in self._heap if kept.callback is not None]
                        heapq.heapify(self._heap)
                        self._cancelled = 0

        return cancel

    def _pop_due(self, until: int) -> tuple[int, Callable[[], object]] | None:
        """The next callback that is due by `until`, and its time."""
        while self._heap and self._heap[0].due <= until:
            timer = heapq.heappop(self._heap)
            callback, timer.callback = timer.callback, None
            if callback is not None:
                return timer.due, callback
            self._cancelled = max(self._cancelled - 1, 0)
        return None


class RealClock(_Timers):
    """The computer's own time.

    Callbacks run in one thread, which exists only while something is due, or earlier in any thread
    that looks at the bench.  While a callback runs, `now_us` is the moment it was due: times of
    simulated edges are exact however busy the computer is.
    """

    is_virtual = False

    def __init__(self) -> None:
        super().__init__()
        self._thread: threading.Thread | None = None
        self._wake = threading.Event()
        self._due_now: int | None = None  # the time of the callback that runs
        self._runner: int | None = None  # and the thread it runs in
        self._failure: BaseException | None = None

    def now_us(self) -> int:
        """Microseconds since some fixed moment."""
        if self._due_now is not None and self._runner == threading.get_ident():
            return self._due_now
        return host_clock.now_us()

    def sleep_us(self, us: int, /) -> None:
        """Wait; callbacks that come due meanwhile run."""
        deadline = self.now_us() + us
        while (left := deadline - host_clock.now_us()) > 0:
            with self.lock:
                if self._heap:
                    left = min(left, max(self._heap[0].due - host_clock.now_us(), 0))
            host_clock.sleep_us(left)
            self.catch_up()

    def advance(self, us: int) -> None:
        """The same as `sleep_us`: real time cannot be hurried."""
        self.sleep_us(us)

    def spend_us(self, us: int) -> None:
        """What time a transfer took on the wire: here it took what it took."""

    def call_later(self, us: int, callback: Callable[[], object], /) -> Callable[[], None]:
        """Call back once, `us` microseconds from now; returns what cancels it."""
        with self.lock:
            due = self.now_us() + max(us, 0)
            cancel = self._push(due, callback)
            if self._thread is None:
                self._thread = threading.Thread(target=self._serve, name="bench clock", daemon=True)
                self._thread.start()
            elif self._heap[0].due == due:
                self._wake.set()
            return cancel

    def catch_up(self) -> None:
        """Run what is due; raises what a callback raised in the clock's own thread."""
        if self._heap or self._failure is not None:
            with self.lock:
                failure, self._failure = self._failure, None
                if failure is not None:
                    raise failure
                self._run_due()

    def at_once(self, callback: Callable[[], object]) -> None:
        """Run something as a callback that is due now: for it, time stands still."""
        with self.lock:
            if self._due_now is not None:
                callback()
            else:
                self._run_at(host_clock.now_us(), callback)

    def _run_at(self, due: int, callback: Callable[[], object]) -> None:
        self._due_now, self._runner = due, threading.get_ident()
        try:
            callback()
        finally:
            self._due_now = self._runner = None

    def _run_due(self) -> None:
        if self._due_now is not None:
            return  # a callback looks at the bench: it is still its own moment
        while (found := self._pop_due(host_clock.now_us())) is not None:
            self._run_at(*found)

    def _serve(self) -> None:
        while True:
            with self.lock:
                try:
                    self._run_due()
                except BaseException as error:  # nobody to raise to here: the next one who looks gets it
                    self._failure = error
                if not self._heap:
                    self._thread = None
                    return
                left = self._heap[0].due - host_clock.now_us()
                self._wake.clear()
            if left > 0:
                self._wake.wait(left / 1e6)


class VirtualClock(_Timers):
    """Time that passes when somebody sleeps or a transfer takes it, and costs nothing."""

    is_virtual = True

    def __init__(self) -> None:
        super().__init__()
        self._now = 0
        self._running = 0
        self._busy_at = 0  # when the program last did something other than look at the time

    def now_us(self) -> int:
        """Microseconds since the clock was made."""
        return self._now

    def advance(self, us: int) -> None:
        """Let time pass; callbacks run in order, each at its own time."""
        with self.lock:
            if not self._heap:
                self._now += us if us > 0 else 0
                self._busy_at = self._now
                return
            target = self._now + max(us, 0)
            while (found := self._pop_due(target)) is not None:
                due, callback = found
                self._now = max(self._now, due)
                self.at_once(callback)
            self._now = max(self._now, target)
            self._busy_at = self._now

    def sleep_us(self, us: int, /) -> None:
        """The same as `advance`, except that other threads get a turn.

        Without it, one that waits in small steps could use up its whole timeout before another,
        which is about to send what it waits for, runs at all.
        """
        self.advance(us)
        if threading.active_count() > 1:
            _host_sleep(0)

    def spend_us(self, us: int) -> None:
        """Let the time pass that a transfer takes on the wire; the adapter that transfers holds the lock."""
        if self._heap:
            self.advance(us)
        else:
            self._busy_at = self._now = self._now + us

    def look_us(self) -> int:
        """`now_us` for the program, which takes a moment to look.

        One microsecond, and the longer the program has done nothing but look, the longer: a loop
        that waits for a deadline ends after about a thousand looks, at most 2 % late.
        """
        with self.lock:
            if not self._running:  # in a callback it is still the callback's own moment
                busy_at = self._busy_at
                self.advance(1 + (self._now - busy_at) // 64)
                self._busy_at = busy_at
            return self._now

    def call_later(self, us: int, callback: Callable[[], object], /) -> Callable[[], None]:
        """Call back once, `us` microseconds from now; returns what cancels it."""
        with self.lock:
            return self._push(self._now + max(us, 0), callback)

    def at_once(self, callback: Callable[[], object]) -> None:
        """Run something while time stands still."""
        with self.lock:
            self._running += 1
            try:
                callback()
            finally:
                self._running -= 1

    def catch_up(self) -> None:
        """The program does something: nothing can be overdue here."""
        self._busy_at = self._now


_virtual_clock: VirtualClock | None = None
_making = threading.Lock()


def virtual_clock() -> VirtualClock:
    """The one virtual clock, shared by all benches that have one."""
    global _virtual_clock
    with _making:
        if _virtual_clock is None:
            _virtual_clock = VirtualClock()
        return _virtual_clock


def make_clock(name: str) -> RealClock | VirtualClock:
    """A clock of its own, or the virtual one.  Raises `BenchError`."""
    if name not in CLOCKS:
        raise BenchError(f"a bench's clock is 'real' or 'virtual', not {name!r}")
    return virtual_clock() if name == "virtual" else RealClock()
