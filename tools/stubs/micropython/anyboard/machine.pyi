#: for micropython circuitpython portable
#: if micropython
"""`machine`."""

from machine import *
#: else
#: if circuitpython
"""MicroPython's `machine` over CircuitPython's modules."""
#: else
"""What `machine` has on every MicroPython port and, as `anyboard.machine`, on CircuitPython."""
#: end

from collections.abc import Sequence
from typing import Any, Final, Literal, overload

from _buffers import ReadableBuffer, WriteableBuffer
from microcontroller import Pin as _BoardPin
from typing_extensions import TypeAlias, deprecated

class _Value:
    """What `pin.value` is: call it."""

    @overload
    def __call__(self) -> int: ...
    @overload
    def __call__(self, x: object, /) -> None: ...
    @deprecated("machine.Pin.value is a method on {target}: call it, pin.value()")
    def __bool__(self) -> object: ...
    @deprecated("machine.Pin.value is a method on {target}: call it, pin.value()")
    def __eq__(self, other: object, /) -> bool: ...
    @deprecated("machine.Pin.value is a method on {target}: call it, pin.value()")
    def __ne__(self, other: object, /) -> bool: ...

class Pin:
    """A pin.  There is one object for each.

    Args:
        id: a name of the board, or a number where the board has them.
        mode: `IN` or `OUT`; without it the pin stays as it is.
        pull: `PULL_UP`, `PULL_DOWN`, or None.
        value: the level of an output from its first moment.
    """

    IN: Final[int]
    OUT: Final[int]
    PULL_UP: Final[int]
    PULL_DOWN: Final[int]
#: if circuitpython
    OPEN_DRAIN: Final[int]
#: else
    @deprecated("machine.Pin.OPEN_DRAIN does not exist on micropython-nrf, so not on {target}: switch between IN and OUT")
    class OPEN_DRAIN(int): ...
#: end
    @deprecated("machine.Pin.IRQ_RISING does not exist on circuitpython, so not on {target}: use keypad or countio")
    class IRQ_RISING(int): ...
    @deprecated("machine.Pin.IRQ_FALLING does not exist on circuitpython, so not on {target}: use keypad or countio")
    class IRQ_FALLING(int): ...
    @deprecated("machine.Pin.board does not exist on circuitpython, so not on {target}: use a name, machine.Pin('D5')")
    class board: ...
    @deprecated("machine.Pin.cpu does not exist on circuitpython, so not on {target}: use a name, machine.Pin('D5')")
    class cpu: ...

    @overload
    def __init__(
#: if circuitpython
        self, id: Pin | _BoardPin | int | str, /, mode: int = ..., pull: int | None = ..., value: object = None
#: else
        self, id: Pin | int | str, /, mode: int = ..., pull: int | None = ..., *, value: object = None
#: end
    ) -> None: ...
    @overload
#: if circuitpython
    @deprecated("machine.Pin ignores alt, drive and hold on {target}: leave them out")
    def __init__(
        self,
        id: Pin | _BoardPin | int | str,
        /,
        mode: int = ...,
        pull: int | None = ...,
        value: object = None,
        *,
        alt: Any = ...,
        drive: Any = ...,
        hold: Any = ...,
    ) -> None: ...
#: else
    @deprecated("machine.Pin does not take a pin of `board` on micropython, so not on {target}: use a name, Pin('D5')")
    def __init__(
        self, id: _BoardPin[object], /, mode: int = ..., pull: int | None = ..., *, value: object = None
    ) -> None: ...
    @overload
    @deprecated("machine.Pin has alt, drive and hold on some ports only, so not on {target}: leave them out")
    def __init__(
        self,
        id: Pin | int | str,
        /,
        mode: int = ...,
        pull: int | None = ...,
        *,
        value: object = None,
        alt: Any = ...,
        drive: Any = ...,
        hold: Any = ...,
    ) -> None: ...
#: end
    def init(self, mode: int, pull: int | None = ..., *, value: object = None) -> None:
        """Change the pin's mode, as the constructor."""
    @property
    def value(self) -> _Value:
        """`value()` is the level, 0 or 1; `value(x)` sets it, by truth."""
    @value.setter
    @deprecated("machine.Pin.value is a method on {target}: call it, pin.value(1)")
    def value(self, x: object) -> None: ...
    @overload
    def __call__(self) -> int: ...
    @overload
    def __call__(self, x: object, /) -> None: ...
    def on(self) -> None:
        """Set it high."""
    def off(self) -> None:
        """Set it low."""
