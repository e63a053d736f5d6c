#: for micropython
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
    @deprecated("machine.Pin.value is a method on {target}: call it, pin.value()")
    def __bool__(self) -> object: ...
    @deprecated("machine.Pin.value is a method on {target}: call it, pin.value()")
    def __eq__(self, other: object, /) -> bool: ...
    @deprecated("machine.Pin.value is a method on {target}: call it, pin.value()")
    def __ne__(self, other: object, /) -> bool: ...

class Unknown:
    """Nothing is one: the overload of values whose type is not known."""

#: if esp32 stm32 samd mimxrt nrf
_FOREIGN: TypeAlias = Literal[
    "GP0", "GP1", "GP2", "GP3", "GP4", "GP5", "GP6", "GP7", "GP8", "GP9", "GP10", "GP11", "GP12", "GP13", "GP14",
    "GP15", "GP16", "GP17", "GP18", "GP19", "GP20", "GP21", "GP22", "GP23", "GP24", "GP25", "GP26", "GP27", "GP28", "GP29",
    "GPIO0", "GPIO1", "GPIO2", "GPIO3", "GPIO4", "GPIO5", "GPIO6", "GPIO7", "GPIO8", "GPIO9", "GPIO10",
    "GPIO11", "GPIO12", "GPIO13", "GPIO14", "GPIO15", "GPIO16", "GPIO17", "GPIO18", "GPIO19", "GPIO20",
    "GPIO21", "GPIO22", "GPIO23", "GPIO24", "GPIO25", "GPIO26", "GPIO27", "GPIO28", "GPIO29", "GPIO30",
    "GPIO31", "GPIO32", "GPIO33", "GPIO34", "GPIO35", "GPIO36", "GPIO37", "GPIO38", "GPIO39", "GPIO40",
    "GPIO41", "GPIO42", "GPIO43", "GPIO44", "GPIO45", "GPIO46", "GPIO47", "GPIO48",
]  # names of rp2, and of the makers of an ESP32
#: end

class _Names:
    """Pins by the names of the firmware."""

    def __getattr__(self, name: str, /) -> Pin[Any]: ...

# a class for each pin; without a board and on most ports there are none
# pins: classes
# pins: end

class Pin(Generic[Caps]):
    """A pin.  There is one object for each.

    Args:
#: if stm32
        id: a name of the board or the chip (`"X1"`, `"A0"`), or a pin.
#: else
        id: a number, a name of the board or the chip, or a pin.
#: end
        mode: `IN`, `OUT` …; without it the pin stays as it is.
        pull: `PULL_UP`, `PULL_DOWN`, or None.
        value: the level of an output from its first moment.
    """

#: if rp2
    IN: Final = 0
    OUT: Final = 1
    OPEN_DRAIN: Final = 2
    ALT: Final = 3
    PULL_UP: Final = 1
    PULL_DOWN: Final = 2
    IRQ_FALLING: Final = 4
    IRQ_RISING: Final = 8
    ALT_SPI: Final = 1
    ALT_UART: Final = 2
    ALT_I2C: Final = 3
    ALT_PWM: Final = 4
    ALT_SIO: Final = 5
    ALT_PIO0: Final = 6
    ALT_PIO1: Final = 7
    ALT_PIO2: Final = 8
    ALT_GPCK: Final[int]
    ALT_USB: Final[int]
#: end
#: if esp32
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
#: end
#: if stm32
    IN: Final = 0
    OUT: Final = 1
    OPEN_DRAIN: Final = 17
    ALT: Final = 2
    ALT_OPEN_DRAIN: Final = 18
    ANALOG: Final = 3
    PULL_NONE: Final = 0
    PULL_UP: Final = 1
    PULL_DOWN: Final = 2
    IRQ_RISING: Final = 0x10110000
    IRQ_FALLING: Final = 0x10210000
    OUT_PP: Final = 1
    OUT_OD: Final = 17
    AF_PP: Final = 2
    AF_OD: Final = 18
