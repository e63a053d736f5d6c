"""The time that models of USB devices live by."""

from __future__ import annotations

import time
from typing import ClassVar


class UsbClock:
    """Microseconds since some moment.

    Without `real`, time passes only when something takes time: waiting for a transfer moves the clock
    instead of sleeping, so that a test of a timeout takes none.

    Args:
        timed: whether wires and USB take time.  Otherwise everything is done as soon as it is asked for
            (and only waiting moves the clock).
        real: the computer's own time, for models plugged into a real kernel; implies `timed`.
    """

    # USB 2.0, 5.6.3 and 5.7.3: a full-speed frame is 1 ms, a high-speed microframe 125 us; an interrupt
    # endpoint polled every frame moves one report in each.
    _TRANSFER_US: ClassVar[dict[str, int]] = {"full": 1000, "high": 125}

    def __init__(self, *, timed: bool = False, real: bool = False) -> None:
        self.is_real = real
        self.is_timed = timed or real
        self._now_us = 0

    @property
    def now_us(self) -> int:
        """The time."""
        return time.monotonic_ns() // 1000 if self.is_real else self._now_us

    def wire_us(self, us: float) -> int:
        """How long something takes that takes `us` on a real wire; 0 if nothing takes time."""
        return round(us) if self.is_timed else 0

    def transfer(self, speed: str) -> None:
        """One USB transfer at this speed has been made."""
        if self.is_timed and not self.is_real:
            self._now_us += self._TRANSFER_US[speed]

    def advance_to(self, us: int) -> None:
        """Wait until `us`; the past is no wait."""
        if self.is_real:
            time.sleep(max(0, us - self.now_us) / 1e6)
        else:
            self._now_us = max(self._now_us, us)
