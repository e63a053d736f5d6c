# Made by tools/stub_profiles.py from tools/stubs/device/digitalio.pyi: edit that.
from typing import Any, ClassVar, Generic, Protocol, final, overload

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
    @deprecated("Direction.IN does not exist on circuitpython: use Direction.INPUT")
    def IN() -> Any: ...
    @staticmethod
    @deprecated("Direction.OUT does not exist on circuitpython: use Direction.OUTPUT")
    def OUT() -> Any: ...
    @staticmethod
    @deprecated("Direction.INPUT_PULLUP does not exist on circuitpython: use Direction.INPUT, and pull = digitalio.Pull.UP")
    def INPUT_PULLUP() -> Any: ...
    @staticmethod
    @deprecated("Direction.INPUT_PULLDOWN does not exist on circuitpython: use Direction.INPUT, and pull = digitalio.Pull.DOWN")
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
    @deprecated("Pull.PULL_UP does not exist on circuitpython: use Pull.UP")
    def PULL_UP() -> Any: ...
    @staticmethod
    @deprecated("Pull.PULL_DOWN does not exist on circuitpython: use Pull.DOWN")
    def PULL_DOWN() -> Any: ...
    @staticmethod
    @deprecated("Pull.NONE does not exist on circuitpython: use None")
    def NONE() -> Any: ...

class _NoState:
    @deprecated("DigitalInOut has no state on circuitpython: it is its value")
    def __get__(self, instance: Any, owner: Any, /) -> Any: ...
    @deprecated("DigitalInOut has no state on circuitpython: it is its value")
    def __set__(self, instance: Any, value: Any, /) -> None: ...

class _NoMode:
    @deprecated("DigitalInOut has no mode on circuitpython: it is its direction")
    def __get__(self, instance: Any, owner: Any, /) -> Any: ...
    @deprecated("DigitalInOut has no mode on circuitpython: it is its direction")
    def __set__(self, instance: Any, value: Any, /) -> None: ...

class DigitalInOut(_Native, Generic[_Caps]):
    """A pin as a digital input, which it is at first, or output."""

    @overload
    def __init__(self, pin: Pin[_Caps], /) -> None: ...
    @overload
    @deprecated("DigitalInOut takes its pin without a name on circuitpython: DigitalInOut(board.D5)")
    def __init__(self, *, pin: Pin[_Caps]) -> None: ...
    @overload
    @deprecated("DigitalInOut takes only its pin on circuitpython: then call switch_to_output(value) or switch_to_input(pull)")
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
    @deprecated("DigitalInOut takes a pin of board on circuitpython, no number or name: DigitalInOut(board.D5)")
    def __init__(self, pin: int | str, /) -> None: ...
    @overload
    def switch_to_output(
        self: DigitalInOut[_c.OUT], value: object = False, drive_mode: DriveMode = DriveMode.PUSH_PULL
    ) -> None: ...
    @overload
    @deprecated("This pin cannot be an output on circuitpython: use a pin that can")
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
    @deprecated("DigitalInOut has no on() on circuitpython: set its value to True")
    def on(self) -> None: ...
    @deprecated("DigitalInOut has no off() on circuitpython: set its value to False")
    def off(self) -> None: ...
    @deprecated("DigitalInOut has no high() on circuitpython: set its value to True")
    def high(self) -> None: ...
    @deprecated("DigitalInOut has no low() on circuitpython: set its value to False")
    def low(self) -> None: ...
    @deprecated("DigitalInOut has no toggle() on circuitpython: write led.value = not led.value")
    def toggle(self) -> None: ...
    @deprecated("DigitalInOut has no write() on circuitpython: set its value")
    def write(self, *args: Any) -> None: ...
    @deprecated("DigitalInOut has no read() on circuitpython: read its value")
    def read(self) -> bool: ...
    state: _NoState
    mode: _NoMode
    @deprecated("DigitalInOut has no init() on circuitpython: use switch_to_output() or switch_to_input()")
    def init(self, *args: Any, **named: Any) -> None: ...
    @deprecated("DigitalInOut has no irq() on circuitpython: use keypad.Keys or countio.Counter, or read its value in a loop")
    def irq(self, *args: Any, **named: Any) -> None: ...
    @deprecated("DigitalInOut cannot be called on circuitpython: read or set its value")
    def __call__(self, *args: Any) -> bool: ...

class DigitalInOutProtocol(Protocol):
    """What can stand in for a `DigitalInOut`, such as a pin of an I/O expander."""

    def deinit(self) -> None: ...
    def deinited(self) -> bool: ...
    def switch_to_input(self, pull: Pull | None = None) -> None: ...
    def switch_to_output(self, value: bool = False, drive_mode: DriveMode = DriveMode.PUSH_PULL) -> None: ...
    @property
    def direction(self) -> Direction: ...
    @direction.setter
    def direction(self, value: Direction, /) -> None: ...
    @property
    def value(self) -> bool: ...
    @value.setter
    def value(self, val: bool, /) -> None: ...
    @property
    def pull(self) -> Pull | None: ...
    @pull.setter
    def pull(self, pul: Pull | None, /) -> None: ...
    @property
    def drive_mode(self) -> DriveMode: ...
    @drive_mode.setter
    def drive_mode(self, mode: DriveMode, /) -> None: ...
