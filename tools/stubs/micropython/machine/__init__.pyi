#: for micropython
"""MicroPython's hardware, as it is on {target} 1.29."""

from typing import Any, Final, NoReturn, overload

from _buffers import ReadableBuffer
from typing_extensions import deprecated

from machine._absent import *
from machine._analog import ADC as ADC
#: if esp32 samd
from machine._analog import DAC as DAC
#: end
#: if esp32
from machine._analog import ADCBlock as ADCBlock
from machine._other import Counter as Counter, Encoder as Encoder, TouchPad as TouchPad
#: end
from machine._i2c import I2C as I2C, SoftI2C as SoftI2C
#: if rp2 esp32 stm32 samd mimxrt
from machine._i2c import I2CTarget as I2CTarget
#: end
#: if rp2 esp32 stm32 mimxrt
from machine._other import I2S as I2S
#: end
#: if esp32 stm32 mimxrt
from machine._other import SDCard as SDCard
#: end
#: if mimxrt
from machine._other import LED as LED, Counter as Counter, Encoder as Encoder
#: end
#: if nrf
from machine._other import RTCounter as RTCounter, Temp as Temp
#: end
#: if rp2 samd
from machine._other import USBDevice as USBDevice
#: end
#: if stm32
from machine._other import CAN as CAN
#: end
from machine._pin import Pin as Pin, Signal as Signal
from machine._pwm import PWM as PWM
from machine._spi import SPI as SPI, SoftSPI as SoftSPI
#: if rp2 esp32 stm32 samd mimxrt
from machine._time import RTC as RTC
#: end
from machine._time import WDT as WDT, Timer as Timer
from machine._uart import UART as UART

class _Memory:
    def __getitem__(self, address: int, /) -> int: ...
    def __setitem__(self, address: int, value: int, /) -> None: ...
    @deprecated("machine.mem8, mem16 and mem32 have items on {target}: write mem32[address]")
    def __call__(self, *args: Any) -> int: ...

mem8: Final[_Memory]
mem16: Final[_Memory]
mem32: Final[_Memory]

# what reset_cause() returns
#: if rp2
PWRON_RESET: Final = 1
WDT_RESET: Final = 3
#: end
#: if esp32
PWRON_RESET: Final = 1
HARD_RESET: Final = 2
WDT_RESET: Final = 3
DEEPSLEEP_RESET: Final = 4
SOFT_RESET: Final = 5
#: end
#: if stm32
SOFT_RESET: Final = 0
PWRON_RESET: Final = 1
HARD_RESET: Final = 2
WDT_RESET: Final = 3
DEEPSLEEP_RESET: Final = 4
#: end
#: if samd
PWRON_RESET: Final = 1
HARD_RESET: Final = 16
WDT_RESET: Final = 32
SOFT_RESET: Final = 64
DEEPSLEEP_RESET: Final = 128
#: end
#: if mimxrt
PWRON_RESET: Final = 1
WDT_RESET: Final = 3
SOFT_RESET: Final = 5
#: end
#: if nrf
HARD_RESET: Final = 0
WDT_RESET: Final = 1
SOFT_RESET: Final = 2
LOCKUP_RESET: Final = 3
PWRON_RESET: Final = 16
LPCOMP_RESET: Final = 17
DEBUG_IF_RESET: Final = 18
NFC_RESET: Final = 19
#: end
#: if rp2 mimxrt
@deprecated("machine.HARD_RESET does not exist on {target}: compare with machine.PWRON_RESET and machine.WDT_RESET")
class HARD_RESET(int): ...
#: end
#: if rp2 mimxrt nrf
@deprecated("machine.DEEPSLEEP_RESET does not exist on {target}: compare with machine.PWRON_RESET and machine.WDT_RESET")
class DEEPSLEEP_RESET(int): ...
#: end
#: if rp2
@deprecated("machine.SOFT_RESET does not exist on {target}: compare with machine.PWRON_RESET and machine.WDT_RESET")
class SOFT_RESET(int): ...
#: end

# what ends sleep
#: if esp32
SLEEP: Final = 2
DEEPSLEEP: Final = 4
PIN_WAKE: Final = 2
EXT0_WAKE: Final = 2
EXT1_WAKE: Final = 3
TIMER_WAKE: Final = 4
TOUCHPAD_WAKE: Final = 5
ULP_WAKE: Final = 6

def wake_reason() -> int:
    """What ended sleep: `PIN_WAKE`, `TIMER_WAKE` …"""

def wake_pins() -> tuple[int, ...]:
    """The pins that ended deep sleep."""