#: end
#: if samd
    IN: Final = 0
    OUT: Final = 1
    OPEN_DRAIN: Final = 2
    PULL_OFF: Final = 0
    PULL_UP: Final = 1
    PULL_DOWN: Final = 2
    LOW_POWER: Final = 0
    HIGH_POWER: Final = 1
    IRQ_RISING: Final = 1
    IRQ_FALLING: Final = 2
#: end
#: if mimxrt
    IN: Final = 0
    OUT: Final = 1
    OPEN_DRAIN: Final = 2
    PULL_UP: Final = 2
    PULL_UP_47K: Final = 1
    PULL_UP_22K: Final = 3
    PULL_DOWN: Final = 0
    PULL_HOLD: Final = 5
    DRIVE_OFF: Final = 0
    DRIVE_0: Final = 1
    DRIVE_1: Final = 2
    DRIVE_2: Final = 3
    DRIVE_3: Final = 4
    DRIVE_4: Final = 5
    DRIVE_5: Final = 6
    DRIVE_6: Final = 7
    IRQ_RISING: Final = 1
    IRQ_FALLING: Final = 2
#: end
#: if nrf
    IN: Final = 0
    OUT: Final = 1
    PULL_DISABLED: Final = 0
    PULL_DOWN: Final = 1
    PULL_UP: Final = 3
    IRQ_RISING: Final = 1
    IRQ_FALLING: Final = 2
    @deprecated("machine.Pin.OPEN_DRAIN does not exist on {target}: switch between Pin.IN with a pull-up and Pin.OUT low")
    class OPEN_DRAIN(int): ...
#: end
    # what other ports have
#: if rp2 stm32
#: else
    @deprecated("machine.Pin.ALT does not exist on {target}: give the pin to machine.I2C, SPI, UART or PWM")
    class ALT(int): ...
#: end
#: if stm32
#: else
    @deprecated("machine.Pin.ANALOG does not exist on {target}: use machine.ADC(pin)")
    class ANALOG(int): ...
    @deprecated("machine.Pin.PULL_NONE does not exist on {target}: use None")
    class PULL_NONE(int): ...
    @deprecated("machine.Pin.OUT_PP does not exist on {target}: use machine.Pin.OUT")
    class OUT_PP(int): ...
#: if nrf
    @deprecated("machine.Pin.OUT_OD does not exist on {target}: switch between Pin.IN with a pull-up and Pin.OUT low")
#: else
    @deprecated("machine.Pin.OUT_OD does not exist on {target}: use machine.Pin.OPEN_DRAIN")
#: end
    class OUT_OD(int): ...
#: end
#: if mimxrt
#: else
    @deprecated("machine.Pin.PULL_HOLD does not exist on {target}: use PULL_UP or PULL_DOWN")
    class PULL_HOLD(int): ...
#: end
#: if esp32 mimxrt
#: else
    @deprecated("machine.Pin.DRIVE_0 does not exist on {target}: leave out the drive strength")
    class DRIVE_0(int): ...
    @deprecated("machine.Pin.DRIVE_1 does not exist on {target}: leave out the drive strength")
    class DRIVE_1(int): ...
    @deprecated("machine.Pin.DRIVE_2 does not exist on {target}: leave out the drive strength")
    class DRIVE_2(int): ...
    @deprecated("machine.Pin.DRIVE_3 does not exist on {target}: leave out the drive strength")
    class DRIVE_3(int): ...
#: end
#: if esp32
#: else
    @deprecated("machine.Pin.WAKE_LOW does not exist on {target}: use machine.Pin.IRQ_FALLING")
    class WAKE_LOW(int): ...
    @deprecated("machine.Pin.WAKE_HIGH does not exist on {target}: use machine.Pin.IRQ_RISING")
    class WAKE_HIGH(int): ...
#: end
#: if esp32
    @deprecated("machine.Pin.IRQ_LOW_LEVEL does not exist on {target}: use machine.Pin.WAKE_LOW")
    class IRQ_LOW_LEVEL(int): ...
    @deprecated("machine.Pin.IRQ_HIGH_LEVEL does not exist on {target}: use machine.Pin.WAKE_HIGH")
    class IRQ_HIGH_LEVEL(int): ...
