"""A light-emitting diode: see the class."""

from __future__ import annotations

from typing import TYPE_CHECKING

from anyboard.sim.engines import Part

if TYPE_CHECKING:
    from anyboard.sim.lead import Lead


class LED(Part):
    """A light-emitting diode with its resistor, from a pin to ground or to the supply.

    `brightness` is how much of the time it is on: 0 or 1 by the pin's level, between them by PWM.

    Left out: current and voltage; a resistor's pull does not light it.

    Args:
        active_high: lit by a high level (to ground), or by a low one (to the supply).
    """

    _pin: Lead | None = None

    def __init__(self, *, active_high: bool = True, **knobs: float) -> None:
        self.active_high = active_high
        super().__init__(**knobs)

    def connected_to(self, pin: Lead) -> None:
        """The pin that lights it."""
        self._pin = pin

    @property
    def brightness(self) -> float:
        """0 to 1."""
        duty = None if self._pin is None else self._pin.duty
        if duty is None:
            return 0.0
        return duty if self.active_high else 1 - duty

    @property
    def is_on(self) -> bool:
        """Whether it is lit at all."""
        return self.brightness > 0
