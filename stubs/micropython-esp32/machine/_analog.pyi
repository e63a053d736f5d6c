# Made by tools/stub_profiles.py from tools/stubs/micropython/machine/_analog.pyi: edit that.
from typing import Any, Final, overload

import _pin_caps as _c
from typing_extensions import deprecated

from machine._pin import Pin, PinLike, Unknown

class ADC:
    """An analog input.

    Args:
        pin: a pin.
    """

    ATTN_0DB: Final = 0
    ATTN_2_5DB: Final = 1
    ATTN_6DB: Final = 2
    ATTN_11DB: Final = 3
    @deprecated("machine.ADC.ATTN_3DB does not exist on micropython-esp32: use machine.ADC.ATTN_2_5DB")
    class ATTN_3DB(int): ...

    WIDTH_9BIT: Final = 9
    WIDTH_10BIT: Final = 10
    WIDTH_11BIT: Final = 11
    WIDTH_12BIT: Final = 12
    WIDTH_13BIT: Final = 13
    @deprecated("machine.ADC.CORE_TEMP does not exist on micropython-esp32: use a sensor on a pin")
    class CORE_TEMP(int): ...

    @overload
    def __init__(
        self,
        _0: Unknown,
        _1: Any = ...,
        _2: Any = ...,
        _3: Any = ...,
        /,
        *,
        atten: Any = ...,
        width: Any = ...,
        bits: Any = ...,
        average: Any = ...,
        sample_ns: Any = ...,
        vref: Any = ...,
        unit: Any = ...,
        callback: Any = ...,
    ) -> None: ...
    @overload
    def __init__(
        self, pin: Pin[_c.ADC] | int | str, /, *, atten: int = 0, sample_ns: int = ...
    ) -> None: ...
    @overload
    @deprecated("This pin has no ADC on micropython-esp32: use a pin that has one")
    def __init__(self, pin: Pin[_c.ONE], /, *, atten: int = 0, sample_ns: int = ...) -> None: ...
    @overload
    def __init__(self, pin: PinLike, /, *, atten: int = 0, sample_ns: int = ...) -> None: ...
    @overload
    @deprecated("machine.ADC takes a pin and atten on micropython-esp32: ADC(pin, atten=ADC.ATTN_11DB)")
    def __init__(
        self,
        _1: Any = ...,
        _2: Any = ...,
        _3: Any = ...,
        /,
        *,
        atten: Any = ...,
        width: Any = ...,
        bits: Any = ...,
        average: Any = ...,
        sample_ns: Any = ...,
        vref: Any = ...,
        unit: Any = ...,
        callback: Any = ...,
    ) -> None: ...
    def read_u16(self) -> int:
        """0 to 65535."""
    def read_uv(self) -> int:
        """Microvolts."""
    def read(self) -> int:
        """The raw reading, of 12 bits or what `width` says."""
    def init(self, *, atten: int = ..., sample_ns: int = ...) -> None:
        """Change what is given."""
    def atten(self, atten: int, /) -> None:
        """The attenuation: the input's range."""
    def width(self, width: int, /) -> None:
        """Bits of `read()`."""
    def block(self) -> ADCBlock:
        """The converter that reads it."""
    def deinit(self) -> None:
        """Give up the pin."""
    @property
    @deprecated("machine.ADC.value does not exist on micropython-esp32: use adc.read_u16()")
    def value(self) -> int: ...
    @property
    @deprecated("machine.ADC.reference_voltage does not exist on micropython-esp32: write the number, 3.3")
    def reference_voltage(self) -> float: ...
    @deprecated("machine.ADC is no context manager on micropython-esp32: leave out the `with`")
    def __enter__(self) -> ADC: ...

class ADCBlock:
    """A converter with several inputs."""

    def __init__(self, id: int, /, *, bits: int = ...) -> None: ...
    def init(self, *, bits: int) -> None: ...
    def connect(self, channel: int | Pin[Any], source: PinLike = ..., /, *, atten: int = ...) -> ADC: ...

class DAC:
    """An analog output of 8 bits, where the chip has one."""

    @overload
    def __init__(self, pin: Pin[_c.DAC] | int | str, /) -> None: ...
    @overload
    @deprecated("This pin has no DAC on micropython-esp32: use a pin that has one")
    def __init__(self, pin: Pin[_c.ONE], /) -> None: ...
    @overload
    def __init__(self, pin: PinLike, /) -> None: ...
    def write(self, value: int, /) -> None:
        """0 to 255."""
