"""A resistive touchscreen: see the class."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from anyboard.sim.engines import Knob, Part
from anyboard.sim.nets import SUPPLY

if TYPE_CHECKING:
    from anyboard.sim.lead import Lead


class Touchscreen(Part):
    """A 4-wire resistive touchscreen: ``screen.touch(0.25, 0.5)``, ``screen.release()``.

    Two resistive plates, one with its electrodes left (x1) and right (x2), one bottom (y1) and top (y2), which a
    touch connects at a point through the resistance of the contact.  The voltages at the four
    pins follow from what the board drives and from Ohm's law.

    `x` is the position from x1 to x2, `y` from y1 to y2.  (adafruit_touchscreen reads `y` first: its x is the
    voltage of the x plate while the y plate is driven.)

    Left out: the pulls of the board's own pins; a plate that nobody drives is at 0 V.

    Resistances are typical ones, to be set to those of the screen.
    """

    examples: ClassVar = {"pins": {"x1": "A0", "x2": "A1", "y1": "A2", "y2": "A3"}}

    x = Knob(0.5, low=0, high=1)
    y = Knob(0.5, low=0, high=1)
    x_resistance = Knob(300.0, low=1, high=1e5, unit="ohm")
    y_resistance = Knob(500.0, low=1, high=1e5, unit="ohm")
    contact_resistance = Knob(400.0, low=1, high=1e6, unit="ohm")

    touched = False
    """Whether it is being touched."""

    def connected_to(self, x1: Lead, x2: Lead, y1: Lead, y2: Lead) -> None:
        """The electrodes: left, right, bottom, top."""
        self._x, self._y = (x1, x2), (y1, y2)
        for lead in self._x:
            lead.pull_volts(lambda: self._volts()[0])
        for lead in self._y:
            lead.pull_volts(lambda: self._volts()[1])

    def touch(self, x: float, y: float, contact_resistance: float | None = None) -> None:
        """Touch it; the less resistance, the harder.  Raises ValueError outside 0 to 1."""
        with self.lock:
            self.x, self.y = x, y
            if contact_resistance is not None:
                self.contact_resistance = contact_resistance
            self.touched = True

    def release(self) -> None:
        """Touch it no more."""
        with self.lock:
            self.touched = False

    def _volts(self) -> tuple[float, float]:
        """The voltages of the plates where they are touched.

        An electrode that nobody drives carries no current, so it has the voltage of that point of its
        plate.  Nodal analysis: for each plate, conductance to what is driven, and the current from there.
        """
        gx, ix = _driven(self._x, self.x, self.x_resistance)
        gy, iy = _driven(self._y, self.y, self.y_resistance)
        if not self.touched:
            return (ix / gx if gx else 0.0), (iy / gy if gy else 0.0)
        contact = 1 / self.contact_resistance
        determinant = gx * gy + contact * (gx + gy)
        if not determinant:
            return 0.0, 0.0
        return (
            (ix * (gy + contact) + iy * contact) / determinant,
            (iy * (gx + contact) + ix * contact) / determinant,
        )


_SHORTEST = 1e-6  # of a plate: a touch at its very edge is not a short circuit


def _driven(leads: tuple[Lead, Lead], position: float, resistance: float) -> tuple[float, float]:
    conductance = current = 0.0
    for lead, part in zip(leads, (position, 1 - position), strict=True):
        level = lead.outside
        if level is not None:
            each = 1 / (resistance * max(part, _SHORTEST))
            conductance += each
            current += each * (SUPPLY if level else 0.0)
    return conductance, current