#: else
    @deprecated("machine.Pin.IRQ_LOW_LEVEL does not exist on {target}: use machine.Pin.IRQ_FALLING")
    class IRQ_LOW_LEVEL(int): ...
    @deprecated("machine.Pin.IRQ_HIGH_LEVEL does not exist on {target}: use machine.Pin.IRQ_RISING")
    class IRQ_HIGH_LEVEL(int): ...
#: end
    @deprecated("machine.Pin.INPUT does not exist on {target}: use machine.Pin.IN")
    class INPUT(int): ...
    @deprecated("machine.Pin.OUTPUT does not exist on {target}: use machine.Pin.OUT")
    class OUTPUT(int): ...
#: each pull PULLUP PULL_UP
    @deprecated("machine.Pin.INPUT_{pull} does not exist on {target}: give mode and pull, Pin(id, Pin.IN, Pin.PULL_UP)")
    class INPUT_{pull}(int): ...
#: end
#: each pull PULLDOWN PULL_DOWN
    @deprecated("machine.Pin.INPUT_{pull} does not exist on {target}: give mode and pull, Pin(id, Pin.IN, Pin.PULL_DOWN)")
    class INPUT_{pull}(int): ...
#: end
#: each both BOTH CHANGE
    @deprecated("machine.Pin.IRQ_{both} does not exist on {target}: use machine.Pin.IRQ_RISING | machine.Pin.IRQ_FALLING")
    class IRQ_{both}(int): ...
#: end

    # pins: names
    board: Final[_Names]
#: if esp32
    @deprecated("machine.Pin.cpu does not exist on {target}: use the number, machine.Pin(5)")
    class cpu: ...
#: else
    cpu: Final[_Names]
#: end
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
#: if stm32 nrf mimxrt
    @overload
    @deprecated("machine.Pin needs a mode before pull and value on {target}: machine.Pin(id, machine.Pin.IN, pull)")
    def __init__(self: Pin[Any], id: Pin[Any] | int | str, /, *, pull: int | None, value: object = None) -> None: ...
    @overload
    @deprecated("machine.Pin needs a mode before pull and value on {target}: machine.Pin(id, machine.Pin.OUT, value=1)")
    def __init__(self: Pin[Any], id: Pin[Any] | int | str, /, *, value: object) -> None: ...
#: end
#: if samd
    @overload
    def __init__(
        self: Pin[Any], id: Pin[Any] | int | str, /, mode: Unknown, pull: Any, *, value: Any = ..., drive: Any = ...
    ) -> None: ...
    @overload
    def __init__(
        self: Pin[Any], id: Pin[Any] | int | str, /, mode: Any, pull: Unknown, *, value: Any = ..., drive: Any = ...
    ) -> None: ...
    @overload
    @deprecated("An output takes no pull on {target}: leave it out, machine.Pin(id, machine.Pin.OUT)")
    def __init__(
        self: Pin[Any], id: Pin[Any] | int | str, /, mode: Literal[1], pull: int, *, value: object = None, drive: int = 0
    ) -> None: ...
#: end
    # pins: overloads
    # pins: end
#: if esp32 stm32 samd mimxrt nrf
    @overload
#: if esp32 nrf
    @deprecated("There is no pin of that name on {target}: use its number, machine.Pin(13)")
#: end
#: if stm32
    @deprecated("There is no pin of that name on {target}: use a name of the board or the chip, machine.Pin('A0')")
#: end
#: if samd mimxrt
    @deprecated("There is no pin of that name on {target}: use a name of the board, machine.Pin('D13')")
#: end
    def __init__(
        self: Pin[Any], id: _FOREIGN, /, mode: Any = ..., pull: Any = ..., *, value: Any = ..., drive: Any = ..., hold: Any = ...
    ) -> None: ...
#: end
    @overload
#: if rp2
    def __init__(
        self: Pin[Any],
        id: Pin[Any] | int | str,
        /,
        mode: int | None = None,
        pull: int | None = None,
        *,
        value: object = None,
        alt: int = 5,
    ) -> None: ...
