#: for micropython
from typing import Any, Final, Literal, overload

import _pin_caps as _c
from _buffers import ReadableBuffer
from typing_extensions import deprecated

#: if rp2
from machine._numbers import ADC_PIN, NO_ADC_PIN
#: end
from machine._pin import Pin, PinLike, Unknown

class ADC:
    """An analog input.

    Args:
#: if rp2
        pin: a pin, or a channel: 0 to 3 are GP26 to GP29 on most chips, `CORE_TEMP` is the chip's thermometer.
#: else
        pin: a pin.
#: end
    """

#: if rp2
    CORE_TEMP: Final = 4
#: end
#: if stm32
    VREF: Final = 65535
    CORE_VREF: Final[int]
    CORE_VBAT: Final[int]
    CORE_TEMP: Final[int]
#: end
#: if samd
    INT_VREF: Final[int]
    VDDA: Final[int]
    VDDA2: Final[int]
    AREF: Final[int]
    AREFB: Final[int]
    AREFC: Final[int]
#: end
#: if esp32
    ATTN_0DB: Final = 0
    ATTN_2_5DB: Final = 1
    ATTN_6DB: Final = 2
    ATTN_11DB: Final = 3
    @deprecated("machine.ADC.ATTN_3DB does not exist on {target}: use machine.ADC.ATTN_2_5DB")
    class ATTN_3DB(int): ...

    WIDTH_9BIT: Final = 9
    WIDTH_10BIT: Final = 10
    WIDTH_11BIT: Final = 11
    WIDTH_12BIT: Final = 12
    WIDTH_13BIT: Final = 13
#: else
    @deprecated("machine.ADC.ATTN_0DB does not exist on {target}: leave out the attenuation")
    class ATTN_0DB(int): ...
    @deprecated("machine.ADC.ATTN_2_5DB does not exist on {target}: leave out the attenuation")
    class ATTN_2_5DB(int): ...
    @deprecated("machine.ADC.ATTN_6DB does not exist on {target}: leave out the attenuation")
    class ATTN_6DB(int): ...
    @deprecated("machine.ADC.ATTN_11DB does not exist on {target}: leave out the attenuation")
    class ATTN_11DB(int): ...
    @deprecated("machine.ADC.WIDTH_9BIT does not exist on {target}: read_u16() has always 16 bits")
    class WIDTH_9BIT(int): ...
    @deprecated("machine.ADC.WIDTH_10BIT does not exist on {target}: read_u16() has always 16 bits")
    class WIDTH_10BIT(int): ...
    @deprecated("machine.ADC.WIDTH_11BIT does not exist on {target}: read_u16() has always 16 bits")
    class WIDTH_11BIT(int): ...
    @deprecated("machine.ADC.WIDTH_12BIT does not exist on {target}: read_u16() has always 16 bits")
    class WIDTH_12BIT(int): ...
#: end
#: if esp32 samd mimxrt nrf
    @deprecated("machine.ADC.CORE_TEMP does not exist on {target}: use a sensor on a pin")
    class CORE_TEMP(int): ...
#: end

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
#: if rp2
    @overload
    def __init__(self, pin: Pin[_c.ADC] | ADC_PIN, /) -> None: ...
    @overload
    @deprecated("This pin has no ADC on {target}: use a pin that has one")
    def __init__(self, pin: Pin[_c.ONE] | NO_ADC_PIN, /) -> None: ...
    @overload
    def __init__(self, pin: PinLike, /) -> None: ...
#: end
#: if esp32
    @overload
    def __init__(
        self, pin: Pin[_c.ADC] | int | str, /, *, atten: int = 0, sample_ns: int = ...
    ) -> None: ...
    @overload
    @deprecated("This pin has no ADC on {target}: use a pin that has one")
    def __init__(self, pin: Pin[_c.ONE], /, *, atten: int = 0, sample_ns: int = ...) -> None: ...
    @overload
    def __init__(self, pin: PinLike, /, *, atten: int = 0, sample_ns: int = ...) -> None: ...
#: end
#: if stm32
    @overload
    @deprecated("machine.ADC takes a pin or a channel, 0 to 19, on {target}: use a name, ADC(Pin('A0'))")
    def __init__(
        self, pin: Literal[20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31, 32, 33, 34, 35, 36, 37, 38, 39, 40, 41, 42, 43, 44, 45, 46, 47], /
    ) -> None: ...
#: end
#: if stm32 mimxrt nrf
    @overload
    def __init__(self, pin: Pin[_c.ADC] | int | str, /) -> None: ...
    @overload
    @deprecated("This pin has no ADC on {target}: use a pin that has one")
    def __init__(self, pin: Pin[_c.ONE], /) -> None: ...
    @overload
    def __init__(self, pin: PinLike, /) -> None: ...
