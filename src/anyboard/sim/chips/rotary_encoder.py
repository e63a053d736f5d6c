"""A rotary encoder: see the class."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from anyboard.sim.engines import Knob, Part
from anyboard.sim.engines.timeline import Timeline

if TYPE_CHECKING:
    from anyboard.sim.lead import Lead

# (A closed, B closed) of the four quarters of a detent, forwards; it rests with both open.
_QUARTERS = ((True, False), (True, True), (False, True), (False, False))


class RotaryEncoder(Part):
    """A rotary encoder with detents: ``encoder.turn(3)``; two switches to ground, a quarter cycle apart.

    A detent is a full cycle, four edges, `edge_time` apart on the bench's clock.  `turn` returns at once; another
    call goes on from there.  Forwards (clockwise) A closes first, which `rotaryio.IncrementalEncoder(a, b)` counts up.

    The pins need pull-ups, of the board or of the bench.  Left out: bounce.
    """

    edge_time = Knob(1.0, low=0.001, high=1000, unit="ms")

    _a: Lead | None = None
    _b: Lead | None = None

    def __init__(self, **knobs: float) -> None:
        self.position = 0
        """Detents turned so far, and still to be turned."""
        self._timeline = Timeline(self)
        super().__init__(**knobs)

    def connected_to(self, a: Lead, b: Lead) -> None:
        """Its outputs."""
        self._a, self._b = a, b

    def turn(self, detents: int) -> None:
        """Turn it forwards, or with a negative number backwards."""
        with self.lock:
            self.position += detents
            quarters = _QUARTERS if detents > 0 else (*_QUARTERS[-2::-1], _QUARTERS[-1])
            for a, b in quarters * abs(detents):
                self._timeline.add(round(self.edge_time * 1000), partial(self._contacts, a, b))

    @property
    def is_turning(self) -> bool:
        """Whether edges are still to come."""
        return self._timeline.is_running

    def _contacts(self, a: bool, b: bool) -> None:
        for lead, closed in ((self._a, a), (self._b, b)):
            if lead is not None:
                lead.drive(False if closed else None)
