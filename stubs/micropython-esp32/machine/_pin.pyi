# Made by tools/stub_profiles.py from tools/stubs/micropython/machine/_pin.pyi: edit that.
from collections.abc import Callable
from typing import Any, Final as Final, Generic, Literal as Literal, overload

from microcontroller import Pin as _BoardPin
from typing_extensions import TypeAlias, TypeVar, deprecated as deprecated

from machine._irq import IRQ

Caps = TypeVar("Caps", covariant=True, default=Any)

class _Value:
    """What `pin.value` is: call it."""

    @overload
    def __call__(self) -> int: ...
    @overload
    def __call__(self, x: object, /) -> None: ...
    @deprecated("machine.Pin.value is a method on micropython-esp32: call it, pin.value()")
    def __bool__(self) -> object: ...
    @deprecated("machine.Pin.value is a method on micropython-esp32: call it, pin.value()")
    def __eq__(self, other: object, /) -> bool: ...
    @deprecated("machine.Pin.value is a method on micropython-esp32: call it, pin.value()")
    def __ne__(self, other: object, /) -> bool: ...

class Unknown:
    """Nothing is one: the overload of values whose type is not known."""

_FOREIGN: TypeAlias = Literal[
    "GP0", "GP1", "GP2", "GP3", "GP4", "GP5", "GP6", "GP7", "GP8", "GP9", "GP10", "GP11", "GP12", "GP13", "GP14",
    "GP15", "GP16", "GP17", "GP18", "GP19", "GP20", "GP21", "GP22", "GP23", "GP24", "GP25", "GP26", "GP27", "GP28", "GP29",
    "GPIO0", "GPIO1", "GPIO2", "GPIO3", "GPIO4", "GPIO5", "GPIO6", "GPIO7", "GPIO8", "GPIO9", "GPIO10",
    "GPIO11", "GPIO12", "GPIO13", "GPIO14", "GPIO15", "GPIO16", "GPIO17", "GPIO18", "GPIO19", "GPIO20",
    "GPIO21", "GPIO22", "GPIO23", "GPIO24", "GPIO25", "GPIO26", "GPIO27", "GPIO28", "GPIO29", "GPIO30",
    "GPIO31", "GPIO32", "GPIO33", "GPIO34", "GPIO35", "GPIO36", "GPIO37", "GPIO38", "GPIO39", "GPIO40",
    "GPIO41", "GPIO42", "GPIO43", "GPIO44", "GPIO45", "GPIO46", "GPIO47", "GPIO48",
]  # names of rp2, and of the makers of an ESP32

class _Names:
    """Pins by the names of the firmware."""

    def __getattr__(self, name: str, /) -> Pin[Any]: ...

# a class for each pin; without a board and on most ports there are none
# pins: classes
# pins: end

