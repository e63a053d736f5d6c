# Made by tools/stub_profiles.py from tools/stubs/micropython/machine/__init__.pyi: edit that.
"""MicroPython's hardware, as it is on micropython-mimxrt 1.29."""

from typing import Any, Final, NoReturn, overload

from _buffers import ReadableBuffer
from typing_extensions import deprecated

from machine._absent import *
from machine._analog import ADC as ADC
from machine._i2c import I2C as I2C, SoftI2C as SoftI2C
from machine._i2c import I2CTarget as I2CTarget
from machine._other import I2S as I2S
from machine._other import SDCard as SDCard
from machine._other import LED as LED, Counter as Counter, Encoder as Encoder
from machine._pin import Pin as Pin, Signal as Signal
from machine._pwm import PWM as PWM
from machine._spi import SPI as SPI, SoftSPI as SoftSPI
from machine._time import RTC as RTC
from machine._time import WDT as WDT, Timer as Timer
from machine._uart import UART as UART

class _Memory:
    def __getitem__(self, address: int, /) -> int: ...
    def __setitem__(self, address: int, value: int, /) -> None: ...
    @deprecated("machine.mem8, mem16 and mem32 have items on micropython-mimxrt: write mem32[address]")
    def __call__(self, *args: Any) -> int: ...

mem8: Final[_Memory]
mem16: Final[_Memory]
mem32: Final[_Memory]

# what reset_cause() returns
PWRON_RESET: Final = 1
WDT_RESET: Final = 3
SOFT_RESET: Final = 5
@deprecated("machine.HARD_RESET does not exist on micropython-mimxrt: compare with machine.PWRON_RESET and machine.WDT_RESET")
class HARD_RESET(int): ...
@deprecated("machine.DEEPSLEEP_RESET does not exist on micropython-mimxrt: compare with machine.PWRON_RESET and machine.WDT_RESET")
class DEEPSLEEP_RESET(int): ...

# what ends sleep
@deprecated("machine.SLEEP does not exist on micropython-mimxrt: use machine.lightsleep()")
class SLEEP(int): ...
@deprecated("machine.DEEPSLEEP does not exist on micropython-mimxrt: use machine.deepsleep()")
class DEEPSLEEP(int): ...
@deprecated("machine.PIN_WAKE does not exist on micropython-mimxrt: read the pin")
class PIN_WAKE(int): ...
@deprecated("machine.TIMER_WAKE does not exist on micropython-mimxrt: use machine.reset_cause()")
class TIMER_WAKE(int): ...
@deprecated("machine.wake_reason does not exist on micropython-mimxrt: use machine.reset_cause()")
def wake_reason() -> int: ...
@deprecated("machine.IDLE does not exist on micropython-mimxrt: use machine.idle()")
class IDLE(int): ...
@deprecated("machine.RTC_WAKE does not exist on micropython-mimxrt: use machine.reset_cause()")
class RTC_WAKE(int): ...
@deprecated("machine.WLAN_WAKE does not exist on micropython-mimxrt: use machine.reset_cause()")
class WLAN_WAKE(int): ...

def reset() -> NoReturn:
    """Reset the chip."""

def soft_reset() -> NoReturn:
    """Start the interpreter again."""

def reset_cause() -> int:
    """Why the board has started: `PWRON_RESET` …"""

def bootloader(timeout: Any = ..., /) -> NoReturn:
    """Start the bootloader."""

def unique_id() -> bytes:
    """The chip's own number."""

@overload
def freq() -> int:
    """The core's rate, in Hz."""
@overload
def freq(hz: int, peripherals: int = ..., /) -> None: ...

def idle() -> None:
    """Rest until the next interrupt."""

@overload
def lightsleep(time_ms: int = ..., /) -> None:
    """Sleep, keeping everything."""
@overload
@deprecated("machine.lightsleep takes no keywords on micropython-mimxrt: lightsleep(1000)")
def lightsleep(*, time_ms: int) -> None: ...
@overload
def deepsleep(time_ms: int = ..., /) -> NoReturn:
    """Sleep; the board starts anew afterwards."""
@overload
@deprecated("machine.deepsleep takes no keywords on micropython-mimxrt: deepsleep(1000)")
def deepsleep(*, time_ms: int) -> NoReturn: ...

@deprecated("machine.sleep does not exist on micropython-mimxrt: use machine.lightsleep(), or time.sleep()")
def sleep(time_ms: int = ..., /) -> None: ...

def disable_irq() -> int:
    """Hold interrupts back; returns what `enable_irq` takes."""

def enable_irq(state: int, /) -> None:
    """The end of `disable_irq`."""

def bitstream(
    pin: Pin[Any], encoding: int, timing: tuple[int, int, int, int] | list[int], data: ReadableBuffer, /
) -> None:
    """Send bits as pulses of a length.

    Args:
        encoding: 0: high for a time, low for a time.
        timing: nanoseconds: high and low of a 0, high and low of a 1.
    """

def time_pulse_us(pin: Pin[Any], pulse_level: int, timeout_us: int = 1000000, /) -> int:
    """The length of the next pulse, in microseconds; -2 if none began in time, -1 if it did not end."""

def dht_readinto(pin: Pin[Any], buffer: bytearray, /) -> None:
    """Read a sensor of the kind DHT11 or DHT22: 5 bytes."""

@deprecated("machine.rng does not exist on micropython-mimxrt: use os.urandom(4)")
def rng() -> int: ...
@deprecated("machine.info does not exist on micropython-mimxrt: use micropython.mem_info()")
def info(dump_alloc_table: object = ..., /) -> None: ...
@deprecated("machine.rst does not exist on micropython-mimxrt: use machine.reset()")
def rst() -> None: ...
def mem_backup(region: int = 0, /) -> Any:
    """The memory that is kept while the chip's core has no power."""
