# Made by tools/stub_profiles.py from tools/stubs/micropython/anyboard/machine.pyi: edit that.
"""MicroPython's `machine` over CircuitPython's modules."""

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
    @deprecated("machine.Pin.value is a method on circuitpython: call it, pin.value()")
    def __bool__(self) -> object: ...
    @deprecated("machine.Pin.value is a method on circuitpython: call it, pin.value()")
    def __eq__(self, other: object, /) -> bool: ...
    @deprecated("machine.Pin.value is a method on circuitpython: call it, pin.value()")
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
    OPEN_DRAIN: Final[int]
    @deprecated("machine.Pin.IRQ_RISING does not exist on circuitpython, so not on circuitpython: use keypad or countio")
    class IRQ_RISING(int): ...
    @deprecated("machine.Pin.IRQ_FALLING does not exist on circuitpython, so not on circuitpython: use keypad or countio")
    class IRQ_FALLING(int): ...
    @deprecated("machine.Pin.board does not exist on circuitpython, so not on circuitpython: use a name, machine.Pin('D5')")
    class board: ...
    @deprecated("machine.Pin.cpu does not exist on circuitpython, so not on circuitpython: use a name, machine.Pin('D5')")
    class cpu: ...

    @overload
    def __init__(
        self, id: Pin | _BoardPin | int | str, /, mode: int = ..., pull: int | None = ..., value: object = None
    ) -> None: ...
    @overload
    @deprecated("machine.Pin ignores alt, drive and hold on circuitpython: leave them out")
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
    def init(self, mode: int, pull: int | None = ..., *, value: object = None) -> None:
        """Change the pin's mode, as the constructor."""
    @property
    def value(self) -> _Value:
        """`value()` is the level, 0 or 1; `value(x)` sets it, by truth."""
    @value.setter
    @deprecated("machine.Pin.value is a method on circuitpython: call it, pin.value(1)")
    def value(self, x: object) -> None: ...
    @overload
    def __call__(self) -> int: ...
    @overload
    def __call__(self, x: object, /) -> None: ...
    def on(self) -> None:
        """Set it high."""
    def off(self) -> None:
        """Set it low."""
    def high(self) -> None: ...
    def low(self) -> None: ...
    def toggle(self) -> None: ...
    @deprecated("machine.Pin.irq does not exist on circuitpython, so not on circuitpython: use keypad or countio")
    def irq(self, *args: Any, **kw: Any) -> Any: ...
    @deprecated("machine.Pin.mode does not exist on circuitpython: use pin.init(mode)")
    def mode(self, mode: int = ..., /) -> int: ...
    @deprecated("machine.Pin.pull does not exist on circuitpython: use pin.init(mode, pull)")
    def pull(self, pull: int | None = ..., /) -> int: ...
    @deprecated("machine.Pin.deinit does not exist on circuitpython: use pin.init(machine.Pin.IN)")
    def deinit(self) -> None: ...