#: if portable
    @deprecated("machine.Pin.high does not exist on micropython-esp32, so not on {target}: use pin.on()")
#: end
    def high(self) -> None: ...
#: if portable
    @deprecated("machine.Pin.low does not exist on micropython-esp32, so not on {target}: use pin.off()")
#: end
    def low(self) -> None: ...
#: if portable
    @deprecated("machine.Pin.toggle does not exist on micropython-stm32, so not on {target}: use pin.value(not pin.value())")
#: end
    def toggle(self) -> None: ...
    @deprecated("machine.Pin.irq does not exist on circuitpython, so not on {target}: use keypad or countio")
    def irq(self, *args: Any, **kw: Any) -> Any: ...
    @deprecated("machine.Pin.mode does not exist on {target}: use pin.init(mode)")
    def mode(self, mode: int = ..., /) -> int: ...
    @deprecated("machine.Pin.pull does not exist on {target}: use pin.init(mode, pull)")
    def pull(self, pull: int | None = ..., /) -> int: ...
    @deprecated("machine.Pin.deinit does not exist on {target}: use pin.init(machine.Pin.IN)")
    def deinit(self) -> None: ...

#: if circuitpython
_PinLike: TypeAlias = Pin | _BoardPin | int | str
#: else
_PinLike: TypeAlias = Pin | int | str
#: end

class Signal:
    """A pin that may be active low.

    Args:
        invert: `on()` makes it low.
    """

    @overload
    def __init__(self, pin: Pin, *, invert: bool = False) -> None: ...
    @overload
    def __init__(
        self, pin: int | str, mode: int = ..., pull: int | None = ..., *, value: object = ..., invert: bool = False
    ) -> None: ...
    @property
    def value(self) -> _Value:
        """`value()` is whether it is active, 0 or 1; `value(x)` makes it so or not."""
    @value.setter
    @deprecated("machine.Signal.value is a method on {target}: call it, signal.value(1)")
    def value(self, x: object) -> None: ...
    @overload
    def __call__(self) -> int: ...
    @overload
    def __call__(self, x: object, /) -> None: ...
    def on(self) -> None: ...
    def off(self) -> None: ...

class I2C:
    """An I2C bus, as its controller.

    Args:
        id: the bus.
        freq: Hz, at most.
        timeout: the longest clock stretching, microseconds.
    """

#: if circuitpython
    def __init__(
        self,
        id: int = 0,
        freq: int = 400000,
        scl: _PinLike | None = None,
        sda: _PinLike | None = None,
        timeout: int = 50000,
    ) -> None: ...
#: else
    @overload
    def __init__(self, id: int, *, freq: int = 400000, timeout: int = 50000) -> None: ...
    @overload
    @deprecated(
        "machine.I2C takes no scl and sda on micropython-stm32 and -mimxrt, so not on {target}: "
        "use SoftI2C(scl, sda) or busio.I2C"
    )
    def __init__(
        self, id: int = ..., *, scl: Any, sda: Any = ..., freq: int = 400000, timeout: int = 50000
    ) -> None: ...
    @overload
    @deprecated("machine.I2C has no frequency= on {target}: use freq=")
    def __init__(self, id: int = ..., *, scl: Any = ..., sda: Any = ..., frequency: int, timeout: Any = ...) -> None: ...
