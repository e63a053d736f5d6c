# Made by tools/stub_profiles.py from tools/stubs/device/analogio.pyi: edit that.
from typing import overload

import _pin_caps as _c
from _native import Native as _Native
from microcontroller import Pin
from typing_extensions import deprecated

class AnalogIn(_Native):
    """A voltage that is measured."""

    @overload
    def __init__(self, pin: Pin[_c.ADC], /) -> None: ...
    @overload
    @deprecated("This pin has no ADC on portable: use a pin that has one")
    def __init__(self, pin: Pin[_c.ONE], /) -> None: ...
    @overload
    def __init__(self, pin: Pin[object], /) -> None: ...
    @overload
    @deprecated("AnalogIn takes a pin of board on portable, no number or name: AnalogIn(board.A0)")
    def __init__(self, pin: int | str, /) -> None: ...
    @property
    def value(self) -> int:
        """0 to 65535, for 0 V to `reference_voltage`."""
    @value.setter
    @deprecated("AnalogIn.value can only be read on portable: AnalogOut and PWMOut drive a pin")
    def value(self, value: object) -> None: ...
    @property
    def reference_voltage(self) -> float:
        """Volts."""
    @reference_voltage.setter
    @deprecated("AnalogIn.reference_voltage can only be read on portable")
    def reference_voltage(self, value: object) -> None: ...
    @deprecated("AnalogIn has no read_u16() on portable: read its value")
    def read_u16(self) -> int: ...
    @deprecated("AnalogIn has no read() on portable: read its value, 0 to 65535")
    def read(self) -> int: ...
    @deprecated("AnalogIn has no read_uv() on portable: value * reference_voltage / 65535 is in volts")
    def read_uv(self) -> int: ...

class AnalogOut(_Native):
    """A voltage that is driven."""

    @overload  # two of them, for mypy says nothing of a single one
    @deprecated("analogio.AnalogOut does not exist on portable: use pwmio.PWMOut and a filter, or a DAC on a bus")
    def __init__(self, pin: Pin[object], /) -> None: ...
    @overload
    @deprecated("analogio.AnalogOut does not exist on portable: use pwmio.PWMOut and a filter, or a DAC on a bus")
    def __init__(self, pin: int | str, /) -> None: ...
    @property
    @deprecated("AnalogOut.value cannot be read on portable, only set: keep it in a variable")
    def value(self) -> int:
        """0 to 65535; can only be set."""
    @value.setter
    def value(self, value: int) -> None: ...
    @deprecated("AnalogOut has no write() on portable: set its value, 0 to 65535")
    def write(self, value: int) -> None: ...