_PinLike: TypeAlias = Pin | _BoardPin | int | str

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
    @deprecated("machine.Signal.value is a method on circuitpython: call it, signal.value(1)")
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

    def __init__(
        self,
        id: int = 0,
        freq: int = 400000,
        scl: _PinLike | None = None,
        sda: _PinLike | None = None,
        timeout: int = 50000,
    ) -> None: ...
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
    @deprecated("machine.I2C.init does not exist on circuitpython, so not on circuitpython: make a new I2C()")
    def init(self, *args: Any, **kw: Any) -> None: ...
    @deprecated("machine.I2C.start raises OSError on circuitpython: use writeto() and readfrom()")
    def start(self) -> None: ...
    @deprecated("machine.I2C.stop raises OSError on circuitpython: use writeto() and readfrom()")
    def stop(self) -> None: ...
    @deprecated("machine.I2C.try_lock does not exist on circuitpython: leave it out, or use busio.I2C")
    def try_lock(self) -> bool: ...
    @deprecated("machine.I2C.unlock does not exist on circuitpython: leave it out, or use busio.I2C")
    def unlock(self) -> None: ...
    @deprecated("machine.I2C.writeto_then_readfrom does not exist on circuitpython: use busio.I2C")
    def writeto_then_readfrom(self, *args: Any, **kw: Any) -> None: ...
    @deprecated("machine.I2C is no context manager on circuitpython: use i2c.deinit() at the end")
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
    @deprecated("machine.SPI.LSB raises NotImplementedError on circuitpython, so not on circuitpython: use SPI.MSB")
    class LSB(int): ...

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
    def init(self, baudrate: int = ..., *, polarity: int = ..., phase: int = ...) -> None:
        """Change what is given."""
    def deinit(self) -> None: ...
    def read(self, nbytes: int, write: int = 0x00, /) -> bytes: ...
    def readinto(self, buf: WriteableBuffer, write: int = 0x00, /) -> None: ...
    def write(self, buf: ReadableBuffer, /) -> None: ...
    def write_readinto(self, write_buf: ReadableBuffer, read_buf: WriteableBuffer, /) -> None: ...
    @deprecated("machine.SPI.try_lock does not exist on circuitpython: leave it out, or use busio.SPI")
    def try_lock(self) -> bool: ...
    @deprecated("machine.SPI.unlock does not exist on circuitpython: leave it out, or use busio.SPI")
    def unlock(self) -> None: ...
    @deprecated("machine.SPI.configure does not exist on circuitpython: use spi.init(baudrate=1000000)")
    def configure(self, **kw: int) -> None: ...
    @deprecated("machine.SPI is no context manager on circuitpython: use spi.deinit() at the end")
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
    def any(self) -> int: ...
    def read(self, nbytes: int = -1, /) -> bytes | None: ...
    def readinto(self, buf: WriteableBuffer, nbytes: int = -1, /) -> int | None: ...
    def readline(self) -> bytes | None: ...
    def write(self, buf: ReadableBuffer, /) -> int | None: ...
    def deinit(self) -> None: ...
    @deprecated("machine.UART.irq does not exist on circuitpython, so not on circuitpython: look at uart.any()")
    def irq(self, *args: Any, **kw: Any) -> Any: ...
    @deprecated("machine.UART.flush does not exist on circuitpython, so not on circuitpython: leave it out")
    def flush(self) -> None: ...
    @deprecated("machine.UART.readchar does not exist on circuitpython: use uart.read(1)")
    def readchar(self) -> int: ...
    @property
    @deprecated("machine.UART.in_waiting does not exist on circuitpython: use uart.any()")
    def in_waiting(self) -> int: ...
    @deprecated("machine.UART is no context manager on circuitpython: use uart.deinit() at the end")
    def __enter__(self) -> UART: ...

class ADC:
    """An analog input."""

    @overload
    def __init__(self, pin: _PinLike, /) -> None: ...
    @overload
    @deprecated("machine.ADC ignores all but the pin on circuitpython: ADC(pin)")
    def __init__(self, pin: _PinLike, /, *, atten: Any = ..., bits: Any = ...) -> None: ...
    def read_u16(self) -> int:
        """0 to 65535."""
    def read(self) -> int: ...
    def read_uv(self) -> int: ...
    def deinit(self) -> None: ...

class PWM:
    """Pulse width modulation on a pin."""

    @overload
    def __init__(
        self, pin: _PinLike, /, *, freq: int = ..., duty_u16: int = ..., duty_ns: int = ...
    ) -> None: ...
    @overload
    @deprecated("machine.PWM takes freq, duty_u16 and duty_ns by name on circuitpython: PWM(pin, freq=1000, duty_u16=32768)")
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
    @deprecated("machine.PWM.duty does not exist on circuitpython: use pwm.duty_u16(), 0 to 65535")
    def duty(self, duty: int = ..., /) -> int: ...

def unique_id() -> bytes:
    """The chip's own number."""

def freq() -> int:
    """The core's rate, in Hz."""

def reset() -> None:
    """Reset the chip."""

def disable_irq() -> int:
    """Hold interrupts back; returns what `enable_irq` takes."""

def enable_irq(state: int, /) -> None:
    """The end of `disable_irq`."""

def idle() -> None: ...