#: end
    def scan(self) -> list[int]:
        """The addresses from 0x08 to 0x77 that acknowledge."""
    def readfrom(self, addr: int, nbytes: int, stop: bool = True, /) -> bytes:
        """Read.

        Raises:
            OSError: nobody has the address, or the bus does not work.
        """
    def readfrom_into(self, addr: int, buf: WriteableBuffer, stop: bool = True, /) -> None: ...
    def writeto(self, addr: int, buf: ReadableBuffer, stop: bool = True, /) -> int:
        """Write; returns how many bytes were acknowledged."""
    def writevto(self, addr: int, vector: Sequence[ReadableBuffer], stop: bool = True, /) -> int: ...
    def readfrom_mem(self, addr: int, memaddr: int, nbytes: int, /, *, addrsize: int = 8) -> bytes:
        """Write a register's number, repeated START, read."""
    def readfrom_mem_into(self, addr: int, memaddr: int, buf: WriteableBuffer, /, *, addrsize: int = 8) -> None: ...
    def writeto_mem(self, addr: int, memaddr: int, buf: ReadableBuffer, /, *, addrsize: int = 8) -> None:
        """Write a register's number and then `buf`."""
    def deinit(self) -> None: ...
    @deprecated("machine.I2C.init does not exist on circuitpython, so not on {target}: make a new I2C()")
    def init(self, *args: Any, **kw: Any) -> None: ...
    @deprecated("machine.I2C.start raises OSError on {target}: use writeto() and readfrom()")
    def start(self) -> None: ...
    @deprecated("machine.I2C.stop raises OSError on {target}: use writeto() and readfrom()")
    def stop(self) -> None: ...
    @deprecated("machine.I2C.try_lock does not exist on {target}: leave it out, or use busio.I2C")
    def try_lock(self) -> bool: ...
    @deprecated("machine.I2C.unlock does not exist on {target}: leave it out, or use busio.I2C")
    def unlock(self) -> None: ...
    @deprecated("machine.I2C.writeto_then_readfrom does not exist on {target}: use busio.I2C")
    def writeto_then_readfrom(self, *args: Any, **kw: Any) -> None: ...
    @deprecated("machine.I2C is no context manager on {target}: use i2c.deinit() at the end")
    def __enter__(self) -> I2C: ...

class SoftI2C(I2C):
    """An I2C bus in software, on any two pins."""

    def __init__(self, scl: _PinLike, sda: _PinLike, *, freq: int = 400000, timeout: int = 50000) -> None: ...

class SPI:
    """An SPI bus, as its controller.

    Args:
        id: the bus.
        baudrate: Hz, at most.
        polarity: the clock's level between transfers, 0 or 1.
        phase: the edge at which data is taken: 0 is the first, 1 the second.
    """

    MSB: Final[int]
    @deprecated("machine.SPI.LSB raises NotImplementedError on circuitpython, so not on {target}: use SPI.MSB")
    class LSB(int): ...

#: if circuitpython
    def __init__(
        self,
        id: int = 0,
        baudrate: int = 1000000,
        polarity: int = 0,
        phase: int = 0,
        bits: Literal[8] = 8,
        firstbit: int = 0,
        sck: _PinLike | None = None,
        mosi: _PinLike | None = None,
        miso: _PinLike | None = None,
    ) -> None: ...
#: else
    @overload
    def __init__(
        self, id: int, baudrate: int = ..., *, polarity: int = 0, phase: int = 0, firstbit: int = ...
    ) -> None: ...
    @overload
    @deprecated(
        "machine.SPI takes no pins on micropython-stm32 and -mimxrt, so not on {target}: "
        "use SoftSPI(sck=sck, mosi=mosi, miso=miso) or busio.SPI"
    )
    def __init__(
        self,
        id: int = ...,
        baudrate: int = ...,
        *,
        polarity: int = 0,
        phase: int = 0,
        bits: int = 8,
        firstbit: int = ...,
        sck: Any,
        mosi: Any = ...,
        miso: Any = ...,
    ) -> None: ...
    @overload
    @deprecated("machine.SPI has no bits on micropython-samd, so not on {target}: leave it out, there are 8")
    def __init__(self, id: int, baudrate: int = ..., *, polarity: int = 0, phase: int = 0, bits: int) -> None: ...
#: end
    def init(self, baudrate: int = ..., *, polarity: int = ..., phase: int = ...) -> None:
        """Change what is given."""
    def deinit(self) -> None: ...
    def read(self, nbytes: int, write: int = 0x00, /) -> bytes: ...
    def readinto(self, buf: WriteableBuffer, write: int = 0x00, /) -> None: ...
    def write(self, buf: ReadableBuffer, /) -> None: ...
    def write_readinto(self, write_buf: ReadableBuffer, read_buf: WriteableBuffer, /) -> None: ...
    @deprecated("machine.SPI.try_lock does not exist on {target}: leave it out, or use busio.SPI")
    def try_lock(self) -> bool: ...
    @deprecated("machine.SPI.unlock does not exist on {target}: leave it out, or use busio.SPI")
    def unlock(self) -> None: ...
    @deprecated("machine.SPI.configure does not exist on {target}: use spi.init(baudrate=1000000)")
    def configure(self, **kw: int) -> None: ...
    @deprecated("machine.SPI is no context manager on {target}: use spi.deinit() at the end")
    def __enter__(self) -> SPI: ...

