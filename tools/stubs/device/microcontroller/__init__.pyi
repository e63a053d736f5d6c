from collections.abc import Sequence
from typing import Any, ClassVar, Generic, final, overload

from typing_extensions import TypeVar, deprecated

from microcontroller import pin as pin
#: if circuitpython desktop
from nvm import ByteArray
from watchdog import WatchDogTimer
#: end

_Caps = TypeVar("_Caps", covariant=True, default=Any)

class _NoValue:  # a property that can be set, too, is nothing mypy speaks of when it is read
    @deprecated("A pin has no value on {target}: use digitalio.DigitalInOut(pin).value")
    def __get__(self, instance: Any, owner: Any, /) -> bool: ...
    @deprecated("A pin has no value on {target}: use digitalio.DigitalInOut(pin).value")
    def __set__(self, instance: Any, value: object, /) -> None: ...

@final
class Pin(Generic[_Caps]):
    """A pin of `board`; programs cannot make one.  The parameter is what it can do, if that is known."""

    @overload  # two of them, for mypy says nothing of a single one
    @deprecated("Pins cannot be made on {target}: use one of board, such as board.D5")
    def __init__(self) -> None: ...
    @overload
    @deprecated("Pins cannot be made on {target}: use one of board, such as board.D5")
    def __init__(self, *args: Any, **named: Any) -> None: ...
    def __hash__(self) -> int: ...
    value: _NoValue
    @deprecated("A pin has no on() on {target}: use digitalio.DigitalInOut(pin), and its value")
    def on(self) -> None: ...
    @deprecated("A pin has no off() on {target}: use digitalio.DigitalInOut(pin), and its value")
    def off(self) -> None: ...
    @deprecated("A pin has no toggle() on {target}: use digitalio.DigitalInOut(pin), and its value")
    def toggle(self) -> None: ...

@final
class ResetReason:
    POWER_ON: ClassVar[ResetReason]
    BROWNOUT: ClassVar[ResetReason]
    SOFTWARE: ClassVar[ResetReason]
    DEEP_SLEEP_ALARM: ClassVar[ResetReason]
    RESET_PIN: ClassVar[ResetReason]
    WATCHDOG: ClassVar[ResetReason]
    UNKNOWN: ClassVar[ResetReason]
    RESCUE_DEBUG: ClassVar[ResetReason]

@final
class RunMode:
    NORMAL: ClassVar[RunMode]
    SAFE_MODE: ClassVar[RunMode]
    UF2: ClassVar[RunMode]
    BOOTLOADER: ClassVar[RunMode]

@final
class Processor:
    """The chip."""

    @property
    def frequency(self) -> int:
        """Hz."""
    @frequency.setter
#: if portable
    @deprecated("Processor.frequency cannot be set on {target}: choose by sys.implementation.name")
#: end
#: if nrf
    @deprecated("Processor.frequency cannot be set on {target}: the core always runs at 64 MHz")
#: end
#: if rp2 esp32 stm32 samd mimxrt
    @deprecated("Processor.frequency cannot be set on {target}: use machine.freq(hz)")
#: end
    def frequency(self, frequency: int) -> None: ...
    @property
#: if micropython
    @deprecated("Processor.temperature is not known on {target}: it is always None; use machine.ADC")
    def temperature(self) -> None: ...
#: else
    def temperature(self) -> float | Any:
        """Degrees Celsius; None where it cannot be measured."""
    @temperature.setter
    @deprecated("Processor.temperature can only be read on {target}")
    def temperature(self, value: object) -> None: ...
#: end
    @property
#: if micropython
    @deprecated("Processor.voltage is not known on {target}: it is always None; use machine.ADC")
    def voltage(self) -> None: ...
#: else
    def voltage(self) -> float | Any:
        """Volts; None where it cannot be measured."""
    @voltage.setter
    @deprecated("Processor.voltage can only be read on {target}")
    def voltage(self, value: object) -> None: ...
#: end
    @property
    def uid(self) -> bytearray:
        """The chip's own number."""
    @uid.setter
    @deprecated("Processor.uid can only be read on {target}")
    def uid(self, value: object) -> None: ...
    @property
    def reset_reason(self) -> ResetReason:
        """Why the chip last started."""

cpu: Processor
cpus: Sequence[Processor]

#: if circuitpython desktop
nvm: ByteArray | Any  # None on few boards
watchdog: WatchDogTimer
#: else
nvm: None
#: end

def delay_us(delay: int, /) -> None:
    """Wait so many microseconds, 0 or more."""

#: if circuitpython
#: each name deepsleep lightsleep
@deprecated("microcontroller.{name} does not exist on {target}: use alarm.exit_and_deep_sleep_until_alarms()")
def {name}(milliseconds: int = 0) -> None: ...
#: end
#: end
def disable_interrupts() -> None: ...
def enable_interrupts() -> None: ...
def reset() -> None:
    """Start the board anew."""

#: if micropython
#: if esp32
@deprecated("microcontroller.on_next_reset can only be asked for RunMode.NORMAL on {target}: hold BOOT while resetting")
#: else
@deprecated("microcontroller.on_next_reset can only be asked for RunMode.NORMAL on {target}: use machine.bootloader()")
#: end
def on_next_reset(run_mode: RunMode, /) -> None: ...
#: else
def on_next_reset(run_mode: RunMode, /) -> None:
    """What the board does after `reset`."""
#: end
