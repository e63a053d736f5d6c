"""A hobby servo: see the class."""

from __future__ import annotations

from typing import TYPE_CHECKING

from anyboard.sim.engines import Part

if TYPE_CHECKING:
    from anyboard.sim.lead import Lead


class Servo(Part):
    """A hobby servo: its angle follows the width of the pulses on its pin.

    Modelled: pulses by PWM; a width beyond an end leaves it at that end; without pulses it is limp.

    Left out: the time it takes to turn, and pulses of another making than PWM.

    Args:
        min_pulse, max_pulse: the pulse widths at 0 and at `travel`, microseconds; no standard says
            them, and those of a servo's datasheet differ from maker to maker.
        travel: degrees.
    """

    _pin: Lead | None = None

    def __init__(self, *, min_pulse: float = 750, max_pulse: float = 2250, travel: float = 180, **knobs: float) -> None:
        if not 0 < min_pulse < max_pulse:
            raise ValueError(f"Servo: pulses of {min_pulse:g} to {max_pulse:g} us are no range above 0")
        self.min_pulse = min_pulse
        self.max_pulse = max_pulse
        self.travel = travel
        super().__init__(**knobs)

    def connected_to(self, pin: Lead) -> None:
        """The signal wire."""
        self._pin = pin

    @property
    def pulse(self) -> float | None:
        """The width of the pulses in microseconds; None without any."""
        pwm = None if self._pin is None else self._pin.pwm
        if pwm is None or pwm[1] == 0:
            return None
        frequency, duty_cycle = pwm
        return duty_cycle / 0xFFFF * 1_000_000 / frequency

    @property
    def angle(self) -> float | None:
        """Degrees, 0 to `travel`; None without pulses."""
        if self.pulse is None:
            return None
        fraction = (self.pulse - self.min_pulse) / (self.max_pulse - self.min_pulse)
        return min(max(fraction, 0.0), 1.0) * self.travel
