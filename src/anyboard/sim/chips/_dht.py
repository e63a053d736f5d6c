"""What Aosong's DHT11 and DHT22 share: the single-wire protocol.

Timing: Aosong DHT22 (AM2302) and DHT11 product manuals, "Communication Process".
"""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from anyboard.sim.engines import Part

if TYPE_CHECKING:
    from anyboard.sim.lead import Lead

_WAIT_US = 30  # from the end of the start signal to the response: 20 to 40 us
_RESPONSE_US = (80, 80)  # low, high
_BIT_LOW_US = 50
_BIT_HIGH_US = (27, 70)  # 0: 26 to 28 us; 1: 70 us
_END_US = 50


class DHT(Part):
    """A sensor that answers a long low pulse with 40 bits."""

    start_us: ClassVar[int]
    """How long the host must hold the line low."""
    interval_us: ClassVar[int]
    """How often the sensor measures; asked earlier, it says what it said before."""

    _low_since: int | None = None
    _measured_at: int | None = None
    _measured = b""

    def connected_to(self, pin: Lead) -> None:
        """The data line; the pull-up of the usual module is there."""
        self._pin = pin
        pin.pull(True)
        pin.on_change(self._edge)

    def measure(self) -> bytes:
        """The four bytes of a measurement."""
        raise NotImplementedError

    def _edge(self, level: bool) -> None:
        assert self._clock is not None
        now = self._clock.now_us()
        if not level:
            self._low_since = now
        elif self._low_since is not None:
            held, self._low_since = now - self._low_since, None
            if held >= self.start_us:
                self.later(_WAIT_US, self._answer)

    def _answer(self) -> None:
        assert self._clock is not None
        now = self._clock.now_us()
        if self._measured_at is None or now - self._measured_at >= self.interval_us:
            self._measured, self._measured_at = self.measure(), now
        pulses = [*_RESPONSE_US]
        for byte in (*self._measured, sum(self._measured) & 0xFF):
            for place in range(7, -1, -1):
                pulses += (_BIT_LOW_US, _BIT_HIGH_US[byte >> place & 1])
        self._pin.play([*pulses, _END_US], idle=True, open_drain=True)
