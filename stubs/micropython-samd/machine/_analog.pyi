# Made by tools/stub_profiles.py from tools/stubs/micropython/machine/_analog.pyi: edit that.
from typing import Any, Final, overload

import _pin_caps as _c
from _buffers import ReadableBuffer
from typing_extensions import deprecated

from machine._pin import Pin, PinLike, Unknown

class ADC:
    """An analog input.

    Args:
        pin: a pin.
    """

    INT_VREF: Final[int]
    VDDA: Final[int]
    VDDA2: Final[int]
    AREF: Final[int]
    AREFB: Final[int]
    AREFC: Final[int]
    @deprecated("machine.ADC.ATTN_0DB does not exist on micropython-samd: leave out the attenuation")
    class ATTN_0DB(int): ...
    @deprecated("machine.ADC.ATTN_2_5DB does not exist on micropython-samd: leave out the attenuation")
    class ATTN_2_5DB(int): ...
    @deprecated("machine.ADC.ATTN_6DB does not exist on micropython-samd: leave out the attenuation")
    class ATTN_6DB(int): ...
    @deprecated("machine.ADC.ATTN_11DB does not exist on micropython-samd: leave out the attenuation")
    class ATTN_11DB(int): ...
    @deprecated("machine.ADC.WIDTH_9BIT does not exist on micropython-samd: read_u16() has always 16 bits")
    class WIDTH_9BIT(int): ...
    @deprecated("machine.ADC.WIDTH_10BIT does not exist on micropython-samd: read_u16() has always 16 bits")
    class WIDTH_10BIT(int): ...
    @deprecated("machine.ADC.WIDTH_11BIT does not exist on micropython-samd: read_u16() has always 16 bits")
    class WIDTH_11BIT(int): ...
    @deprecated("machine.ADC.WIDTH_12BIT does not exist on micropython-samd: read_u16() has always 16 bits")
    class WIDTH_12BIT(int): ...
    @deprecated("machine.ADC.CORE_TEMP does not exist on micropython-samd: use a sensor on a pin")
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
        self,
        pin: Pin[_c.ADC] | int | str,
        /,
        *,
        bits: int = 12,
        average: int = 16,
        vref: int = ...,
        callback: Any = None,
    ) -> None: ...
    @overload
    @deprecated("This pin has no ADC on micropython-samd: use a pin that has one")
    def __init__(
        self, pin: Pin[_c.ONE], /, *, bits: int = 12, average: int = 16, vref: int = ..., callback: Any = None
    ) -> None: ...
    @overload
    def __init__(
        self, pin: PinLike, /, *, bits: int = 12, average: int = 16, vref: int = ..., callback: Any = None
    ) -> None: ...
    @overload
    @deprecated("machine.ADC takes a pin, bits, average and vref on micropython-samd: ADC(pin, bits=12)")
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
    @deprecated("machine.ADC.read_uv does not exist on micropython-samd: use adc.read_u16() * 3300000 // 65535")
    def read_uv(self) -> int: ...
    @deprecated("machine.ADC.read does not exist on micropython-samd: use adc.read_u16() >> 4 for 12 bits")
    def read(self) -> int: ...
    @deprecated("machine.ADC.atten does not exist on micropython-samd: leave it out")
    def atten(self, atten: int, /) -> None: ...
    @deprecated("machine.ADC.width does not exist on micropython-samd: leave it out, read_u16() has always 16 bits")
    def width(self, width: int, /) -> None: ...
    @deprecated("machine.ADC.block does not exist on micropython-samd: leave it out")
    def block(self) -> Any: ...
    @deprecated("machine.ADC.init does not exist on micropython-samd: make a new ADC(pin)")
    def init(self, **kw: Any) -> None: ...
    def deinit(self) -> None:
        """Give up the pin."""
    def read_timed(self, values: Any, freq: int, /) -> None:
        """Fill an array at a rate of `freq` Hz."""
    def busy(self) -> bool:
        """Whether `read_timed` goes on."""
    @property
    @deprecated("machine.ADC.value does not exist on micropython-samd: use adc.read_u16()")
    def value(self) -> int: ...
    @property
    @deprecated("machine.ADC.reference_voltage does not exist on micropython-samd: write the number, 3.3")
    def reference_voltage(self) -> float: ...
    @deprecated("machine.ADC is no context manager on micropython-samd: leave out the `with`")
    def __enter__(self) -> ADC: ...


class DAC:
    """An analog output.

    Args:
        id: 0; a SAMD51 has 1, too.
    """

    INT_VREF: Final[int]
    VDDA: Final[int]
    AREF: Final[int]
    AREFB: Final[int]

    @overload
    def __init__(self, id: int = 0, /, *, vref: int = ..., callback: Any = None) -> None: ...
    @overload
    @deprecated("machine.DAC takes the number of the output and no pin on micropython-samd: machine.DAC(0) is A0")
    def __init__(self, pin: Pin[Any] | str, /, *, vref: int = ..., callback: Any = None) -> None: ...
    @overload
    @deprecated("machine.DAC has no bits on micropython-samd: leave it out, the chip has as many as it has")
    def __init__(self, id: int = 0, /, *, bits: int, vref: int = ..., callback: Any = None) -> None: ...
    def write(self, value: int, /) -> None:
        """0 to 4095, on a SAMD21 to 1023."""
    def write_timed(self, data: ReadableBuffer, freq: int, count: int = 1, /) -> None:
        """Write an array at a rate of `freq` Hz, `count` times."""
    def busy(self) -> bool: ...
    def deinit(self) -> None: ...
