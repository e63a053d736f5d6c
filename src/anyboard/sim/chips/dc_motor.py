"""A DC motor behind an H-bridge: see the class."""

from __future__ import annotations

from typing import TYPE_CHECKING

from anyboard.sim.engines import Part

if TYPE_CHECKING:
    from anyboard.sim.lead import Lead


class DCMotor(Part):
    """A DC motor behind an H-bridge with two inputs, as in a DRV8833 or L9110.

    Modelled: the truth table (one input high turns it, both high brake it, both low let it coast), with
    PWM on either input: `throttle` is the voltage across the motor, as a part of the supply.

    Left out: inertia and current; the difference between coasting and braking between PWM pulses.

    Datasheet: Texas Instruments SLVSAR1 (DRV8833), "H-bridge logic" and "PWM control of motor speed"
    (number and headings not checked against it).
    """

    _leads: tuple[Lead, Lead] | None = None

    def connected_to(self, positive: Lead, negative: Lead) -> None:
        """The inputs that turn it forwards and backwards."""
        self._leads = positive, negative

    @property
    def _duties(self) -> tuple[float, float]:
        if self._leads is None:
            return 0.0, 0.0
        positive, negative = (lead.duty or 0.0 for lead in self._leads)  # the inputs have pull-downs
        return positive, negative

    @property
    def throttle(self) -> float:
        """-1 (full speed backwards) to 1."""
        positive, negative = self._duties
        return positive - negative

    @property
    def is_braking(self) -> bool:
        """Whether both inputs are high."""
        return self._duties == (1.0, 1.0)
