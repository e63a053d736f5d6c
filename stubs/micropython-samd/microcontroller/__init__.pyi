# Made by tools/stub_profiles.py from tools/stubs/device/microcontroller/__init__.pyi: edit that.
from collections.abc import Sequence
from typing import Any, ClassVar, Generic, final, overload

from typing_extensions import TypeVar, deprecated

from microcontroller import pin as pin

_Caps = TypeVar("_Caps", covariant=True, default=Any)

class _NoValue:  # a property that can be set, too, is nothing mypy speaks of when it is read
    @deprecated("A pin has no value on micropython-samd: use digitalio.DigitalInOut(pin).value")
    def __get__(self, instance: Any, owner: Any, /) -> bool: ...
    @deprecated("A pin has no value on micropython-samd: use digitalio.DigitalInOut(pin).value")
    def __set__(self, instance: Any, value: object, /) -> None: ...

@final
class Pin(Generic[_Caps]):
    """A pin of `board`; programs cannot make one.  The parameter is what it can do, if that is known."""

    @overload  # two of them, for mypy says nothing of a single one
    @deprecated("Pins cannot be made on micropython-samd: use one of board, such as board.D5")
    def __init__(self) -> None: ...
    @overload
    @deprecated("Pins cannot be made on micropython-samd: use one of board, such as board.D5")
    def __init__(self, *args: Any, **named: Any) -> None: ...
    def __hash__(self) -> int: ...
    value: _NoValue
    @deprecated("A pin has no on() on micropython-samd: use digitalio.DigitalInOut(pin), and its value")
    def on(self) -> None: ...
    @deprecated("A pin has no off() on micropython-samd: use digitalio.DigitalInOut(pin), and its value")
    def off(self) -> None: ...
    @deprecated("A pin has no toggle() on micropython-samd: use digitalio.DigitalInOut(pin), and its value")
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
    @deprecated("Processor.frequency cannot be set on micropython-samd: use machine.freq(hz)")
    def frequency(self, frequency: int) -> None: ...
    @property
    @deprecated("Processor.temperature is not known on micropython-samd: it is always None; use machine.ADC")
    def temperature(self) -> None: ...
    @property
    @deprecated("Processor.voltage is not known on micropython-samd: it is always None; use machine.ADC")
    def voltage(self) -> None: ...
    @property
    def uid(self) -> bytearray:
        """The chip's own number."""
    @uid.setter
    @deprecated("Processor.uid can only be read on micropython-samd")
    def uid(self, value: object) -> None: ...
    @property
    def reset_reason(self) -> ResetReason:
        """Why the chip last started."""

cpu: Processor
cpus: Sequence[Processor]

nvm: None

def delay_us(delay: int, /) -> None:
    """Wait so many microseconds, 0 or more."""

def disable_interrupts() -> None: ...
def enable_interrupts() -> None: ...
def reset() -> None:
    """Start the board anew."""

@deprecated("microcontroller.on_next_reset can only be asked for RunMode.NORMAL on micropython-samd: use machine.bootloader()")
def on_next_reset(run_mode: RunMode, /) -> None: ...
