"""`machine.Timer`: callbacks of the bench's clock."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

    from anyboard.sim.clock import RealClock, VirtualClock


class Timers:
    """Timers by number; `fire(number)` is called each time one has run out."""

    def __init__(self, clock: RealClock | VirtualClock, fire: Callable[[int], None]) -> None:
        self._clock = clock
        self._fire = fire
        self._running: dict[int, Callable[[], None]] = {}

    def set(self, number: int, period_us: int, repeats: bool) -> None:
        """Start a timer anew; a period of 0 stops it."""
        with self._clock.lock:
            self._stop(number)
            if period_us:
                self._start(number, period_us, repeats)

    def _start(self, number: int, period_us: int, repeats: bool) -> None:
        def due() -> None:
            del self._running[number]
            if repeats:
                self._start(number, period_us, True)
            self._fire(number)

        self._running[number] = self._clock.call_later(period_us, due)

    def _stop(self, number: int) -> None:
        cancel = self._running.pop(number, None)
        if cancel is not None:
            cancel()

    def stop_all(self) -> None:
        """Stop every timer."""
        with self._clock.lock:
            for number in tuple(self._running):
                self._stop(number)
