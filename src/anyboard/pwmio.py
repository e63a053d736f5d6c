"""`pwmio`: pulse width modulation."""

from __future__ import annotations

from anyboard._native.arguments import native
from anyboard._native.check import in_range, integer
from anyboard._native.namespace import publish
from anyboard._native.one_pin import OnePin
from anyboard.core.ops import PWMConfigure, PWMSet

TYPE_CHECKING = False
if TYPE_CHECKING:
    from anyboard.core.pins import Pin
    from anyboard.core.session import Session

__all__ = ["PWMOut"]


def _frequency(session: Session, value: object) -> int:
    """Hertz that a board may be asked for, else ``ValueError: Invalid frequency``."""
    hertz = integer(value)
    if hertz < 1 or hertz > session.info.limits.get("pwm_frequency_max", hertz):
        raise ValueError("Invalid frequency")
    return hertz


@native
class PWMOut(OnePin):
    """A square wave on a pin.

    Args:
        pin: the pin.
        duty_cycle: 0 (always low) to 65535 (always high); the constructor takes its lowest 16 bits.
        frequency: Hz, at least 1 and at most what the board can.
        variable_frequency: whether `frequency` may be set later.

    Raises:
        TypeError: an argument is of the wrong type or missing.
        ValueError: the pin is in use or has no PWM, or the board cannot make the frequency.
        RuntimeError: the pin shares a timer with another that needs other settings.
    """

    __slots__ = ("_duty_cycle", "_frequency", "_variable")
    _has_finaliser = True

    def __init__(
        self, pin: Pin, *, duty_cycle: int = 0, frequency: int = 500, variable_frequency: bool = False
    ) -> None:
        session, the_pin = self._choose(pin, "pwm", PWMConfigure, "PWM")
        self._duty_cycle = integer(duty_cycle) & 0xFFFF
        self._variable = bool(variable_frequency)
        hertz = _frequency(session, frequency)
        actual = self._open(session, the_pin, PWMConfigure(self._pin, hertz, self._duty_cycle, self._variable))
        self._frequency = actual if isinstance(actual, int) else hertz

    @property
    def duty_cycle(self) -> int:
        """The fraction of a period the pin is high, 0 to 65535.

        Raises:
            ValueError: a value out of range is set.
        """
        self._check_live()
        return self._duty_cycle

    @duty_cycle.setter
    def duty_cycle(self, duty_cycle: int) -> None:
        session = self._live
        self._duty_cycle = in_range(duty_cycle, 0, 65535, "duty_cycle")
        session.post(PWMSet(self._pin, None, self._duty_cycle))

    @property
    def frequency(self) -> int:
        """Hz: what the board makes of what it was asked for.

        Raises:
            AttributeError: it is set, and the object was made without ``variable_frequency=True``.
            ValueError: the board cannot make the frequency that is set.
        """
        self._check_live()
        return self._frequency

    @frequency.setter
    def frequency(self, frequency: int) -> None:
        session = self._live
        if not self._variable:
            raise AttributeError("Invalid variable_frequency")
        self._frequency = session.run_int(PWMSet(self._pin, _frequency(session, frequency), self._duty_cycle))


publish(globals())
