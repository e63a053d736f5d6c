# Made by tools/stub_profiles.py from tools/stubs/micropython/machine/_analog.pyi: edit that.
from typing import Any, overload

import _pin_caps as _c
from typing_extensions import deprecated

from machine._pin import Pin, PinLike, Unknown

class ADC:
    """An analog input.

    Args:
        pin: a pin.
    """

    @deprecated("machine.ADC.ATTN_0DB does not exist on micropython-nrf: leave out the attenuation")
    class ATTN_0DB(int): ...
    @deprecated("machine.ADC.ATTN_2_5DB does not exist on micropython-nrf: leave out the attenuation")
    class ATTN_2_5DB(int): ...
    @deprecated("machine.ADC.ATTN_6DB does not exist on micropython-nrf: leave out the attenuation")
    class ATTN_6DB(int): ...
    @deprecated("machine.ADC.ATTN_11DB does not exist on micropython-nrf: leave out the attenuation")
    class ATTN_11DB(int): ...
    @deprecated("machine.ADC.WIDTH_9BIT does not exist on micropython-nrf: read_u16() has always 16 bits")
    class WIDTH_9BIT(int): ...
    @deprecated("machine.ADC.WIDTH_10BIT does not exist on micropython-nrf: read_u16() has always 16 bits")
    class WIDTH_10BIT(int): ...
    @deprecated("machine.ADC.WIDTH_11BIT does not exist on micropython-nrf: read_u16() has always 16 bits")
    class WIDTH_11BIT(int): ...
    @deprecated("machine.ADC.WIDTH_12BIT does not exist on micropython-nrf: read_u16() has always 16 bits")
    class WIDTH_12BIT(int): ...
    @deprecated("machine.ADC.CORE_TEMP does not exist on micropython-nrf: use a sensor on a pin")
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
    def __init__(self, pin: Pin[_c.ADC] | int | str, /) -> None: ...
    @overload
    @deprecated("This pin has no ADC on micropython-nrf: use a pin that has one")
    def __init__(self, pin: Pin[_c.ONE], /) -> None: ...
    @overload
    def __init__(self, pin: PinLike, /) -> None: ...
    @overload
    @deprecated("machine.ADC takes one argument on micropython-nrf: ADC(pin)")
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
    @deprecated("machine.ADC.read_uv does not exist on micropython-nrf: use adc.read_u16() * 3300000 // 65535")
    def read_uv(self) -> int: ...
    @deprecated("machine.ADC.read does not exist on micropython-nrf: use adc.read_u16() >> 4 for 12 bits")
    def read(self) -> int: ...
    @deprecated("machine.ADC.atten does not exist on micropython-nrf: leave it out")
    def atten(self, atten: int, /) -> None: ...
    @deprecated("machine.ADC.width does not exist on micropython-nrf: leave it out, read_u16() has always 16 bits")
    def width(self, width: int, /) -> None: ...
    @deprecated("machine.ADC.block does not exist on micropython-nrf: leave it out")
    def block(self) -> Any: ...
    @deprecated("machine.ADC.init does not exist on micropython-nrf: make a new ADC(pin)")
    def init(self, **kw: Any) -> None: ...
    @deprecated("machine.ADC.deinit does not exist on micropython-nrf: leave it out")
    def deinit(self) -> None: ...
    def value(self) -> int:
        """The raw reading."""
    @staticmethod
    def battery_level() -> int:
        """The supply's, in percent."""
    @property
    @deprecated("machine.ADC.reference_voltage does not exist on micropython-nrf: write the number, 3.3")
    def reference_voltage(self) -> float: ...
    @deprecated("machine.ADC is no context manager on micropython-nrf: leave out the `with`")
    def __enter__(self) -> ADC: ...
