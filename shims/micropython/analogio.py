"""`analogio` over `machine.ADC` and `machine.DAC`."""

import machine
from _anyboard import Native


class AnalogIn(Native):
    """An analog input.  On esp32 a reading is calibrated, as CircuitPython's, on the others raw."""

    def __init__(self, pin_):
        self._claim(pin_)
        adc = machine.ADC
        self._microvolts = hasattr(adc, "ATTN_11DB")
        if self._microvolts:
            self._open(adc, pin_._pin, atten=adc.ATTN_11DB)
        else:
            self._open(adc, pin_._pin)

    @property
    def value(self):
        """The voltage, from 0 to 65535 at the reference."""
        if self._microvolts:
            return min(self._hardware.read_uv() * 13107 // 660000, 65535)  # 65535 at 3.3 V
        return self._hardware.read_u16()

    @property
    def reference_voltage(self):
        """Volts."""
        self._alive()
        return 3.3


class AnalogOut(Native):
    """An analog output: esp32 has them, with 8 bits."""

    def __init__(self, pin_):
        if not hasattr(machine, "DAC"):
            raise NotImplementedError("AnalogOut")
        self._claim(pin_)
        self._open(machine.DAC, pin_._pin)

    @property
    def value(self):
        """Cannot be read."""
        raise AttributeError("unreadable attribute")

    @value.setter
    def value(self, value):
        if not 0 <= value <= 65535:
            raise ValueError("value must be 0-65535")
        self._hardware.write(value >> 8)
