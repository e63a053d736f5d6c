"""`pwmio` over `machine.PWM`."""

import machine
from _anyboard import Native

_HIGHEST = 1 << 29


class PWMOut(Native):
    """A pin that is high for a part of each period."""

    def __init__(self, pin, *, duty_cycle=0, frequency=500, variable_frequency=False):
        self._claim(pin)
        self._duty = duty_cycle
        self._frequency = frequency
        self._variable = variable_frequency
        self._open(self._make, pin._pin)

    def _make(self, pin):
        _check(self._frequency)
        return machine.PWM(pin, freq=self._frequency, duty_u16=self._duty)

    @property
    def duty_cycle(self):
        """Of 65535; may be set."""
        self._alive()
        return self._duty

    @duty_cycle.setter
    def duty_cycle(self, duty_cycle):
        if not 0 <= duty_cycle <= 65535:
            raise ValueError("duty_cycle must be 0-65535")
        self._hardware.duty_u16(duty_cycle)
        self._duty = duty_cycle

    @property
    def frequency(self):
        """In Hz; may be set if `variable_frequency`."""
        self._alive()
        return self._frequency

    @frequency.setter
    def frequency(self, frequency):
        if not self._variable:
            raise AttributeError("Invalid variable_frequency")
        _check(frequency)
        self._hardware.freq(frequency)
        self._frequency = frequency
        self._hardware.duty_u16(self._duty)  # which mimxrt and samd keep in their own units


def _check(frequency):
    if not 0 < frequency < _HIGHEST:
        raise ValueError("Invalid frequency")
