"""Milliseconds as `supervisor.ticks_ms` counts them."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from anyboard.core.clock import Clock

_PERIOD = 1 << 29
# The firmware starts here so that every program meets an overflow after 65 seconds
# (shared-bindings/supervisor/__init__.c).
_START = 0x1FFF0000


def ticks_ms(clock: Clock) -> int:
    """Milliseconds on a clock, from 0 to 2**29 - 1, then from 0 again."""
    return (clock.now_us() // 1000 + _START) % _PERIOD