#: end
#: if samd
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
    @deprecated("This pin has no ADC on {target}: use a pin that has one")
    def __init__(
        self, pin: Pin[_c.ONE], /, *, bits: int = 12, average: int = 16, vref: int = ..., callback: Any = None
    ) -> None: ...
    @overload
    def __init__(
        self, pin: PinLike, /, *, bits: int = 12, average: int = 16, vref: int = ..., callback: Any = None
    ) -> None: ...
#: end
    @overload
#: if esp32
    @deprecated("machine.ADC takes a pin and atten on {target}: ADC(pin, atten=ADC.ATTN_11DB)")
#: end
#: if samd
    @deprecated("machine.ADC takes a pin, bits, average and vref on {target}: ADC(pin, bits=12)")
#: end
#: if rp2 stm32 mimxrt nrf
    @deprecated("machine.ADC takes one argument on {target}: ADC(pin)")
#: end
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
#: if esp32 mimxrt
    def read_uv(self) -> int:
        """Microvolts."""
#: else
    @deprecated("machine.ADC.read_uv does not exist on {target}: use adc.read_u16() * 3300000 // 65535")
    def read_uv(self) -> int: ...
#: end
#: if esp32
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
#: else
    @deprecated("machine.ADC.read does not exist on {target}: use adc.read_u16() >> 4 for 12 bits")
    def read(self) -> int: ...
    @deprecated("machine.ADC.atten does not exist on {target}: leave it out")
    def atten(self, atten: int, /) -> None: ...
    @deprecated("machine.ADC.width does not exist on {target}: leave it out, read_u16() has always 16 bits")
    def width(self, width: int, /) -> None: ...
    @deprecated("machine.ADC.block does not exist on {target}: leave it out")
    def block(self) -> Any: ...
    @deprecated("machine.ADC.init does not exist on {target}: make a new ADC(pin)")
    def init(self, **kw: Any) -> None: ...
#: end
#: if esp32 samd
    def deinit(self) -> None:
        """Give up the pin."""
#: else
    @deprecated("machine.ADC.deinit does not exist on {target}: leave it out")
    def deinit(self) -> None: ...
#: end
#: if samd
    def read_timed(self, values: Any, freq: int, /) -> None:
        """Fill an array at a rate of `freq` Hz."""
    def busy(self) -> bool:
        """Whether `read_timed` goes on."""
#: end
#: if nrf
    def value(self) -> int:
        """The raw reading."""
    @staticmethod
    def battery_level() -> int:
        """The supply's, in percent."""
#: else
    @property
    @deprecated("machine.ADC.value does not exist on {target}: use adc.read_u16()")
    def value(self) -> int: ...
#: end
    @property
    @deprecated("machine.ADC.reference_voltage does not exist on {target}: write the number, 3.3")
    def reference_voltage(self) -> float: ...
    @deprecated("machine.ADC is no context manager on {target}: leave out the `with`")
    def __enter__(self) -> ADC: ...

#: if esp32
class ADCBlock:
    """A converter with several inputs."""

    def __init__(self, id: int, /, *, bits: int = ...) -> None: ...
    def init(self, *, bits: int) -> None: ...
    def connect(self, channel: int | Pin[Any], source: PinLike = ..., /, *, atten: int = ...) -> ADC: ...
#: end

#: if esp32
class DAC:
    """An analog output of 8 bits, where the chip has one."""

    @overload
    def __init__(self, pin: Pin[_c.DAC] | int | str, /) -> None: ...
    @overload
    @deprecated("This pin has no DAC on {target}: use a pin that has one")
    def __init__(self, pin: Pin[_c.ONE], /) -> None: ...
    @overload
    def __init__(self, pin: PinLike, /) -> None: ...
    def write(self, value: int, /) -> None:
        """0 to 255."""
#: end
#: if samd
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
    @deprecated("machine.DAC takes the number of the output and no pin on {target}: machine.DAC(0) is A0")
    def __init__(self, pin: Pin[Any] | str, /, *, vref: int = ..., callback: Any = None) -> None: ...
    @overload
    @deprecated("machine.DAC has no bits on {target}: leave it out, the chip has as many as it has")
    def __init__(self, id: int = 0, /, *, bits: int, vref: int = ..., callback: Any = None) -> None: ...
    def write(self, value: int, /) -> None:
        """0 to 4095, on a SAMD21 to 1023."""
    def write_timed(self, data: ReadableBuffer, freq: int, count: int = 1, /) -> None:
        """Write an array at a rate of `freq` Hz, `count` times."""
    def busy(self) -> bool: ...
    def deinit(self) -> None: ...
#: end
