# Made by tools/stub_profiles.py from tools/stubs/device/digitalio.pyi: edit that.
from typing import Any, ClassVar, Generic, final, overload

import _pin_caps as _c
from _native import Native as _Native
from microcontroller import Pin
from typing_extensions import TypeVar, deprecated

_Caps = TypeVar("_Caps", covariant=True, default=Any)

@final
class Direction:
    INPUT: ClassVar[Direction]
    OUTPUT: ClassVar[Direction]
    @staticmethod
    @deprecated("Direction.IN does not exist on micropython-stm32: use Direction.INPUT")
    def IN() -> Any: ...
    @staticmethod
    @deprecated("Direction.OUT does not exist on micropython-stm32: use Direction.OUTPUT")
    def OUT() -> Any: ...
    @staticmethod
    @deprecated("Direction.INPUT_PULLUP does not exist on micropython-stm32: use Direction.INPUT, and pull = digitalio.Pull.UP")
    def INPUT_PULLUP() -> Any: ...
    @staticmethod
    @deprecated("Direction.INPUT_PULLDOWN does not exist on micropython-stm32: use Direction.INPUT, and pull = digitalio.Pull.DOWN")
    def INPUT_PULLDOWN() -> Any: ...

@final
class DriveMode:
    PUSH_PULL: ClassVar[DriveMode]
    OPEN_DRAIN: ClassVar[DriveMode]

@final
class Pull:
    UP: ClassVar[Pull]
    DOWN: ClassVar[Pull]
    @staticmethod
    @deprecated("Pull.PULL_UP does not exist on micropython-stm32: use Pull.UP")
    def PULL_UP() -> Any: ...
    @staticmethod
    @deprecated("Pull.PULL_DOWN does not exist on micropython-stm32: use Pull.DOWN")
    def PULL_DOWN() -> Any: ...
    @staticmethod
    @deprecated("Pull.NONE does not exist on micropython-stm32: use None")
    def NONE() -> Any: ...

class _NoState:
    @deprecated("DigitalInOut has no state on micropython-stm32: it is its value")
    def __get__(self, instance: Any, owner: Any, /) -> Any: ...
    @deprecated("DigitalInOut has no state on micropython-stm32: it is its value")
    def __set__(self, instance: Any, value: Any, /) -> None: ...

class _NoMode:
    @deprecated("DigitalInOut has no mode on micropython-stm32: it is its direction")
    def __get__(self, instance: Any, owner: Any, /) -> Any: ...
    @deprecated("DigitalInOut has no mode on micropython-stm32: it is its direction")
    def __set__(self, instance: Any, value: Any, /) -> None: ...

class DigitalInOut(_Native, Generic[_Caps]):
    """A pin as a digital input, which it is at first, or output."""

    @overload
    def __init__(self, pin: Pin[_Caps], /) -> None: ...
    @overload
    @deprecated("DigitalInOut takes its pin without a name on micropython-stm32: DigitalInOut(board.D5)")
    def __init__(self, *, pin: Pin[_Caps]) -> None: ...
    @overload
    @deprecated("DigitalInOut takes only its pin on micropython-stm32: then call switch_to_output(value) or switch_to_input(pull)")
    def __init__(
        self,
        pin: Pin[_Caps],
        mode_: Any = ...,
        pull_: Any = ...,
        /,
        *,
        direction: Any = ...,
        pull: Any = ...,
        value: Any = ...,
        drive_mode: Any = ...,
    ) -> None: ...
    @overload
    @deprecated("DigitalInOut takes a pin of board on micropython-stm32, no number or name: DigitalInOut(board.D5)")
    def __init__(self, pin: int | str, /) -> None: ...
    @overload
    def switch_to_output(
        self: DigitalInOut[_c.OUT], value: object = False, drive_mode: DriveMode = DriveMode.PUSH_PULL
    ) -> None: ...
    @overload
    @deprecated("This pin cannot be an output on micropython-stm32: use a pin that can")
    def switch_to_output(
        self: DigitalInOut[_c.ONE], value: object = False, drive_mode: DriveMode = DriveMode.PUSH_PULL
    ) -> None: ...
    @overload
    def switch_to_output(self, value: object = False, drive_mode: DriveMode = DriveMode.PUSH_PULL) -> None: ...
    def switch_to_input(self, pull: Pull | None = None) -> None: ...
    @property
    def direction(self) -> Direction:
        """Setting it clears the pull, or drives low."""
    @direction.setter
    def direction(self, value: Direction) -> None: ...
    @property
    def value(self) -> bool:
        """The level of the line; an output's can be set, to anything that is true or false."""
    @value.setter
    def value(self, value: object) -> None: ...
    @property
    def drive_mode(self) -> DriveMode:
        """Of an output."""
    @drive_mode.setter
    def drive_mode(self, value: DriveMode) -> None: ...
    @property
    def pull(self) -> Pull | None:
        """Of an input."""
    @pull.setter
    def pull(self, value: Pull | None) -> None: ...
    @deprecated("DigitalInOut has no on() on micropython-stm32: set its value to True")
    def on(self) -> None: ...
    @deprecated("DigitalInOut has no off() on micropython-stm32: set its value to False")
    def off(self) -> None: ...
    @deprecated("DigitalInOut has no high() on micropython-stm32: set its value to True")
    def high(self) -> None: ...
    @deprecated("DigitalInOut has no low() on micropython-stm32: set its value to False")
    def low(self) -> None: ...
    @deprecated("DigitalInOut has no toggle() on micropython-stm32: write led.value = not led.value")
    def toggle(self) -> None: ...
    @deprecated("DigitalInOut has no write() on micropython-stm32: set its value")
    def write(self, *args: Any) -> None: ...
    @deprecated("DigitalInOut has no read() on micropython-stm32: read its value")
    def read(self) -> bool: ...
    state: _NoState
    mode: _NoMode
    @deprecated("DigitalInOut has no init() on micropython-stm32: use switch_to_output() or switch_to_input()")
    def init(self, *args: Any, **named: Any) -> None: ...
    @deprecated("DigitalInOut has no irq() on micropython-stm32: use keypad.Keys or countio.Counter, or read its value in a loop")
    def irq(self, *args: Any, **named: Any) -> None: ...
    @deprecated("DigitalInOut cannot be called on micropython-stm32: read or set its value")
    def __call__(self, *args: Any) -> bool: ...