class SoftSPI(SPI):
    """An SPI bus in software, on any pins."""

    def __init__(
        self,
        baudrate: int = 500000,
        *,
        polarity: int = 0,
        phase: int = 0,
        sck: _PinLike,
        mosi: _PinLike,
        miso: _PinLike,
    ) -> None: ...

class UART:
    """A serial line.

    Args:
        timeout: milliseconds to wait for the first byte.
    """

#: if circuitpython
    def __init__(
        self,
        id: int = 0,
        baudrate: int = 115200,
        bits: int = 8,
        parity: int | None = None,
        stop: int = 1,
        tx: _PinLike | None = None,
        rx: _PinLike | None = None,
        timeout: int = 0,
        rxbuf: int = 256,
        **ignored: Any,
    ) -> None: ...
#: else
    @overload
    def __init__(self, id: int, baudrate: int, *, timeout: int = ...) -> None: ...
    @overload
    @deprecated("machine.UART needs a baudrate on micropython-stm32, so on {target}: UART(1, 9600)")
    def __init__(self, id: int, *, timeout: int = ...) -> None: ...
    @overload
    @deprecated("machine.UART takes only baudrate and timeout on every port, so on {target}: use busio.UART for pins")
    def __init__(
        self,
        id: int,
        baudrate: int = ...,
        bits: int = 8,
        parity: int | None = None,
        stop: int = 1,
        *,
        tx: Any = ...,
        rx: Any = ...,
        timeout: int = ...,
        timeout_char: int = ...,
        rxbuf: int = ...,
        txbuf: int = ...,
    ) -> None: ...
#: end
    def any(self) -> int: ...
    def read(self, nbytes: int = -1, /) -> bytes | None: ...
    def readinto(self, buf: WriteableBuffer, nbytes: int = -1, /) -> int | None: ...
    def readline(self) -> bytes | None: ...
    def write(self, buf: ReadableBuffer, /) -> int | None: ...
    def deinit(self) -> None: ...
    @deprecated("machine.UART.irq does not exist on circuitpython, so not on {target}: look at uart.any()")
    def irq(self, *args: Any, **kw: Any) -> Any: ...
    @deprecated("machine.UART.flush does not exist on circuitpython, so not on {target}: leave it out")
    def flush(self) -> None: ...
    @deprecated("machine.UART.readchar does not exist on {target}: use uart.read(1)")
    def readchar(self) -> int: ...
    @property
    @deprecated("machine.UART.in_waiting does not exist on {target}: use uart.any()")
    def in_waiting(self) -> int: ...
    @deprecated("machine.UART is no context manager on {target}: use uart.deinit() at the end")
    def __enter__(self) -> UART: ...

class ADC:
    """An analog input."""

    @overload
    def __init__(self, pin: _PinLike, /) -> None: ...
    @overload
#: if circuitpython
    @deprecated("machine.ADC ignores all but the pin on {target}: ADC(pin)")
#: else
    @deprecated("machine.ADC takes one argument on most ports, so on {target}: ADC(pin)")
#: end
    def __init__(self, pin: _PinLike, /, *, atten: Any = ..., bits: Any = ...) -> None: ...
    def read_u16(self) -> int:
        """0 to 65535."""
#: if portable
    @deprecated("machine.ADC.read exists on micropython-esp32 only, so not on {target}: use adc.read_u16() >> 4")
#: end
    def read(self) -> int: ...
#: if portable
    @deprecated("machine.ADC.read_uv exists on some ports only, so not on {target}: use adc.read_u16() * 3300000 // 65535")
#: end
    def read_uv(self) -> int: ...
#: if portable
    @deprecated("machine.ADC.deinit exists on some ports only, so not on {target}: leave it out")
#: end
    def deinit(self) -> None: ...