@deprecated("machine.Timer does not exist on circuitpython, so not on circuitpython: use supervisor.ticks_ms()")
class Timer:
    def __init__(self, *args: Any, **kw: Any) -> None: ...
    def __getattr__(self, name: str, /) -> Any: ...

@deprecated("machine.RTC does not exist on circuitpython, so not on circuitpython: use rtc.RTC on circuitpython")
class RTC:
    def __init__(self, *args: Any, **kw: Any) -> None: ...
    def __getattr__(self, name: str, /) -> Any: ...

@deprecated("machine.WDT does not exist on circuitpython, so not on circuitpython: use microcontroller.watchdog on circuitpython")
class WDT:
    def __init__(self, *args: Any, **kw: Any) -> None: ...
    def __getattr__(self, name: str, /) -> Any: ...

@deprecated("machine.I2S does not exist on circuitpython, so not on circuitpython: use audiobusio on circuitpython")
class I2S:
    def __init__(self, *args: Any, **kw: Any) -> None: ...
    def __getattr__(self, name: str, /) -> Any: ...

@deprecated("machine.DAC does not exist on circuitpython, so not on circuitpython: use analogio.AnalogOut")
class DAC:
    def __init__(self, *args: Any, **kw: Any) -> None: ...
    def __getattr__(self, name: str, /) -> Any: ...

@deprecated("machine.SDCard does not exist on circuitpython, so not on circuitpython: use sdcardio on circuitpython")
class SDCard:
    def __init__(self, *args: Any, **kw: Any) -> None: ...
    def __getattr__(self, name: str, /) -> Any: ...

@deprecated("machine.TouchPad does not exist on circuitpython, so not on circuitpython: use touchio")
class TouchPad:
    def __init__(self, *args: Any, **kw: Any) -> None: ...
    def __getattr__(self, name: str, /) -> Any: ...

@deprecated("machine.I2CTarget does not exist on circuitpython, so not on circuitpython: use i2ctarget on circuitpython")
class I2CTarget:
    def __init__(self, *args: Any, **kw: Any) -> None: ...
    def __getattr__(self, name: str, /) -> Any: ...

@deprecated("machine.ADCBlock does not exist on circuitpython, so not on circuitpython: use ADC(pin)")
class ADCBlock:
    def __init__(self, *args: Any, **kw: Any) -> None: ...
    def __getattr__(self, name: str, /) -> Any: ...

@deprecated("machine.Counter does not exist on circuitpython, so not on circuitpython: use countio.Counter")
class Counter:
    def __init__(self, *args: Any, **kw: Any) -> None: ...
    def __getattr__(self, name: str, /) -> Any: ...

@deprecated("machine.Encoder does not exist on circuitpython, so not on circuitpython: use rotaryio.IncrementalEncoder")
class Encoder:
    def __init__(self, *args: Any, **kw: Any) -> None: ...
    def __getattr__(self, name: str, /) -> Any: ...

@deprecated("machine.lightsleep does not exist on circuitpython, so not on circuitpython: leave it out")
def lightsleep(*args: Any) -> Any: ...

@deprecated("machine.deepsleep does not exist on circuitpython, so not on circuitpython: leave it out")
def deepsleep(*args: Any) -> Any: ...

@deprecated("machine.soft_reset does not exist on circuitpython, so not on circuitpython: leave it out")
def soft_reset(*args: Any) -> Any: ...

@deprecated("machine.reset_cause does not exist on circuitpython, so not on circuitpython: leave it out")
def reset_cause(*args: Any) -> Any: ...

@deprecated("machine.bootloader does not exist on circuitpython, so not on circuitpython: leave it out")
def bootloader(*args: Any) -> Any: ...

@deprecated("machine.time_pulse_us does not exist on circuitpython, so not on circuitpython: leave it out")
def time_pulse_us(*args: Any) -> Any: ...

@deprecated("machine.bitstream does not exist on circuitpython, so not on circuitpython: leave it out")
def bitstream(*args: Any) -> Any: ...

@deprecated("machine.dht_readinto does not exist on circuitpython, so not on circuitpython: leave it out")
def dht_readinto(*args: Any) -> Any: ...
