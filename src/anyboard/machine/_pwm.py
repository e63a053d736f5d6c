"""`machine.PWM`."""

from __future__ import annotations

from anyboard.core.ops import PWMConfigure, PWMSet
from anyboard.core.pins import info_of, session_of
from anyboard.machine._names import board_pin
from anyboard.machine._uses import Use

_FULL = 65535
# Until the program says one: rp2's is what its divider happens to be, esp32's 5 kHz.
_FIRST_FREQUENCY = 1000


class PWM:
    """A square wave on a pin; nothing comes out before it has a duty.

    Args:
        pin: as `Pin` takes it.
        freq: Hz.
        duty_u16: high for this fraction of 65535; more is all of it.
        duty_ns: high for so many nanoseconds in each period, also when `freq` changes.
        duty: as `duty_u16`, of 1023 (esp32, esp8266).
        invert: low for that long instead.

    Raises:
        ValueError: the pin has no PWM, or something else has it; a value is out of range.
        Unsupported: the board has no PWM.
    """

    def __init__(
        self,
        pin: object,
        *,
        freq: int | None = None,
        duty_u16: int | None = None,
        duty_ns: int | None = None,
        duty: int | None = None,
        invert: bool = False,
    ) -> None:
        the_pin = board_pin(pin)
        session, name = session_of(the_pin), info_of(the_pin).name
        session.require(PWMConfigure, "PWM")
        if not info_of(the_pin).can("pwm"):
            able = ", ".join(info.name for info in session.info.pins if info.names and info.can("pwm"))
            raise ValueError(f"{name} has no PWM; {able or 'no pin'} of {session.url} can")
        self._use = Use(session, "pwm", name, (the_pin,))
        self._frequency = _FIRST_FREQUENCY
        self._u16: int | None = None
        self._ns: int | None = None
        self._invert = bool(invert)
        self.init(freq=freq, duty_u16=duty_u16, duty_ns=duty_ns, duty=duty)

    def init(
        self,
        *,
        freq: int | None = None,
        duty_u16: int | None = None,
        duty_ns: int | None = None,
        duty: int | None = None,
        invert: bool | None = None,
    ) -> None:
        """Change what is given."""
        if sum(given is not None for given in (duty_u16, duty_ns, duty)) > 1:
            raise ValueError("only one of duty_u16, duty_ns and duty")
        if freq is not None:
            if freq < 1:
                raise ValueError("freq too small")
            self._frequency = int(freq)
        if invert is not None:
            self._invert = bool(invert)
        given = duty_u16 if duty is None else duty * _FULL // 1023
        if given is not None:
            if given < 0:
                raise ValueError("duty must not be negative")
            self._u16, self._ns = min(given, _FULL), None
        if duty_ns is not None:
            if duty_ns < 0:
                raise ValueError("duty must not be negative")
            self._u16, self._ns = None, int(duty_ns)
        self._send()

    def _cycle(self) -> int:
        """The duty of 65535."""
        if self._ns is None:
            return self._u16 or 0
        return min(round(self._ns * self._frequency * _FULL / 1e9), _FULL)

    def _send(self) -> None:
        if self._u16 is None and self._ns is None:
            return
        cycle = _FULL - self._cycle() if self._invert else self._cycle()
        if self._use.is_current:
            self._use.session.post(PWMSet(self._use.resource, self._frequency, cycle))
        else:
            self._use.take(PWMConfigure(self._use.resource, self._frequency, cycle, True))

    def freq(self, value: int | None = None, /) -> int | None:
        """The frequency in Hz, or set it."""
        if value is None:
            return self._frequency
        self.init(freq=value)
        return None

    def duty_u16(self, value: int | None = None, /) -> int | None:
        """The duty of 65535, or set it."""
        if value is None:
            return self._cycle()
        self.init(duty_u16=value)
        return None

    def duty_ns(self, value: int | None = None, /) -> int | None:
        """The time it is high in each period, in nanoseconds, or set it."""
        if value is None:
            return self._ns if self._ns is not None else round(self._cycle() / _FULL * 1e9 / self._frequency)
        self.init(duty_ns=value)
        return None

    def duty(self, value: int | None = None, /) -> int | None:
        """The duty of 1023, or set it."""
        if value is None:
            return self._cycle() * 1023 // _FULL
        self.init(duty=value)
        return None

    def deinit(self) -> None:
        """Stop; the pin becomes a floating input."""
        self._u16 = self._ns = None
        self._use.release()

    def __repr__(self) -> str:
        return f"PWM({self._use.resource}, freq={self._frequency}, duty_u16={self._cycle()})"
