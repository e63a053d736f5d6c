# Made by tools/stub_profiles.py from tools/stubs/device/pwmio.pyi: edit that.
from typing import Any, Generic, Literal, overload

import _pin_caps as _c
from _native import Native as _Native
from microcontroller import Pin as _Pin
from typing_extensions import TypeVar, deprecated

class _Fixed:
    """The frequency cannot be set."""

class _Variable:
    """The frequency can be set."""

_Kind = TypeVar("_Kind", covariant=True, default=Any)

class _DutyCycle:
    @overload
    def __get__(self, instance: None, owner: Any, /) -> _DutyCycle: ...
    @overload
    def __get__(self, instance: PWMOut, owner: Any = ..., /) -> int: ...
    @overload
    def __set__(self, instance: PWMOut, value: int, /) -> None: ...
    @overload
    @deprecated("PWMOut.duty_cycle is an int from 0 to 65535 on micropython-mimxrt: int(0.5 * 65535)")
    def __set__(self, instance: PWMOut, value: float, /) -> None: ...

class _Frequency:
    @overload
    def __get__(self, instance: None, owner: Any, /) -> _Frequency: ...
    @overload
    def __get__(self, instance: PWMOut, owner: Any = ..., /) -> int: ...
    @overload
    def __set__(self, instance: PWMOut[_Variable], value: int, /) -> None: ...
    @overload
    @deprecated("PWMOut.frequency cannot be set on micropython-mimxrt: make it with variable_frequency=True")
    def __set__(self, instance: PWMOut[_Fixed], value: int, /) -> None: ...

class PWMOut(_Native, Generic[_Kind]):
    """A square wave on a pin."""

    @overload  # the first, which is taken for what is not known
    def __init__(
        self: PWMOut[_Variable],
        pin: _Pin[_c.PWM],
        *,
        duty_cycle: int = 0,
        frequency: int = 500,
        variable_frequency: Literal[True],
    ) -> None: ...
    @overload
    def __init__(
        self: PWMOut[_Fixed],
        pin: _Pin[_c.PWM],
        *,
        duty_cycle: int = 0,
        frequency: int = 500,
        variable_frequency: Literal[False] = False,
    ) -> None: ...
    @overload
    def __init__(
        self, pin: _Pin[_c.PWM], *, duty_cycle: int = 0, frequency: int = 500, variable_frequency: bool
    ) -> None: ...
    @overload
    @deprecated("This pin has no PWM on micropython-mimxrt: use a pin that has it")
    def __init__(
        self, pin: _Pin[_c.ONE], *, duty_cycle: int = 0, frequency: int = 500, variable_frequency: bool = False
    ) -> None: ...
    @overload
    @deprecated("PWMOut takes a pin of board on micropython-mimxrt, no number or name: PWMOut(board.D5)")
    def __init__(
        self, pin: int | str, *, duty_cycle: int = 0, frequency: int = 500, variable_frequency: bool = False
    ) -> None: ...
    @overload
    @deprecated("PWMOut takes frequency= and duty_cycle= on micropython-mimxrt: PWMOut(board.D5, frequency=1000, duty_cycle=32768)")
    def __init__(self, pin: _Pin[object], freq_: int, duty_: int = ..., /) -> None: ...
    @overload
    @deprecated("PWMOut takes frequency= and duty_cycle= on micropython-mimxrt: PWMOut(board.D5, frequency=1000, duty_cycle=32768)")
    def __init__(self, pin: _Pin[object], *, freq: int, duty_u16: int = ..., duty_ns: int = ...) -> None: ...
    @overload
    @deprecated("PWMOut takes frequency= and duty_cycle= on micropython-mimxrt: PWMOut(board.D5, frequency=1000, duty_cycle=32768)")
    def __init__(self, pin: _Pin[object], *, duty_u16: int, frequency: int = ...) -> None: ...
    @overload
    def __init__(
        self, pin: _Pin[object], *, duty_cycle: int = 0, frequency: int = 500, variable_frequency: bool = False
    ) -> None: ...
    duty_cycle: _DutyCycle
    """The part of a period that the pin is high: 0 to 65535."""
    frequency: _Frequency
    """Hz; can be set if it was made with `variable_frequency`."""
    @deprecated("PWMOut has no duty_u16() on micropython-mimxrt: read or set its duty_cycle")
    def duty_u16(self, *args: Any) -> int: ...
    @deprecated("PWMOut has no duty_ns() on micropython-mimxrt: set its duty_cycle, 0 to 65535 of a period")
    def duty_ns(self, *args: Any) -> int: ...
    @deprecated("PWMOut has no duty() on micropython-mimxrt: set its duty_cycle, 0 to 65535")
    def duty(self, *args: Any) -> int: ...
    @deprecated("PWMOut has no freq() on micropython-mimxrt: read or set its frequency")
    def freq(self, *args: Any) -> int: ...
    @deprecated("PWMOut has no init() on micropython-mimxrt: make a new one, or set its duty_cycle and frequency")
    def init(self, *args: Any, **named: Any) -> None: ...