#: else
@deprecated("machine.SLEEP does not exist on {target}: use machine.lightsleep()")
class SLEEP(int): ...
@deprecated("machine.DEEPSLEEP does not exist on {target}: use machine.deepsleep()")
class DEEPSLEEP(int): ...
@deprecated("machine.PIN_WAKE does not exist on {target}: read the pin")
class PIN_WAKE(int): ...
@deprecated("machine.TIMER_WAKE does not exist on {target}: use machine.reset_cause()")
class TIMER_WAKE(int): ...
@deprecated("machine.wake_reason does not exist on {target}: use machine.reset_cause()")
def wake_reason() -> int: ...
#: end
@deprecated("machine.IDLE does not exist on {target}: use machine.idle()")
class IDLE(int): ...
@deprecated("machine.RTC_WAKE does not exist on {target}: use machine.reset_cause()")
class RTC_WAKE(int): ...
@deprecated("machine.WLAN_WAKE does not exist on {target}: use machine.reset_cause()")
class WLAN_WAKE(int): ...

def reset() -> NoReturn:
    """Reset the chip."""

def soft_reset() -> NoReturn:
    """Start the interpreter again."""

def reset_cause() -> int:
    """Why the board has started: `PWRON_RESET` …"""

#: if esp32
@deprecated("machine.bootloader does nothing on {target}: hold the button BOOT while resetting")
#: end
def bootloader(timeout: Any = ..., /) -> NoReturn:
    """Start the bootloader."""

def unique_id() -> bytes:
    """The chip's own number."""

#: if stm32
@overload
def freq() -> tuple[int, ...]:
    """Hz: of the core, and of its buses (AHB, APB1, APB2)."""
@overload
def freq(sysclk: int, hclk: int = ..., pclk1: int = ..., pclk2: int = ..., /) -> None: ...
#: end
#: if nrf
@overload
@deprecated("machine.freq is a NotImplementedError on {target}: leave it out, the core always runs at 64 MHz")
def freq() -> int: ...
@overload
@deprecated("machine.freq is a NotImplementedError on {target}: leave it out, the core always runs at 64 MHz")
def freq(hz: int, /) -> None: ...
#: end
#: if rp2 esp32 samd mimxrt
@overload
def freq() -> int:
    """The core's rate, in Hz."""
@overload
def freq(hz: int, peripherals: int = ..., /) -> None: ...
#: end

def idle() -> None:
    """Rest until the next interrupt."""

@overload
def lightsleep(time_ms: int = ..., /) -> None:
    """Sleep, keeping everything."""
@overload
@deprecated("machine.lightsleep takes no keywords on {target}: lightsleep(1000)")
def lightsleep(*, time_ms: int) -> None: ...
@overload
def deepsleep(time_ms: int = ..., /) -> NoReturn:
    """Sleep; the board starts anew afterwards."""
@overload
@deprecated("machine.deepsleep takes no keywords on {target}: deepsleep(1000)")
def deepsleep(*, time_ms: int) -> NoReturn: ...

#: if esp32 stm32 nrf
def sleep(time_ms: int = ..., /) -> None:
    """The old name of `lightsleep`."""
#: else
@deprecated("machine.sleep does not exist on {target}: use machine.lightsleep(), or time.sleep()")
def sleep(time_ms: int = ..., /) -> None: ...
#: end

def disable_irq() -> int:
    """Hold interrupts back; returns what `enable_irq` takes."""

def enable_irq(state: int, /) -> None:
    """The end of `disable_irq`."""

#: if nrf
@deprecated("machine.bitstream does not exist on {target}: use machine.SPI")
#: end
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

#: if nrf
@deprecated("machine.dht_readinto does not exist on {target}: use another sensor, on I2C")
#: end
def dht_readinto(pin: Pin[Any], buffer: bytearray, /) -> None:
    """Read a sensor of the kind DHT11 or DHT22: 5 bytes."""

#: if stm32
def rng() -> int:
    """A random number of 24 bits."""
#: else
@deprecated("machine.rng does not exist on {target}: use os.urandom(4)")
def rng() -> int: ...
#: end
#: if stm32 nrf
def info(dump_alloc_table: object = ..., /) -> None:
    """Print what the interpreter knows of its memory."""
#: else
@deprecated("machine.info does not exist on {target}: use micropython.mem_info()")
def info(dump_alloc_table: object = ..., /) -> None: ...
#: end
@deprecated("machine.rst does not exist on {target}: use machine.reset()")
def rst() -> None: ...
#: if stm32 rp2 esp32 samd mimxrt nrf
def mem_backup(region: int = 0, /) -> Any:
    """The memory that is kept while the chip's core has no power."""
#: end
