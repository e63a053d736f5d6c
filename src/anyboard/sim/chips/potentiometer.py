"""A potentiometer: see the class."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from anyboard.sim.engines import Knob, Part
from anyboard.sim.nets import SUPPLY

if TYPE_CHECKING:
    from anyboard.sim.lead import Lead


class Potentiometer(Part):
    """A potentiometer between ground and the supply, its wiper on a pin.

    The wiper is a resistance away from both ends, so any output on the pin is stronger.
    """

    examples: ClassVar = {"pins": {"pin": "A0"}}

    position = Knob(0.5, low=0, high=1)

    def connected_to(self, pin: Lead) -> None:
        """The wiper."""
        pin.pull_volts(lambda: self.position * SUPPLY)
