"""The engine's clock: which divisor, and what it makes of a frequency (FTDI AN_108, 3.8 and 6)."""

from __future__ import annotations

from typing import NamedTuple

from anyboard.adapters.ftdi import mpsse

_MASTER = 60_000_000
_DIVISORS = 65536


class Clock(NamedTuple):
    """How the engine is clocked.

    A bit has two phases of `1 + divisor` periods of 60 MHz: clock away, clock back.  With three phases
    another one precedes the clock's pulse, so that data is stable on both of its edges, and the clock
    is at its active level for a third of the time.
    """

    divisor: int
    three_phases: bool
    adaptive: bool = False

    @property
    def hertz(self) -> int:
        """The actual rate, rounded down."""
        return _MASTER // (self._phases * (1 + self.divisor))

    @property
    def phase_ns(self) -> int:
        """How long a phase lasts."""
        return (1 + self.divisor) * 1_000_000_000 // _MASTER

    @property
    def _phases(self) -> int:
        return 3 if self.three_phases else 2

    def commands(self) -> bytes:
        """What sets it."""
        return (
            mpsse.three_phases(self.three_phases)
            + mpsse.adaptive_clock(self.adaptive)
            + mpsse.set_divisor(self.divisor)
        )


def fastest(hertz: int, *, three_phases: bool, adaptive: bool = False) -> Clock:
    """The fastest clock that is not faster than `hertz`, which is at least `slowest_hertz`."""
    phases = 3 if three_phases else 2
    return Clock(-(-_MASTER // (phases * hertz)) - 1, three_phases, adaptive)


def slowest_hertz(*, three_phases: bool) -> int:
    """The lowest whole number of Hz that there is a clock for."""
    return -(-_MASTER // ((3 if three_phases else 2) * _DIVISORS))
