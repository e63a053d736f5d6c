"""Time, as a program on a board sees it: the host's own, or a simulated bench's.

Everything in anyboard that waits or measures for the user's program goes through a
`Clock`, so that a bench with a virtual clock can make hours pass in milliseconds.
"""

from __future__ import annotations

import time

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Protocol

    class Clock(Protocol):
        """A time source that can also wait and call back."""

        def now_us(self) -> int:
            """Microseconds since some fixed moment; never goes back."""
            ...

        def sleep_us(self, us: int, /) -> None:
            """Return when `us` microseconds have passed on this clock; 0 or less returns at once."""
            ...

        def call_later(self, us: int, callback: Callable[[], None], /) -> Callable[[], None]:
            """Call back once, `us` microseconds from now, in any thread; returns the cancel function."""
            ...


# The originals, taken before a virtual clock can put its own in `time`.
_monotonic_ns = time.monotonic_ns
_sleep = time.sleep


class HostClock:
    """The computer's own clock."""

    def now_us(self) -> int:
        return _monotonic_ns() // 1000

    def sleep_us(self, us: int, /) -> None:
        if us > 0:
            _sleep(us / 1e6)

    def call_later(self, us: int, callback: Callable[[], None], /) -> Callable[[], None]:
        import threading  # costs 2 ms that a program without timers need not pay

        timer = threading.Timer(max(us, 0) / 1e6, callback)
        timer.daemon = True
        timer.start()
        return timer.cancel


host_clock: Clock = HostClock()
"""The clock of boards that keep no time of their own."""

_program_clock: Clock = host_clock


def program_clock() -> Clock:
    """The clock the user's program lives by: the host's, or the active virtual one."""
    return _program_clock


def set_program_clock(clock: Clock) -> None:
    """Let the program live by another clock; the simulator does this, nothing else should."""
    global _program_clock
    _program_clock = clock