#: end
#: if esp32
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
#: end
#: if stm32
    def __init__(
        self: Pin[Any],
        id: Pin[Any] | str,
        /,
        mode: int = ...,
        pull: int | None = None,
        af: int = -1,
        *,
        value: object = None,
        alt: int | str = -1,
    ) -> None: ...
    @overload
    @deprecated("machine.Pin takes no numbers on {target}: use a name, machine.Pin('A0') or machine.Pin.board.X1")
    def __init__(self: Pin[Any], id: int, /, mode: int = ..., pull: int | None = None, *, value: object = None) -> None: ...
#: end
#: if samd
    def __init__(
        self: Pin[Any],
        id: Pin[Any] | int | str,
        /,
        mode: int = ...,
        pull: int | None = ...,
        *,
        value: object = None,
        drive: int = 0,
    ) -> None: ...
#: end
#: if mimxrt
    def __init__(
        self: Pin[Any],
        id: Pin[Any] | int | str,
        /,
        mode: int = ...,
        pull: int | None = None,
        *,
        value: object = None,
        drive: int = ...,
    ) -> None: ...
#: end
#: if nrf
    def __init__(
        self: Pin[Any],
        id: Pin[Any] | int | str,
        /,
        mode: int = ...,
        pull: int | None = None,
        af: int = -1,
        *,
        value: object = None,
        alt: int = -1,
    ) -> None: ...
#: end
    @overload
    @deprecated("machine.Pin does not take a pin of `board` on {target}: use its number or name, machine.Pin('LED')")
    def __init__(
        self: Pin[Any], id: _BoardPin[object], /, mode: Any = ..., pull: Any = ..., *, value: Any = ...
    ) -> None: ...
#: if rp2
    @overload
    @deprecated("machine.Pin has no drive or hold on {target}: use mode, pull, value and alt")
    def __init__(self: Pin[Any], id: Pin[Any] | int | str, /, mode: int | None = None, pull: int | None = None, *, value: object = None, drive: object = None, hold: object = None, alt: int = 5) -> None: ...
#: end
#: if esp32
    @overload
    @deprecated("machine.Pin has no alt or af on {target}: use mode, pull, value, drive and hold")
    def __init__(self: Pin[Any], id: Pin[Any] | int | str, /, mode: int | None = -1, pull: int | None = -1, af: object = -1, *, value: object = None, alt: object = None, drive: int | None = None, hold: bool | None = None) -> None: ...
#: end
#: if stm32 nrf
    @overload
    @deprecated("machine.Pin has no drive or hold on {target}: use mode, pull, value and alt")
    def __init__(self: Pin[Any], id: Pin[Any] | int | str, /, mode: int = ..., pull: int | None = None, *, value: object = None, drive: object = None, hold: object = None, alt: int = -1) -> None: ...
#: end
#: if samd mimxrt
    @overload
    @deprecated("machine.Pin has no alt or hold on {target}: use mode, pull, value and drive")
    def __init__(self: Pin[Any], id: Pin[Any] | int | str, /, mode: int = ..., pull: int | None = None, *, value: object = None, drive: int = 0, hold: object = None, alt: object = None) -> None: ...
#: end

#: if rp2
    def init(
        self, mode: int | None = None, pull: int | None = None, *, value: object = None, alt: int = 5
    ) -> None:
        """Change the pin's mode, as the constructor."""
#: end
#: if esp32
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
#: end
#: if samd
    @overload
    def init(self, mode: Unknown, pull: Any, *, value: Any = ..., drive: Any = ...) -> None: ...
    @overload
    def init(self, mode: Any, pull: Unknown, *, value: Any = ..., drive: Any = ...) -> None: ...
    @overload
    @deprecated("An output takes no pull on {target}: leave it out, pin.init(machine.Pin.OUT)")
    def init(self, mode: Literal[1], pull: int, *, value: object = None, drive: int = 0) -> None: ...
    @overload
    def init(self, mode: int = ..., pull: int | None = ..., *, value: object = None, drive: int = 0) -> None:
        """Change what is given, as the constructor."""
