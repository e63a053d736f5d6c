"""The board's clock, as the computer reads it: the board tells 29 bits of its microseconds.

They start over every 9 minutes.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from anyboard.core.clock import Clock

_PERIOD = 1 << 29
"""As in ``agent/*/ticks.upy``."""


class BoardClock:
    """Makes one growing number of what the board tells.

    That number is what the computer's clock showed at the first telling, and goes on as the board's clock does:
    the two drift apart as quartzes do.  How often the 29 bits have started over in between, the computer's
    clock tells.

    Args:
        clock: the computer's.
    """

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._told: tuple[int, int, int] | None = None
        """The last telling: the board's ticks, what was made of them, and the computer's clock then."""

    @property
    def is_set(self) -> bool:
        """Whether the board has told it once."""
        return self._told is not None

    def us(self, ticks: int) -> int:
        """Microseconds; `ticks`: what the board told a moment ago, in any case less than 4 minutes."""
        now = self._clock.now_us()
        if self._told is None:
            us = now
        else:
            before, us, then = self._told
            passed = (ticks - before) % _PERIOD
            us += passed + round((now - then - passed) / _PERIOD) * _PERIOD
        self._told = ticks, us, now
        return us