class PWM:
    """Pulse width modulation on a pin."""

    @overload
    def __init__(
        self, pin: _PinLike, /, *, freq: int = ..., duty_u16: int = ..., duty_ns: int = ...
    ) -> None: ...
    @overload
    @deprecated("machine.PWM takes freq, duty_u16 and duty_ns by name on {target}: PWM(pin, freq=1000, duty_u16=32768)")
    def __init__(
        self,
        pin: _PinLike,
        freq: Any = ...,
        duty_u16: Any = ...,
        duty_ns: Any = ...,
        *,
        duty: Any = ...,
        invert: Any = ...,
        frequency: Any = ...,
    ) -> None: ...
    def init(self, *, freq: int = ..., duty_u16: int = ..., duty_ns: int = ...) -> None: ...
    @overload
    def freq(self) -> int: ...
    @overload
    def freq(self, value: int, /) -> None: ...
    @overload
    def duty_u16(self) -> int: ...
    @overload
    def duty_u16(self, value: int, /) -> None: ...
    @overload
    def duty_ns(self) -> int: ...
    @overload
    def duty_ns(self, value: int, /) -> None: ...
    def deinit(self) -> None: ...
    @deprecated("machine.PWM.duty does not exist on {target}: use pwm.duty_u16(), 0 to 65535")
    def duty(self, duty: int = ..., /) -> int: ...

def unique_id() -> bytes:
    """The chip's own number."""

#: if circuitpython
def freq() -> int:
    """The core's rate, in Hz."""
#: else
def freq() -> int | tuple[int, ...]:
    """The core's rate, in Hz; on stm32 also its buses'."""
#: end

def reset() -> None:
    """Reset the chip."""

def disable_irq() -> int:
    """Hold interrupts back; returns what `enable_irq` takes."""

def enable_irq(state: int, /) -> None:
    """The end of `disable_irq`."""

def idle() -> None: ...

@deprecated("machine.Timer does not exist on circuitpython, so not on {target}: use supervisor.ticks_ms()")
class Timer:
    def __init__(self, *args: Any, **kw: Any) -> None: ...
    def __getattr__(self, name: str, /) -> Any: ...

@deprecated("machine.RTC does not exist on circuitpython, so not on {target}: use rtc.RTC on circuitpython")
class RTC:
    def __init__(self, *args: Any, **kw: Any) -> None: ...
    def __getattr__(self, name: str, /) -> Any: ...

@deprecated("machine.WDT does not exist on circuitpython, so not on {target}: use microcontroller.watchdog on circuitpython")
class WDT:
    def __init__(self, *args: Any, **kw: Any) -> None: ...
    def __getattr__(self, name: str, /) -> Any: ...

@deprecated("machine.I2S does not exist on circuitpython, so not on {target}: use audiobusio on circuitpython")
class I2S:
    def __init__(self, *args: Any, **kw: Any) -> None: ...
    def __getattr__(self, name: str, /) -> Any: ...

@deprecated("machine.DAC does not exist on circuitpython, so not on {target}: use analogio.AnalogOut")
class DAC:
    def __init__(self, *args: Any, **kw: Any) -> None: ...
    def __getattr__(self, name: str, /) -> Any: ...

@deprecated("machine.SDCard does not exist on circuitpython, so not on {target}: use sdcardio on circuitpython")
class SDCard:
    def __init__(self, *args: Any, **kw: Any) -> None: ...
    def __getattr__(self, name: str, /) -> Any: ...

@deprecated("machine.TouchPad does not exist on circuitpython, so not on {target}: use touchio")
class TouchPad:
    def __init__(self, *args: Any, **kw: Any) -> None: ...
    def __getattr__(self, name: str, /) -> Any: ...

@deprecated("machine.I2CTarget does not exist on circuitpython, so not on {target}: use i2ctarget on circuitpython")
class I2CTarget:
    def __init__(self, *args: Any, **kw: Any) -> None: ...
    def __getattr__(self, name: str, /) -> Any: ...

@deprecated("machine.ADCBlock does not exist on circuitpython, so not on {target}: use ADC(pin)")
class ADCBlock:
    def __init__(self, *args: Any, **kw: Any) -> None: ...
    def __getattr__(self, name: str, /) -> Any: ...

@deprecated("machine.Counter does not exist on circuitpython, so not on {target}: use countio.Counter")
class Counter:
    def __init__(self, *args: Any, **kw: Any) -> None: ...
    def __getattr__(self, name: str, /) -> Any: ...

@deprecated("machine.Encoder does not exist on circuitpython, so not on {target}: use rotaryio.IncrementalEncoder")
class Encoder:
    def __init__(self, *args: Any, **kw: Any) -> None: ...
    def __getattr__(self, name: str, /) -> Any: ...

#: each n lightsleep deepsleep soft_reset reset_cause bootloader time_pulse_us bitstream dht_readinto
@deprecated("machine.{n} does not exist on circuitpython, so not on {target}: leave it out")
def {n}(*args: Any) -> Any: ...

#: end
#: end