#: end
#: if stm32 nrf
    @overload
    def init(
        self, mode: int, pull: int | None = None, af: int = -1, *, value: object = None, alt: int | str = -1
    ) -> None:
        """Change the pin's mode, as the constructor."""
    @overload
    @deprecated("machine.Pin.init needs a mode on {target}: pin.init(machine.Pin.IN, pull)")
    def init(self, *, pull: int | None = None, value: object = None, alt: int | str = -1) -> None: ...
#: end
#: if mimxrt
    @overload
    def init(self, mode: int, pull: int | None = None, *, value: object = None, drive: int = ...) -> None:
        """Change the pin's mode, as the constructor."""
    @overload
    @deprecated("machine.Pin.init needs a mode on {target}: pin.init(machine.Pin.IN, pull)")
    def init(self, *, pull: int | None = None, value: object = None, drive: int = ...) -> None: ...
#: end
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
#: if esp32
    @deprecated("machine.Pin.high does not exist on {target}: use pin.on()")
#: end
    def high(self) -> None:
        """Set it high."""
#: if esp32
    @deprecated("machine.Pin.low does not exist on {target}: use pin.off()")
#: end
    def low(self) -> None:
        """Set it low."""
#: if stm32 nrf
    @deprecated("machine.Pin.toggle does not exist on {target}: use pin.value(not pin.value())")
#: end
    def toggle(self) -> None:
        """Change the level of an output."""
#: if esp32
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
    @deprecated("machine.Pin.irq has no hard on {target}: leave it out")
    def irq(self, handler: Callable[[Pin], object] | None = None, trigger: int = 3, *, hard: bool) -> IRQ: ...
    @overload
    @deprecated("machine.Pin.irq has no priority on {target}: leave it out")
    def irq(
        self, handler: Callable[[Pin], object] | None = None, trigger: int = 3, *, priority: int, hard: bool = False
    ) -> IRQ: ...
#: end
#: if nrf
    @overload
    def irq(self, handler: Callable[[Pin], object] | None, trigger: int = 3, wake: bool = False) -> IRQ:
        """Call `handler(pin)` at edges, in the interrupt itself, where no memory can be allocated.

        Args:
            trigger: `IRQ_RISING`, `IRQ_FALLING` or both.
        """
    @overload
    @deprecated("machine.Pin.irq has no hard on {target}: leave it out, the handler always runs in the interrupt itself")
    def irq(self, handler: Callable[[Pin], object] | None = None, trigger: int = 3, *, hard: bool) -> IRQ: ...
    @overload
    @deprecated("machine.Pin.irq has no priority on {target}: leave it out")
    def irq(
        self, handler: Callable[[Pin], object] | None = None, trigger: int = 3, *, priority: int, hard: bool = False
    ) -> IRQ: ...
    @overload
    @deprecated("machine.Pin.irq needs a handler on {target}: pin.irq(None, trigger) turns it off")
    def irq(self, *, trigger: int = 3, wake: bool = False) -> IRQ: ...
#: end
#: if rp2 stm32 samd mimxrt
    @overload
    def irq(
        self, handler: Callable[[Pin], object] | None = None, trigger: int = ..., hard: bool = False
    ) -> IRQ:
        """Call `handler(pin)` at edges.

        Args:
            trigger: `IRQ_RISING`, `IRQ_FALLING` or both.
            hard: in the interrupt itself, where no memory can be allocated.
        """
    @overload
    @deprecated("machine.Pin.irq has no wake on {target}: leave it out, or use hard=True")
    def irq(
        self, handler: Callable[[Pin], object] | None = None, trigger: int = ..., *, wake: int | None, hard: bool = False
    ) -> IRQ: ...
    @overload
    @deprecated("machine.Pin.irq has no priority on {target}: leave it out")
    def irq(
        self, handler: Callable[[Pin], object] | None = None, trigger: int = ..., *, priority: int, hard: bool = False
    ) -> IRQ: ...
