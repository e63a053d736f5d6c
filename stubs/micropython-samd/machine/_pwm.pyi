# Made by tools/stub_profiles.py from tools/stubs/micropython/machine/_pwm.pyi: edit that.
from typing import Any, overload

import _pin_caps as _c
from typing_extensions import deprecated

from machine._pin import Pin, PinLike, Unknown

class PWM:
    """Pulse width modulation on a pin.

    Args:
        freq: Hz.
        duty_u16: how long it is high, 0 to 65535.
        duty_ns: the same in nanoseconds.
        invert: exchange high and low.
    """

    @overload
    def __init__(
        self,
        _0: Unknown,
        _1: Any = ...,
        _2: Any = ...,
        _3: Any = ...,
        _4: Any = ...,
        _5: Any = ...,
        /,
        *,
        freq: Any = ...,
        duty: Any = ...,
        duty_u16: Any = ...,
        duty_ns: Any = ...,
        invert: Any = ...,
        device: Any = ...,
        channel: Any = ...,
        lightsleep: Any = ...,
        frequency: Any = ...,
        duty_cycle: Any = ...,
        variable_frequency: Any = ...,
        timer: Any = ...,
    ) -> None: ...
    @overload
    def __init__(
        self,
        dest: Pin[_c.PWM] | int | str,
        /,
        *,
        freq: int = ...,
        duty_u16: int = ...,
        duty_ns: int = ...,
        device: int = ...,
        invert: int = ...,
    ) -> None: ...
    @overload
    @deprecated("This pin has no PWM on micropython-samd: use a pin that has it")
    def __init__(
        self,
        dest: Pin[_c.ONE],
        /,
        *,
        freq: int = ...,
        duty_u16: int = ...,
        duty_ns: int = ...,
        device: int = ...,
        invert: int = ...,
    ) -> None: ...
    @overload
    def __init__(
        self,
        dest: PinLike,
        /,
        *,
        freq: int = ...,
        duty_u16: int = ...,
        duty_ns: int = ...,
        device: int = ...,
        invert: int = ...,
    ) -> None: ...
    @overload
    @deprecated("machine.PWM takes freq and duty by name on micropython-samd: PWM(pin, freq=1000, duty_u16=32768)")
    def __init__(
        self,
        _1: Any = ...,
        _2: Any = ...,
        _3: Any = ...,
        _4: Any = ...,
        _5: Any = ...,
        /,
        *,
        freq: Any = ...,
        duty: Any = ...,
        duty_u16: Any = ...,
        duty_ns: Any = ...,
        invert: Any = ...,
        device: Any = ...,
        channel: Any = ...,
        lightsleep: Any = ...,
        frequency: Any = ...,
        duty_cycle: Any = ...,
        variable_frequency: Any = ...,
        timer: Any = ...,
    ) -> None: ...
    @overload
    def init(
        self,
        *,
        freq: int = ...,
        duty_u16: int = ...,
        duty_ns: int = ...,
        device: int = ...,
        invert: int = ...,
    ) -> None:
        """Change what is given."""
    @overload
    @deprecated("machine.PWM.init takes other arguments on micropython-samd: pwm.init(freq=1000, duty_u16=32768)")
    def init(
        self,
        _1: Any = ...,
        _2: Any = ...,
        _3: Any = ...,
        _4: Any = ...,
        _5: Any = ...,
        /,
        *,
        freq: Any = ...,
        duty: Any = ...,
        duty_u16: Any = ...,
        duty_ns: Any = ...,
        invert: Any = ...,
        device: Any = ...,
        channel: Any = ...,
        lightsleep: Any = ...,
        frequency: Any = ...,
        duty_cycle: Any = ...,
        variable_frequency: Any = ...,
        timer: Any = ...,
    ) -> None: ...
    def deinit(self) -> None:
        """Give up the pin."""
    @overload
    def freq(self) -> int:
        """Hz."""
    @overload
    def freq(self, freq: int, /) -> None: ...
    @overload
    @deprecated("machine.PWM.freq takes whole numbers on micropython-samd: freq(int(x))")
    def freq(self, freq: float, /) -> None: ...
    @overload
    def duty_u16(self) -> int:
        """How long it is high, 0 to 65535."""
    @overload
    def duty_u16(self, duty: int, /) -> None: ...
    @overload
    @deprecated("machine.PWM.duty_u16 takes whole numbers on micropython-samd: duty_u16(int(x))")
    def duty_u16(self, duty: float, /) -> None: ...
    @overload
    def duty_ns(self) -> int:
        """How long it is high, in nanoseconds."""
    @overload
    def duty_ns(self, duty: int, /) -> None: ...
    @overload
    @deprecated("machine.PWM.duty_ns takes whole numbers on micropython-samd: duty_ns(int(x))")
    def duty_ns(self, duty: float, /) -> None: ...
    @deprecated("machine.PWM.duty does not exist on micropython-samd: use pwm.duty_u16(), 0 to 65535")
    def duty(self, duty: int = ..., /) -> int: ...

    # CircuitPython's pwmio
    @property
    @deprecated("machine.PWM.duty_cycle does not exist on micropython-samd: use pwm.duty_u16(32768)")
    def duty_cycle(self) -> int: ...
    @duty_cycle.setter
    @deprecated("machine.PWM.duty_cycle does not exist on micropython-samd: use pwm.duty_u16(32768)")
    def duty_cycle(self, duty: int) -> None: ...
    @property
    @deprecated("machine.PWM.frequency does not exist on micropython-samd: use pwm.freq(1000)")
    def frequency(self) -> int: ...
    @frequency.setter
    @deprecated("machine.PWM.frequency does not exist on micropython-samd: use pwm.freq(1000)")
    def frequency(self, frequency: int) -> None: ...
    @deprecated("machine.PWM is no context manager on micropython-samd: use pwm.deinit() at the end")
    def __enter__(self) -> PWM: ...
