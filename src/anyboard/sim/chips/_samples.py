"""When a sensor that measures by itself has something new."""

from __future__ import annotations


class Samples:
    """When samples are taken: one each period from a beginning on."""

    def __init__(self) -> None:
        self.period_us: float | None = None
        self._began = 0
        self._seen = 0

    def start(self, period_us: float | None, now: int) -> None:
        """Sample from now on; None stops."""
        if period_us != self.period_us:
            self.period_us = period_us
            self._began = now
            self._seen = 0

    def taken(self, now: int) -> int:
        """How many there have been."""
        return 0 if self.period_us is None else int((now - self._began) / self.period_us)

    def is_new(self, now: int, *, look: bool) -> bool:
        """Whether there is a sample that nobody has looked at; `look` does so."""
        taken = self.taken(now)
        new = taken > self._seen
        if look:
            self._seen = taken
        return new