#: end
#: if stm32 nrf
    def mode(self) -> int:
        """`IN`, `OUT` …"""
    def pull(self) -> int: ...
    def name(self) -> str:
        """The chip's name of it."""
    def names(self) -> list[str]:
        """The chip's name and the board's."""
    def port(self) -> int: ...
    def pin(self) -> int: ...
    def af(self) -> int: ...
    def af_list(self) -> list[Any]: ...
    @classmethod
    def mapper(cls, function: Callable[[Any], Pin | None] | None = ..., /) -> Any: ...
    @classmethod
    def dict(cls, names: Any = ..., /) -> Any: ...
#: else
    @deprecated("machine.Pin.mode does not exist on {target}: use pin.init(mode)")
    def mode(self, mode: int = ..., /) -> int: ...
    @deprecated("machine.Pin.pull does not exist on {target}: use pin.init(mode, pull)")
    def pull(self, pull: int | None = ..., /) -> int: ...
    @deprecated("machine.Pin.name does not exist on {target}: use str(pin)")
    def name(self) -> str: ...
    @deprecated("machine.Pin.names does not exist on {target}: use str(pin)")
    def names(self) -> list[str]: ...
    @deprecated("machine.Pin.af does not exist on {target}: give the pin to machine.I2C, SPI, UART or PWM")
    def af(self) -> int: ...
#: end
#: if stm32
    def gpio(self) -> int:
        """The address of its port's registers."""
    @classmethod
    def debug(cls, state: bool = ..., /) -> bool: ...
#: end
#: if samd
    def disable(self) -> None:
        """Turn the pin's input and output off."""
    @overload
    def drive(self) -> int:
        """`LOW_POWER` or `HIGH_POWER`."""
    @overload
    def drive(self, drive: int, /) -> None: ...
#: end
#: if esp32
    @deprecated("machine.Pin.drive does not exist on {target}: use pin.init(drive=machine.Pin.DRIVE_3)")
    def drive(self, drive: int = ..., /) -> int: ...
#: end
#: if mimxrt
    @deprecated("machine.Pin.drive does not exist on {target}: use pin.init(mode, drive=machine.Pin.DRIVE_3)")
    def drive(self, drive: int = ..., /) -> int: ...
#: end
#: if rp2 stm32 nrf
    @deprecated("machine.Pin.drive does not exist on {target}: leave out the drive strength")
    def drive(self, drive: int = ..., /) -> int: ...
#: end

    @deprecated("machine.Pin.read does not exist on {target}: use pin.value()")
    def read(self) -> int: ...
    @deprecated("machine.Pin.write does not exist on {target}: use pin.value(1)")
    def write(self, value: object, /) -> None: ...

    # CircuitPython's digitalio
    @deprecated("machine.Pin.deinit does not exist on {target}: use pin.init(machine.Pin.IN)")
    def deinit(self) -> None: ...
    @deprecated("machine.Pin.switch_to_input does not exist on {target}: use pin.init(machine.Pin.IN, pull)")
    def switch_to_input(self, pull: Any = None) -> None: ...
    @deprecated("machine.Pin.switch_to_output does not exist on {target}: use pin.init(machine.Pin.OUT, value=value)")
    def switch_to_output(self, value: bool = False, drive_mode: Any = None) -> None: ...
    @property
    @deprecated("machine.Pin.direction does not exist on {target}: use pin.init(machine.Pin.OUT)")
    def direction(self) -> Any: ...
    @direction.setter
    @deprecated("machine.Pin.direction does not exist on {target}: use pin.init(machine.Pin.OUT)")
    def direction(self, direction: Any) -> None: ...
    @deprecated("machine.Pin is no context manager on {target}: leave out the `with`")
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
    @deprecated("machine.Signal.value is a method on {target}: call it, signal.value(1)")
    def value(self, x: object) -> None: ...
    @overload
    def __call__(self) -> int: ...
    @overload
    def __call__(self, x: object, /) -> None: ...
    def on(self) -> None:
        """Make it active."""
    def off(self) -> None:
        """Make it inactive."""
    @deprecated("machine.Signal.toggle does not exist on {target}: use signal.value(not signal.value())")
    def toggle(self) -> None: ...

#: if stm32
PinLike: TypeAlias = Pin[Any] | str
#: else
PinLike: TypeAlias = Pin[Any] | int | str
#: end
