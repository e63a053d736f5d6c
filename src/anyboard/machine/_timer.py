"""`machine.Timer`."""

from __future__ import annotations

from anyboard.machine._names import current_session

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable

    from anyboard.core.clock import Clock


class Timer:
    """Calls back once or again and again, on the clock of the current board (a simulated one has its own).

    The callback runs in a thread of its own beside the program, on a simulated board in whichever thread makes
    time pass.  Its period is kept on average, not to the microsecond.

    Args:
        id: ignored; every timer is another one.
        mode: `ONE_SHOT` or `PERIODIC`.
        period: in units of 1/`tick_hz` s: milliseconds.
        freq: Hz, in the place of `period`.
        callback: called with the timer.
        hard: ignored.
    """

    ONE_SHOT, PERIODIC = 0, 1

    def __init__(
        self,
        id: int = -1,  # noqa: A002
        *,
        mode: int = PERIODIC,
        period: float = -1,
        freq: float = -1,
        tick_hz: int = 1000,
        callback: Callable[[Timer], object] | None = None,
        hard: bool = False,
    ) -> None:
        self._id = id
        self._cancel: Callable[[], None] | None = None
        self._generation = 0
        if period >= 0 or freq >= 0:
            self.init(mode=mode, period=period, freq=freq, tick_hz=tick_hz, callback=callback, hard=hard)

    def init(
        self,
        *,
        mode: int = PERIODIC,
        period: float = -1,
        freq: float = -1,
        tick_hz: int = 1000,
        callback: Callable[[Timer], object] | None = None,
        hard: bool = False,
    ) -> None:
        """Start, or start anew; arguments as the constructor's.

        Raises:
            ValueError: neither `period` nor `freq`, or another mode.
        """
        if mode not in (self.ONE_SHOT, self.PERIODIC):
            raise ValueError(f"invalid mode {mode}: Timer.ONE_SHOT or Timer.PERIODIC")
        if freq <= 0 and period < 0:
            raise ValueError("a timer needs a period or a freq above 0")
        self.deinit()
        microseconds = max(round(1e6 / freq if freq > 0 else period * 1e6 / tick_hz), 1)
        session = current_session()
        session.open()  # only then its clock is known
        self._generation += 1
        self._start(session.clock, self._generation, microseconds, mode == self.PERIODIC, callback)

    def _start(
        self,
        clock: Clock,
        generation: int,
        microseconds: int,
        repeats: bool,
        callback: Callable[[Timer], object] | None,
    ) -> None:
        due = clock.now_us() + microseconds

        def tick() -> None:
            nonlocal due
            if generation != self._generation:
                return  # cancelled while it was on its way
            if repeats:
                due = max(due + microseconds, clock.now_us())
                self._cancel = clock.call_later(due - clock.now_us(), tick)
            if callback is not None:
                callback(self)

        self._cancel = clock.call_later(microseconds, tick)

    def deinit(self) -> None:
        """Call back no more."""
        self._generation += 1
        cancel, self._cancel = self._cancel, None
        if cancel is not None:
            cancel()

    def __repr__(self) -> str:
        return f"Timer({self._id})"