class Pin(Generic[Caps]):
    """A pin.  There is one object for each.

    Args:
        id: a number, a name of the board or the chip, or a pin.
        mode: `IN`, `OUT` …; without it the pin stays as it is.
        pull: `PULL_UP`, `PULL_DOWN`, or None.
        value: the level of an output from its first moment.
    """

    IN: Final = 1
    OUT: Final = 3
    OPEN_DRAIN: Final = 7
    PULL_DOWN: Final = 1
    PULL_UP: Final = 2
    IRQ_RISING: Final = 1
    IRQ_FALLING: Final = 2
    WAKE_LOW: Final = 4
    WAKE_HIGH: Final = 5
    DRIVE_0: Final = 0
    DRIVE_1: Final = 1
    DRIVE_2: Final = 2
    DRIVE_3: Final = 3
    # what other ports have
    @deprecated("machine.Pin.ALT does not exist on micropython-esp32: give the pin to machine.I2C, SPI, UART or PWM")
    class ALT(int): ...
    @deprecated("machine.Pin.ANALOG does not exist on micropython-esp32: use machine.ADC(pin)")
    class ANALOG(int): ...
    @deprecated("machine.Pin.PULL_NONE does not exist on micropython-esp32: use None")
    class PULL_NONE(int): ...
    @deprecated("machine.Pin.OUT_PP does not exist on micropython-esp32: use machine.Pin.OUT")
    class OUT_PP(int): ...
    @deprecated("machine.Pin.OUT_OD does not exist on micropython-esp32: use machine.Pin.OPEN_DRAIN")
    class OUT_OD(int): ...
    @deprecated("machine.Pin.PULL_HOLD does not exist on micropython-esp32: use PULL_UP or PULL_DOWN")
    class PULL_HOLD(int): ...
    @deprecated("machine.Pin.IRQ_LOW_LEVEL does not exist on micropython-esp32: use machine.Pin.WAKE_LOW")
    class IRQ_LOW_LEVEL(int): ...
    @deprecated("machine.Pin.IRQ_HIGH_LEVEL does not exist on micropython-esp32: use machine.Pin.WAKE_HIGH")
    class IRQ_HIGH_LEVEL(int): ...
    @deprecated("machine.Pin.INPUT does not exist on micropython-esp32: use machine.Pin.IN")
    class INPUT(int): ...
    @deprecated("machine.Pin.OUTPUT does not exist on micropython-esp32: use machine.Pin.OUT")
    class OUTPUT(int): ...
    @deprecated("machine.Pin.INPUT_PULLUP does not exist on micropython-esp32: give mode and pull, Pin(id, Pin.IN, Pin.PULL_UP)")
    class INPUT_PULLUP(int): ...
    @deprecated("machine.Pin.INPUT_PULL_UP does not exist on micropython-esp32: give mode and pull, Pin(id, Pin.IN, Pin.PULL_UP)")
    class INPUT_PULL_UP(int): ...
    @deprecated("machine.Pin.INPUT_PULLDOWN does not exist on micropython-esp32: give mode and pull, Pin(id, Pin.IN, Pin.PULL_DOWN)")
    class INPUT_PULLDOWN(int): ...
    @deprecated("machine.Pin.INPUT_PULL_DOWN does not exist on micropython-esp32: give mode and pull, Pin(id, Pin.IN, Pin.PULL_DOWN)")
    class INPUT_PULL_DOWN(int): ...
    @deprecated("machine.Pin.IRQ_BOTH does not exist on micropython-esp32: use machine.Pin.IRQ_RISING | machine.Pin.IRQ_FALLING")
    class IRQ_BOTH(int): ...
    @deprecated("machine.Pin.IRQ_CHANGE does not exist on micropython-esp32: use machine.Pin.IRQ_RISING | machine.Pin.IRQ_FALLING")
    class IRQ_CHANGE(int): ...

    # pins: names
    board: Final[_Names]
    @deprecated("machine.Pin.cpu does not exist on micropython-esp32: use the number, machine.Pin(5)")
    class cpu: ...
    # pins: end

    @overload
    def __init__(
        self: Pin[Any],
        id: Unknown,
        /,
        mode: Any = ...,
        pull: Any = ...,
        af: Any = ...,
        *,
        value: Any = ...,
        alt: Any = ...,
        drive: Any = ...,
        hold: Any = ...,
    ) -> None: ...
    # pins: overloads
    # pins: end
    @overload
    @deprecated("There is no pin of that name on micropython-esp32: use its number, machine.Pin(13)")
    def __init__(
        self: Pin[Any], id: _FOREIGN, /, mode: Any = ..., pull: Any = ..., *, value: Any = ..., drive: Any = ..., hold: Any = ...
    ) -> None: ...
    @overload
    def __init__(
        self: Pin[Any],
        id: Pin[Any] | int | str,
        /,
        mode: int | None = -1,
        pull: int | None = -1,
        *,
        value: object = None,
        drive: int | None = None,
        hold: bool | None = None,
    ) -> None: ...
    @overload
    @deprecated("machine.Pin does not take a pin of `board` on micropython-esp32: use its number or name, machine.Pin('LED')")
    def __init__(
        self: Pin[Any], id: _BoardPin[object], /, mode: Any = ..., pull: Any = ..., *, value: Any = ...
    ) -> None: ...
    @overload
    @deprecated("machine.Pin has no alt or af on micropython-esp32: use mode, pull, value, drive and hold")
    def __init__(self: Pin[Any], id: Pin[Any] | int | str, /, mode: int | None = -1, pull: int | None = -1, af: object = -1, *, value: object = None, alt: object = None, drive: int | None = None, hold: bool | None = None) -> None: ...

    def init(
        self,
        mode: int | None = -1,
        pull: int | None = -1,
        *,
        value: object = None,
        drive: int | None = None,
        hold: bool | None = None,
    ) -> None:
        """Change what is given, as the constructor."""
    @property
    def value(self) -> _Value:
        """`value()` is the level, 0 or 1; `value(x)` sets it, by truth."""
    @value.setter
    @deprecated("machine.Pin.value is a method on micropython-esp32: call it, pin.value(1)")
    def value(self, x: object) -> None: ...
    @overload
    def __call__(self) -> int: ...
    @overload
    def __call__(self, x: object, /) -> None: ...
    def on(self) -> None:
        """Set it high."""
    def off(self) -> None:
        """Set it low."""
    @deprecated("machine.Pin.high does not exist on micropython-esp32: use pin.on()")
    def high(self) -> None:
        """Set it high."""
    @deprecated("machine.Pin.low does not exist on micropython-esp32: use pin.off()")
    def low(self) -> None:
        """Set it low."""
    def toggle(self) -> None:
        """Change the level of an output."""
    @overload
    def irq(
        self,
        handler: Callable[[Pin], object] | None = None,
        trigger: int = 3,
        wake: int | None = None,
    ) -> IRQ:
        """Call `handler(pin)` at edges.

        Args:
            trigger: `IRQ_RISING`, `IRQ_FALLING`, `WAKE_LOW`, `WAKE_HIGH`.
            wake: `machine.SLEEP` or `machine.DEEPSLEEP`, which a level ends.
        """
    @overload
    @deprecated("machine.Pin.irq has no hard on micropython-esp32: leave it out")
    def irq(self, handler: Callable[[Pin], object] | None = None, trigger: int = 3, *, hard: bool) -> IRQ: ...
    @overload
    @deprecated("machine.Pin.irq has no priority on micropython-esp32: leave it out")
    def irq(
        self, handler: Callable[[Pin], object] | None = None, trigger: int = 3, *, priority: int, hard: bool = False
    ) -> IRQ: ...
    @deprecated("machine.Pin.mode does not exist on micropython-esp32: use pin.init(mode)")
    def mode(self, mode: int = ..., /) -> int: ...
    @deprecated("machine.Pin.pull does not exist on micropython-esp32: use pin.init(mode, pull)")
    def pull(self, pull: int | None = ..., /) -> int: ...
    @deprecated("machine.Pin.name does not exist on micropython-esp32: use str(pin)")
    def name(self) -> str: ...
    @deprecated("machine.Pin.names does not exist on micropython-esp32: use str(pin)")
    def names(self) -> list[str]: ...
    @deprecated("machine.Pin.af does not exist on micropython-esp32: give the pin to machine.I2C, SPI, UART or PWM")
    def af(self) -> int: ...
    @deprecated("machine.Pin.drive does not exist on micropython-esp32: use pin.init(drive=machine.Pin.DRIVE_3)")
    def drive(self, drive: int = ..., /) -> int: ...

    @deprecated("machine.Pin.read does not exist on micropython-esp32: use pin.value()")
    def read(self) -> int: ...
    @deprecated("machine.Pin.write does not exist on micropython-esp32: use pin.value(1)")
    def write(self, value: object, /) -> None: ...

    # CircuitPython's digitalio
    @deprecated("machine.Pin.deinit does not exist on micropython-esp32: use pin.init(machine.Pin.IN)")
    def deinit(self) -> None: ...
    @deprecated("machine.Pin.switch_to_input does not exist on micropython-esp32: use pin.init(machine.Pin.IN, pull)")
    def switch_to_input(self, pull: Any = None) -> None: ...
    @deprecated("machine.Pin.switch_to_output does not exist on micropython-esp32: use pin.init(machine.Pin.OUT, value=value)")
    def switch_to_output(self, value: bool = False, drive_mode: Any = None) -> None: ...
    @property
    @deprecated("machine.Pin.direction does not exist on micropython-esp32: use pin.init(machine.Pin.OUT)")
    def direction(self) -> Any: ...
    @direction.setter
    @deprecated("machine.Pin.direction does not exist on micropython-esp32: use pin.init(machine.Pin.OUT)")
    def direction(self, direction: Any) -> None: ...
    @deprecated("machine.Pin is no context manager on micropython-esp32: leave out the `with`")
    def __enter__(self) -> Pin[Caps]: ...

class Signal:
    """A pin that may be active low.

    Args:
        pin: a pin; or what `Pin` takes to make one.
        invert: `on()` makes it low.
    """

    @overload
    def __init__(self, pin: Pin[Any], invert: bool = False) -> None: ...
    @overload
    def __init__(
        self,
        id: int | str,
        mode: int = ...,
        pull: int | None = ...,
        *,
        value: object = ...,
        invert: bool = False,
    ) -> None: ...
    @property
    def value(self) -> _Value:
        """`value()` is whether it is active, 0 or 1; `value(x)` makes it so or not."""
    @value.setter
    @deprecated("machine.Signal.value is a method on micropython-esp32: call it, signal.value(1)")
    def value(self, x: object) -> None: ...
    @overload
    def __call__(self) -> int: ...
    @overload
    def __call__(self, x: object, /) -> None: ...
    def on(self) -> None:
        """Make it active."""
    def off(self) -> None:
        """Make it inactive."""
    @deprecated("machine.Signal.toggle does not exist on micropython-esp32: use signal.value(not signal.value())")
    def toggle(self) -> None: ...

PinLike: TypeAlias = Pin[Any] | int | str
