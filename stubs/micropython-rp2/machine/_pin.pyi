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
    @deprecated("machine.Pin.value is a method on micropython-rp2: call it, pin.value()")
    def __bool__(self) -> object: ...
    @deprecated("machine.Pin.value is a method on micropython-rp2: call it, pin.value()")
    def __eq__(self, other: object, /) -> bool: ...
    @deprecated("machine.Pin.value is a method on micropython-rp2: call it, pin.value()")
    def __ne__(self, other: object, /) -> bool: ...

class Unknown:
    """Nothing is one: the overload of values whose type is not known."""


class _Names:
    """Pins by the names of the firmware."""

    def __getattr__(self, name: str, /) -> Pin[Any]: ...

# a class for each pin; without a board and on most ports there are none
# pins: classes
import _pin_caps as _c

class _GPIO0(_c.DIGITAL, _c.I2C0_SDA, _c.OUT, _c.PWM, _c.SPI0_MISO, _c.TOUCH, _c.UART0_TX): ...
class _GPIO1(_c.DIGITAL, _c.COUNT, _c.I2C0_SCL, _c.OUT, _c.PWM, _c.TOUCH, _c.UART0_RX): ...
class _GPIO2(_c.DIGITAL, _c.I2C1_SDA, _c.OUT, _c.PWM, _c.SPI0_SCK, _c.TOUCH, _c.UART0_CTS, _c.UART0_TX): ...
class _GPIO3(_c.DIGITAL, _c.COUNT, _c.I2C1_SCL, _c.OUT, _c.PWM, _c.SPI0_MOSI, _c.TOUCH, _c.UART0_RTS, _c.UART0_RX): ...
class _GPIO4(_c.DIGITAL, _c.I2C0_SDA, _c.OUT, _c.PWM, _c.SPI0_MISO, _c.TOUCH, _c.UART1_TX): ...
class _GPIO5(_c.DIGITAL, _c.COUNT, _c.I2C0_SCL, _c.OUT, _c.PWM, _c.TOUCH, _c.UART1_RX): ...
class _GPIO6(_c.DIGITAL, _c.I2C1_SDA, _c.OUT, _c.PWM, _c.SPI0_SCK, _c.TOUCH, _c.UART1_CTS, _c.UART1_TX): ...
class _GPIO7(_c.DIGITAL, _c.COUNT, _c.I2C1_SCL, _c.OUT, _c.PWM, _c.SPI0_MOSI, _c.TOUCH, _c.UART1_RTS, _c.UART1_RX): ...
class _GPIO8(_c.DIGITAL, _c.I2C0_SDA, _c.OUT, _c.PWM, _c.SPI1_MISO, _c.TOUCH, _c.UART1_TX): ...
class _GPIO9(_c.DIGITAL, _c.COUNT, _c.I2C0_SCL, _c.OUT, _c.PWM, _c.TOUCH, _c.UART1_RX): ...
class _GPIO10(_c.DIGITAL, _c.I2C1_SDA, _c.OUT, _c.PWM, _c.SPI1_SCK, _c.TOUCH, _c.UART1_CTS, _c.UART1_TX): ...
class _GPIO11(_c.DIGITAL, _c.COUNT, _c.I2C1_SCL, _c.OUT, _c.PWM, _c.SPI1_MOSI, _c.TOUCH, _c.UART1_RTS, _c.UART1_RX): ...
class _GPIO12(_c.DIGITAL, _c.I2C0_SDA, _c.OUT, _c.PWM, _c.SPI1_MISO, _c.TOUCH, _c.UART0_TX): ...
class _GPIO13(_c.DIGITAL, _c.COUNT, _c.I2C0_SCL, _c.OUT, _c.PWM, _c.TOUCH, _c.UART0_RX): ...
class _GPIO14(_c.DIGITAL, _c.I2C1_SDA, _c.OUT, _c.PWM, _c.SPI1_SCK, _c.TOUCH, _c.UART0_CTS, _c.UART0_TX): ...
class _GPIO15(_c.DIGITAL, _c.COUNT, _c.I2C1_SCL, _c.OUT, _c.PWM, _c.SPI1_MOSI, _c.TOUCH, _c.UART0_RTS, _c.UART0_RX): ...
class _GPIO16(_c.DIGITAL, _c.I2C0_SDA, _c.OUT, _c.PWM, _c.SPI0_MISO, _c.TOUCH, _c.UART0_TX): ...
class _GPIO17(_c.DIGITAL, _c.COUNT, _c.I2C0_SCL, _c.OUT, _c.PWM, _c.TOUCH, _c.UART0_RX): ...
class _GPIO18(_c.DIGITAL, _c.I2C1_SDA, _c.OUT, _c.PWM, _c.SPI0_SCK, _c.TOUCH, _c.UART0_CTS, _c.UART0_TX): ...
class _GPIO19(_c.DIGITAL, _c.COUNT, _c.I2C1_SCL, _c.OUT, _c.PWM, _c.SPI0_MOSI, _c.TOUCH, _c.UART0_RTS, _c.UART0_RX): ...
class _GPIO20(_c.DIGITAL, _c.I2C0_SDA, _c.OUT, _c.PWM, _c.SPI0_MISO, _c.TOUCH, _c.UART1_TX): ...
class _GPIO21(_c.DIGITAL, _c.COUNT, _c.I2C0_SCL, _c.OUT, _c.PWM, _c.TOUCH, _c.UART1_RX): ...
class _GPIO22(_c.DIGITAL, _c.I2C1_SDA, _c.OUT, _c.PWM, _c.SPI0_SCK, _c.TOUCH, _c.UART1_CTS, _c.UART1_TX): ...
class _GPIO23(_c.DIGITAL, _c.COUNT, _c.I2C1_SCL, _c.OUT, _c.PWM, _c.SPI0_MOSI, _c.TOUCH, _c.UART1_RTS, _c.UART1_RX): ...
class _GPIO24(_c.DIGITAL, _c.I2C0_SDA, _c.OUT, _c.PWM, _c.SPI1_MISO, _c.TOUCH, _c.UART1_TX): ...
class _GPIO25(_c.DIGITAL, _c.COUNT, _c.I2C0_SCL, _c.OUT, _c.PWM, _c.TOUCH, _c.UART1_RX): ...
class _GPIO26(_c.DIGITAL, _c.ADC, _c.I2C1_SDA, _c.OUT, _c.PWM, _c.SPI1_SCK, _c.TOUCH, _c.UART1_CTS, _c.UART1_TX): ...
class _GPIO27(_c.DIGITAL, _c.ADC, _c.COUNT, _c.I2C1_SCL, _c.OUT, _c.PWM, _c.SPI1_MOSI, _c.TOUCH, _c.UART1_RTS, _c.UART1_RX): ...
class _GPIO28(_c.DIGITAL, _c.ADC, _c.I2C0_SDA, _c.OUT, _c.PWM, _c.SPI1_MISO, _c.TOUCH, _c.UART0_TX): ...
class _GPIO29(_c.DIGITAL, _c.ADC, _c.COUNT, _c.I2C0_SCL, _c.OUT, _c.PWM, _c.TOUCH, _c.UART0_RX): ...
class _GPIO30(_c.DIGITAL, _c.I2C1_SDA, _c.OUT, _c.PWM, _c.SPI1_SCK, _c.TOUCH, _c.UART0_CTS, _c.UART0_TX): ...
class _GPIO31(_c.DIGITAL, _c.COUNT, _c.I2C1_SCL, _c.OUT, _c.PWM, _c.SPI1_MOSI, _c.TOUCH, _c.UART0_RTS, _c.UART0_RX): ...
class _GPIO32(_c.DIGITAL, _c.I2C0_SDA, _c.OUT, _c.PWM, _c.SPI0_MISO, _c.TOUCH, _c.UART0_TX): ...
class _GPIO33(_c.DIGITAL, _c.COUNT, _c.I2C0_SCL, _c.OUT, _c.PWM, _c.TOUCH, _c.UART0_RX): ...
class _GPIO34(_c.DIGITAL, _c.I2C1_SDA, _c.OUT, _c.PWM, _c.SPI0_SCK, _c.TOUCH, _c.UART0_CTS, _c.UART0_TX): ...
class _GPIO35(_c.DIGITAL, _c.COUNT, _c.I2C1_SCL, _c.OUT, _c.PWM, _c.SPI0_MOSI, _c.TOUCH, _c.UART0_RTS, _c.UART0_RX): ...
class _GPIO36(_c.DIGITAL, _c.I2C0_SDA, _c.OUT, _c.PWM, _c.SPI0_MISO, _c.TOUCH, _c.UART1_TX): ...
class _GPIO37(_c.DIGITAL, _c.COUNT, _c.I2C0_SCL, _c.OUT, _c.PWM, _c.TOUCH, _c.UART1_RX): ...
class _GPIO38(_c.DIGITAL, _c.I2C1_SDA, _c.OUT, _c.PWM, _c.SPI0_SCK, _c.TOUCH, _c.UART1_CTS, _c.UART1_TX): ...
class _GPIO39(_c.DIGITAL, _c.COUNT, _c.I2C1_SCL, _c.OUT, _c.PWM, _c.SPI0_MOSI, _c.TOUCH, _c.UART1_RTS, _c.UART1_RX): ...
class _GPIO40(_c.DIGITAL, _c.ADC, _c.I2C0_SDA, _c.OUT, _c.PWM, _c.SPI1_MISO, _c.TOUCH, _c.UART1_TX): ...
class _GPIO41(_c.DIGITAL, _c.ADC, _c.COUNT, _c.I2C0_SCL, _c.OUT, _c.PWM, _c.TOUCH, _c.UART1_RX): ...
class _GPIO42(_c.DIGITAL, _c.ADC, _c.I2C1_SDA, _c.OUT, _c.PWM, _c.SPI1_SCK, _c.TOUCH, _c.UART1_CTS, _c.UART1_TX): ...
class _GPIO43(_c.DIGITAL, _c.ADC, _c.COUNT, _c.I2C1_SCL, _c.OUT, _c.PWM, _c.SPI1_MOSI, _c.TOUCH, _c.UART1_RTS, _c.UART1_RX): ...
class _GPIO44(_c.DIGITAL, _c.ADC, _c.I2C0_SDA, _c.OUT, _c.PWM, _c.SPI1_MISO, _c.TOUCH, _c.UART0_TX): ...
class _GPIO45(_c.DIGITAL, _c.ADC, _c.COUNT, _c.I2C0_SCL, _c.OUT, _c.PWM, _c.TOUCH, _c.UART0_RX): ...
class _GPIO46(_c.DIGITAL, _c.ADC, _c.I2C1_SDA, _c.OUT, _c.PWM, _c.SPI1_SCK, _c.TOUCH, _c.UART0_CTS, _c.UART0_TX): ...
class _GPIO47(_c.DIGITAL, _c.ADC, _c.COUNT, _c.I2C1_SCL, _c.OUT, _c.PWM, _c.SPI1_MOSI, _c.TOUCH, _c.UART0_RTS, _c.UART0_RX): ...

class _Board(_Names):
    GP0: Final[Pin[_GPIO0]]
    GP1: Final[Pin[_GPIO1]]
    GP2: Final[Pin[_GPIO2]]
    GP3: Final[Pin[_GPIO3]]
    GP4: Final[Pin[_GPIO4]]
    GP5: Final[Pin[_GPIO5]]
    GP6: Final[Pin[_GPIO6]]
    GP7: Final[Pin[_GPIO7]]
    GP8: Final[Pin[_GPIO8]]
    GP9: Final[Pin[_GPIO9]]
    GP10: Final[Pin[_GPIO10]]
    GP11: Final[Pin[_GPIO11]]
    GP12: Final[Pin[_GPIO12]]
    GP13: Final[Pin[_GPIO13]]
    GP14: Final[Pin[_GPIO14]]
    GP15: Final[Pin[_GPIO15]]
    GP16: Final[Pin[_GPIO16]]
    GP17: Final[Pin[_GPIO17]]
    GP18: Final[Pin[_GPIO18]]
    GP19: Final[Pin[_GPIO19]]
    GP20: Final[Pin[_GPIO20]]
    GP21: Final[Pin[_GPIO21]]
    GP22: Final[Pin[_GPIO22]]
    GP23: Final[Pin[_GPIO23]]
    GP24: Final[Pin[_GPIO24]]
    GP25: Final[Pin[_GPIO25]]
    GP26: Final[Pin[_GPIO26]]
    GP27: Final[Pin[_GPIO27]]
    GP28: Final[Pin[_GPIO28]]
    GP29: Final[Pin[_GPIO29]]
    GP30: Final[Pin[_GPIO30]]
    GP31: Final[Pin[_GPIO31]]
    GP32: Final[Pin[_GPIO32]]
    GP33: Final[Pin[_GPIO33]]
    GP34: Final[Pin[_GPIO34]]
    GP35: Final[Pin[_GPIO35]]
    GP36: Final[Pin[_GPIO36]]
    GP37: Final[Pin[_GPIO37]]
    GP38: Final[Pin[_GPIO38]]
    GP39: Final[Pin[_GPIO39]]
    GP40: Final[Pin[_GPIO40]]
    GP41: Final[Pin[_GPIO41]]
    GP42: Final[Pin[_GPIO42]]
    GP43: Final[Pin[_GPIO43]]
    GP44: Final[Pin[_GPIO44]]
    GP45: Final[Pin[_GPIO45]]
    GP46: Final[Pin[_GPIO46]]
    GP47: Final[Pin[_GPIO47]]

class _Cpu(_Names):
    GPIO0: Final[Pin[_GPIO0]]
    GPIO1: Final[Pin[_GPIO1]]
    GPIO2: Final[Pin[_GPIO2]]
    GPIO3: Final[Pin[_GPIO3]]
    GPIO4: Final[Pin[_GPIO4]]
    GPIO5: Final[Pin[_GPIO5]]
    GPIO6: Final[Pin[_GPIO6]]
    GPIO7: Final[Pin[_GPIO7]]
    GPIO8: Final[Pin[_GPIO8]]
    GPIO9: Final[Pin[_GPIO9]]
    GPIO10: Final[Pin[_GPIO10]]
    GPIO11: Final[Pin[_GPIO11]]
    GPIO12: Final[Pin[_GPIO12]]
    GPIO13: Final[Pin[_GPIO13]]
    GPIO14: Final[Pin[_GPIO14]]
    GPIO15: Final[Pin[_GPIO15]]
    GPIO16: Final[Pin[_GPIO16]]
    GPIO17: Final[Pin[_GPIO17]]
    GPIO18: Final[Pin[_GPIO18]]
    GPIO19: Final[Pin[_GPIO19]]
    GPIO20: Final[Pin[_GPIO20]]
    GPIO21: Final[Pin[_GPIO21]]
    GPIO22: Final[Pin[_GPIO22]]
    GPIO23: Final[Pin[_GPIO23]]
    GPIO24: Final[Pin[_GPIO24]]
    GPIO25: Final[Pin[_GPIO25]]
    GPIO26: Final[Pin[_GPIO26]]
    GPIO27: Final[Pin[_GPIO27]]
    GPIO28: Final[Pin[_GPIO28]]
    GPIO29: Final[Pin[_GPIO29]]
    GPIO30: Final[Pin[_GPIO30]]
    GPIO31: Final[Pin[_GPIO31]]
    GPIO32: Final[Pin[_GPIO32]]
    GPIO33: Final[Pin[_GPIO33]]
    GPIO34: Final[Pin[_GPIO34]]
    GPIO35: Final[Pin[_GPIO35]]
    GPIO36: Final[Pin[_GPIO36]]
    GPIO37: Final[Pin[_GPIO37]]
    GPIO38: Final[Pin[_GPIO38]]
    GPIO39: Final[Pin[_GPIO39]]
    GPIO40: Final[Pin[_GPIO40]]
    GPIO41: Final[Pin[_GPIO41]]
    GPIO42: Final[Pin[_GPIO42]]
    GPIO43: Final[Pin[_GPIO43]]
    GPIO44: Final[Pin[_GPIO44]]
    GPIO45: Final[Pin[_GPIO45]]
    GPIO46: Final[Pin[_GPIO46]]
    GPIO47: Final[Pin[_GPIO47]]
# pins: end

class Pin(Generic[Caps]):
    """A pin.  There is one object for each.

    Args:
        id: a number, a name of the board or the chip, or a pin.
        mode: `IN`, `OUT` …; without it the pin stays as it is.
        pull: `PULL_UP`, `PULL_DOWN`, or None.
        value: the level of an output from its first moment.
    """

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
    # what other ports have
    @deprecated("machine.Pin.ANALOG does not exist on micropython-rp2: use machine.ADC(pin)")
    class ANALOG(int): ...
    @deprecated("machine.Pin.PULL_NONE does not exist on micropython-rp2: use None")
    class PULL_NONE(int): ...
    @deprecated("machine.Pin.OUT_PP does not exist on micropython-rp2: use machine.Pin.OUT")
    class OUT_PP(int): ...
    @deprecated("machine.Pin.OUT_OD does not exist on micropython-rp2: use machine.Pin.OPEN_DRAIN")
    class OUT_OD(int): ...
    @deprecated("machine.Pin.PULL_HOLD does not exist on micropython-rp2: use PULL_UP or PULL_DOWN")
    class PULL_HOLD(int): ...
    @deprecated("machine.Pin.DRIVE_0 does not exist on micropython-rp2: leave out the drive strength")
    class DRIVE_0(int): ...
    @deprecated("machine.Pin.DRIVE_1 does not exist on micropython-rp2: leave out the drive strength")
    class DRIVE_1(int): ...
    @deprecated("machine.Pin.DRIVE_2 does not exist on micropython-rp2: leave out the drive strength")
    class DRIVE_2(int): ...
    @deprecated("machine.Pin.DRIVE_3 does not exist on micropython-rp2: leave out the drive strength")
    class DRIVE_3(int): ...
    @deprecated("machine.Pin.WAKE_LOW does not exist on micropython-rp2: use machine.Pin.IRQ_FALLING")
    class WAKE_LOW(int): ...
    @deprecated("machine.Pin.WAKE_HIGH does not exist on micropython-rp2: use machine.Pin.IRQ_RISING")
    class WAKE_HIGH(int): ...
    @deprecated("machine.Pin.IRQ_LOW_LEVEL does not exist on micropython-rp2: use machine.Pin.IRQ_FALLING")
    class IRQ_LOW_LEVEL(int): ...
    @deprecated("machine.Pin.IRQ_HIGH_LEVEL does not exist on micropython-rp2: use machine.Pin.IRQ_RISING")
    class IRQ_HIGH_LEVEL(int): ...
    @deprecated("machine.Pin.INPUT does not exist on micropython-rp2: use machine.Pin.IN")
    class INPUT(int): ...
    @deprecated("machine.Pin.OUTPUT does not exist on micropython-rp2: use machine.Pin.OUT")
    class OUTPUT(int): ...
    @deprecated("machine.Pin.INPUT_PULLUP does not exist on micropython-rp2: give mode and pull, Pin(id, Pin.IN, Pin.PULL_UP)")
    class INPUT_PULLUP(int): ...
    @deprecated("machine.Pin.INPUT_PULL_UP does not exist on micropython-rp2: give mode and pull, Pin(id, Pin.IN, Pin.PULL_UP)")
    class INPUT_PULL_UP(int): ...
    @deprecated("machine.Pin.INPUT_PULLDOWN does not exist on micropython-rp2: give mode and pull, Pin(id, Pin.IN, Pin.PULL_DOWN)")
    class INPUT_PULLDOWN(int): ...
    @deprecated("machine.Pin.INPUT_PULL_DOWN does not exist on micropython-rp2: give mode and pull, Pin(id, Pin.IN, Pin.PULL_DOWN)")
    class INPUT_PULL_DOWN(int): ...
    @deprecated("machine.Pin.IRQ_BOTH does not exist on micropython-rp2: use machine.Pin.IRQ_RISING | machine.Pin.IRQ_FALLING")
    class IRQ_BOTH(int): ...
    @deprecated("machine.Pin.IRQ_CHANGE does not exist on micropython-rp2: use machine.Pin.IRQ_RISING | machine.Pin.IRQ_FALLING")
    class IRQ_CHANGE(int): ...

    # pins: names
    board: Final[_Board]
    cpu: Final[_Cpu]
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
    @overload
    def __init__(
        self: Pin[_GPIO0],
        id: Literal[0, "GPIO0", "GP0"],
        /,
        mode: int | None = None,
        pull: int | None = None,
        *,
        value: object = None,
        alt: int = 5,
    ) -> None: ...
    @overload
    def __init__(
        self: Pin[_GPIO1],
        id: Literal[1, "GPIO1", "GP1"],
        /,
        mode: int | None = None,
        pull: int | None = None,
        *,
        value: object = None,
        alt: int = 5,
    ) -> None: ...
    @overload
    def __init__(
        self: Pin[_GPIO2],
        id: Literal[2, "GPIO2", "GP2"],
        /,
        mode: int | None = None,
        pull: int | None = None,
        *,
        value: object = None,
        alt: int = 5,
    ) -> None: ...
    @overload
    def __init__(
        self: Pin[_GPIO3],
        id: Literal[3, "GPIO3", "GP3"],
        /,
        mode: int | None = None,
        pull: int | None = None,
        *,
        value: object = None,
        alt: int = 5,
    ) -> None: ...
    @overload
    def __init__(
        self: Pin[_GPIO4],
        id: Literal[4, "GPIO4", "GP4"],
        /,
        mode: int | None = None,
        pull: int | None = None,
        *,
        value: object = None,
        alt: int = 5,
    ) -> None: ...
    @overload
    def __init__(
        self: Pin[_GPIO5],
        id: Literal[5, "GPIO5", "GP5"],
        /,
        mode: int | None = None,
        pull: int | None = None,
        *,
        value: object = None,
        alt: int = 5,
    ) -> None: ...
    @overload
    def __init__(
        self: Pin[_GPIO6],
        id: Literal[6, "GPIO6", "GP6"],
        /,
        mode: int | None = None,
        pull: int | None = None,
        *,
        value: object = None,
        alt: int = 5,
    ) -> None: ...
    @overload
    def __init__(
        self: Pin[_GPIO7],
        id: Literal[7, "GPIO7", "GP7"],
        /,
        mode: int | None = None,
        pull: int | None = None,
        *,
        value: object = None,
        alt: int = 5,
    ) -> None: ...
    @overload
    def __init__(
        self: Pin[_GPIO8],
        id: Literal[8, "GPIO8", "GP8"],
        /,
        mode: int | None = None,
        pull: int | None = None,
        *,
        value: object = None,
        alt: int = 5,
    ) -> None: ...
    @overload
    def __init__(
        self: Pin[_GPIO9],
        id: Literal[9, "GPIO9", "GP9"],
        /,
        mode: int | None = None,
        pull: int | None = None,
        *,
        value: object = None,
        alt: int = 5,
    ) -> None: ...
    @overload
    def __init__(
        self: Pin[_GPIO10],
        id: Literal[10, "GPIO10", "GP10"],
        /,
        mode: int | None = None,
        pull: int | None = None,
        *,
        value: object = None,
        alt: int = 5,
    ) -> None: ...
    @overload
    def __init__(
        self: Pin[_GPIO11],
        id: Literal[11, "GPIO11", "GP11"],
        /,
        mode: int | None = None,
        pull: int | None = None,
        *,
        value: object = None,
        alt: int = 5,
    ) -> None: ...
    @overload
    def __init__(
        self: Pin[_GPIO12],
        id: Literal[12, "GPIO12", "GP12"],
        /,
        mode: int | None = None,
        pull: int | None = None,
        *,
        value: object = None,
        alt: int = 5,
    ) -> None: ...
    @overload
    def __init__(
        self: Pin[_GPIO13],
        id: Literal[13, "GPIO13", "GP13"],
        /,
        mode: int | None = None,
        pull: int | None = None,
        *,
        value: object = None,
        alt: int = 5,
    ) -> None: ...
    @overload
    def __init__(
        self: Pin[_GPIO14],
        id: Literal[14, "GPIO14", "GP14"],
        /,
        mode: int | None = None,
        pull: int | None = None,
        *,
        value: object = None,
        alt: int = 5,
    ) -> None: ...
    @overload
    def __init__(
        self: Pin[_GPIO15],
        id: Literal[15, "GPIO15", "GP15"],
        /,
        mode: int | None = None,
        pull: int | None = None,
        *,
        value: object = None,
        alt: int = 5,
    ) -> None: ...
    @overload
    def __init__(
        self: Pin[_GPIO16],
        id: Literal[16, "GPIO16", "GP16"],
        /,
        mode: int | None = None,
        pull: int | None = None,
        *,
        value: object = None,
        alt: int = 5,
    ) -> None: ...
    @overload
    def __init__(
        self: Pin[_GPIO17],
        id: Literal[17, "GPIO17", "GP17"],
        /,
        mode: int | None = None,
        pull: int | None = None,
        *,
        value: object = None,
        alt: int = 5,
    ) -> None: ...
    @overload
    def __init__(
        self: Pin[_GPIO18],
        id: Literal[18, "GPIO18", "GP18"],
        /,
        mode: int | None = None,
        pull: int | None = None,
        *,
        value: object = None,
        alt: int = 5,
    ) -> None: ...
    @overload
    def __init__(
        self: Pin[_GPIO19],
        id: Literal[19, "GPIO19", "GP19"],
        /,
        mode: int | None = None,
        pull: int | None = None,
        *,
        value: object = None,
        alt: int = 5,
    ) -> None: ...
    @overload
    def __init__(
        self: Pin[_GPIO20],
        id: Literal[20, "GPIO20", "GP20"],
        /,
        mode: int | None = None,
        pull: int | None = None,
        *,
        value: object = None,
        alt: int = 5,
    ) -> None: ...
    @overload
    def __init__(
        self: Pin[_GPIO21],
        id: Literal[21, "GPIO21", "GP21"],
        /,
        mode: int | None = None,
        pull: int | None = None,
        *,
        value: object = None,
        alt: int = 5,
    ) -> None: ...
    @overload
    def __init__(
        self: Pin[_GPIO22],
        id: Literal[22, "GPIO22", "GP22"],
        /,
        mode: int | None = None,
        pull: int | None = None,
        *,
        value: object = None,
        alt: int = 5,
    ) -> None: ...
    @overload
    def __init__(
        self: Pin[_GPIO23],
        id: Literal[23, "GPIO23", "GP23"],
        /,
        mode: int | None = None,
        pull: int | None = None,
        *,
        value: object = None,
        alt: int = 5,
    ) -> None: ...
    @overload
    def __init__(
        self: Pin[_GPIO24],
        id: Literal[24, "GPIO24", "GP24"],
        /,
        mode: int | None = None,
        pull: int | None = None,
        *,
        value: object = None,
        alt: int = 5,
    ) -> None: ...
    @overload
    def __init__(
        self: Pin[_GPIO25],
        id: Literal[25, "GPIO25", "GP25"],
        /,
        mode: int | None = None,
        pull: int | None = None,
        *,
        value: object = None,
        alt: int = 5,
    ) -> None: ...
    @overload
    def __init__(
        self: Pin[_GPIO26],
        id: Literal[26, "GPIO26", "GP26"],
        /,
        mode: int | None = None,
        pull: int | None = None,
        *,
        value: object = None,
        alt: int = 5,
    ) -> None: ...
    @overload
    def __init__(
        self: Pin[_GPIO27],
        id: Literal[27, "GPIO27", "GP27"],
        /,
        mode: int | None = None,
        pull: int | None = None,
        *,
        value: object = None,
        alt: int = 5,
    ) -> None: ...
    @overload
    def __init__(
        self: Pin[_GPIO28],
        id: Literal[28, "GPIO28", "GP28"],
        /,
        mode: int | None = None,
        pull: int | None = None,
        *,
        value: object = None,
        alt: int = 5,
    ) -> None: ...
    @overload
    def __init__(
        self: Pin[_GPIO29],
        id: Literal[29, "GPIO29", "GP29"],
        /,
        mode: int | None = None,
        pull: int | None = None,
        *,
        value: object = None,
        alt: int = 5,
    ) -> None: ...
    @overload
    def __init__(
        self: Pin[_GPIO30],
        id: Literal[30, "GPIO30", "GP30"],
        /,
        mode: int | None = None,
        pull: int | None = None,
        *,
        value: object = None,
        alt: int = 5,
    ) -> None: ...
    @overload
    def __init__(
        self: Pin[_GPIO31],
        id: Literal[31, "GPIO31", "GP31"],
        /,
        mode: int | None = None,
        pull: int | None = None,
        *,
        value: object = None,
        alt: int = 5,
    ) -> None: ...
    @overload
    def __init__(
        self: Pin[_GPIO32],
        id: Literal[32, "GPIO32", "GP32"],
        /,
        mode: int | None = None,
        pull: int | None = None,
        *,
        value: object = None,
        alt: int = 5,
    ) -> None: ...
    @overload
    def __init__(
        self: Pin[_GPIO33],
        id: Literal[33, "GPIO33", "GP33"],
        /,
        mode: int | None = None,
        pull: int | None = None,
        *,
        value: object = None,
        alt: int = 5,
    ) -> None: ...
    @overload
    def __init__(
        self: Pin[_GPIO34],
        id: Literal[34, "GPIO34", "GP34"],
        /,
        mode: int | None = None,
        pull: int | None = None,
        *,
        value: object = None,
        alt: int = 5,
    ) -> None: ...
    @overload
    def __init__(
        self: Pin[_GPIO35],
        id: Literal[35, "GPIO35", "GP35"],
        /,
        mode: int | None = None,
        pull: int | None = None,
        *,
        value: object = None,
        alt: int = 5,
    ) -> None: ...
    @overload
    def __init__(
        self: Pin[_GPIO36],
        id: Literal[36, "GPIO36", "GP36"],
        /,
        mode: int | None = None,
        pull: int | None = None,
        *,
        value: object = None,
        alt: int = 5,
    ) -> None: ...
    @overload
    def __init__(
        self: Pin[_GPIO37],
        id: Literal[37, "GPIO37", "GP37"],
        /,
        mode: int | None = None,
        pull: int | None = None,
        *,
        value: object = None,
        alt: int = 5,
    ) -> None: ...
    @overload
    def __init__(
        self: Pin[_GPIO38],
        id: Literal[38, "GPIO38", "GP38"],
        /,
        mode: int | None = None,
        pull: int | None = None,
        *,
        value: object = None,
        alt: int = 5,
    ) -> None: ...
    @overload
    def __init__(
        self: Pin[_GPIO39],
        id: Literal[39, "GPIO39", "GP39"],
        /,
        mode: int | None = None,
        pull: int | None = None,
        *,
        value: object = None,
        alt: int = 5,
    ) -> None: ...
    @overload
    def __init__(
        self: Pin[_GPIO40],
        id: Literal[40, "GPIO40", "GP40"],
        /,
        mode: int | None = None,
        pull: int | None = None,
        *,
        value: object = None,
        alt: int = 5,
    ) -> None: ...
    @overload
    def __init__(
        self: Pin[_GPIO41],
        id: Literal[41, "GPIO41", "GP41"],
        /,
        mode: int | None = None,
        pull: int | None = None,
        *,
        value: object = None,
        alt: int = 5,
    ) -> None: ...
    @overload
    def __init__(
        self: Pin[_GPIO42],
        id: Literal[42, "GPIO42", "GP42"],
        /,
        mode: int | None = None,
        pull: int | None = None,
        *,
        value: object = None,
        alt: int = 5,
    ) -> None: ...
    @overload
    def __init__(
        self: Pin[_GPIO43],
        id: Literal[43, "GPIO43", "GP43"],
        /,
        mode: int | None = None,
        pull: int | None = None,
        *,
        value: object = None,
        alt: int = 5,
    ) -> None: ...
    @overload
    def __init__(
        self: Pin[_GPIO44],
        id: Literal[44, "GPIO44", "GP44"],
        /,
        mode: int | None = None,
        pull: int | None = None,
        *,
        value: object = None,
        alt: int = 5,
    ) -> None: ...
    @overload
    def __init__(
        self: Pin[_GPIO45],
        id: Literal[45, "GPIO45", "GP45"],
        /,
        mode: int | None = None,
        pull: int | None = None,
        *,
        value: object = None,
        alt: int = 5,
    ) -> None: ...
    @overload
    def __init__(
        self: Pin[_GPIO46],
        id: Literal[46, "GPIO46", "GP46"],
        /,
        mode: int | None = None,
        pull: int | None = None,
        *,
        value: object = None,
        alt: int = 5,
    ) -> None: ...
    @overload
    def __init__(
        self: Pin[_GPIO47],
        id: Literal[47, "GPIO47", "GP47"],
        /,
        mode: int | None = None,
        pull: int | None = None,
        *,
        value: object = None,
        alt: int = 5,
    ) -> None: ...
    @overload
    @deprecated("There is no such pin on micropython-rp2: the numbers are 0 to 47")
    def __init__(
        self: Pin[Any],
        id: Literal[-1, 48, 49, 50, 51, 52, 53, 54, 55, 56, 57, 58, 59, 60, 61, 62, 63, 64, 65, 66, 67, 68, 69, 70, 71, 72, 73, 74, 75, 76, 77, 78, 79, 80, 81, 82, 83, 84, 85, 86, 87, 88, 89, 90, 91, 92, 93, 94, 95, 96, 97, 98, 99, 127, 255],
        /,
        mode: int | None = None,
        pull: int | None = None,
        *,
        value: object = None,
        alt: int = 5,
    ) -> None: ...
    # pins: end
    @overload
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
    @overload
    @deprecated("machine.Pin does not take a pin of `board` on micropython-rp2: use its number or name, machine.Pin('LED')")
    def __init__(
        self: Pin[Any], id: _BoardPin[object], /, mode: Any = ..., pull: Any = ..., *, value: Any = ...
    ) -> None: ...
    @overload
    @deprecated("machine.Pin has no drive or hold on micropython-rp2: use mode, pull, value and alt")
    def __init__(self: Pin[Any], id: Pin[Any] | int | str, /, mode: int | None = None, pull: int | None = None, *, value: object = None, drive: object = None, hold: object = None, alt: int = 5) -> None: ...

    def init(
        self, mode: int | None = None, pull: int | None = None, *, value: object = None, alt: int = 5
    ) -> None:
        """Change the pin's mode, as the constructor."""
    @property
    def value(self) -> _Value:
        """`value()` is the level, 0 or 1; `value(x)` sets it, by truth."""
    @value.setter
    @deprecated("machine.Pin.value is a method on micropython-rp2: call it, pin.value(1)")
    def value(self, x: object) -> None: ...
    @overload
    def __call__(self) -> int: ...
    @overload
    def __call__(self, x: object, /) -> None: ...
    def on(self) -> None:
        """Set it high."""
    def off(self) -> None:
        """Set it low."""
    def high(self) -> None:
        """Set it high."""
    def low(self) -> None:
        """Set it low."""
    def toggle(self) -> None:
        """Change the level of an output."""
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
    @deprecated("machine.Pin.irq has no wake on micropython-rp2: leave it out, or use hard=True")
    def irq(
        self, handler: Callable[[Pin], object] | None = None, trigger: int = ..., *, wake: int | None, hard: bool = False
    ) -> IRQ: ...
    @overload
    @deprecated("machine.Pin.irq has no priority on micropython-rp2: leave it out")
    def irq(
        self, handler: Callable[[Pin], object] | None = None, trigger: int = ..., *, priority: int, hard: bool = False
    ) -> IRQ: ...
    @deprecated("machine.Pin.mode does not exist on micropython-rp2: use pin.init(mode)")
    def mode(self, mode: int = ..., /) -> int: ...
    @deprecated("machine.Pin.pull does not exist on micropython-rp2: use pin.init(mode, pull)")
    def pull(self, pull: int | None = ..., /) -> int: ...
    @deprecated("machine.Pin.name does not exist on micropython-rp2: use str(pin)")
    def name(self) -> str: ...
    @deprecated("machine.Pin.names does not exist on micropython-rp2: use str(pin)")
    def names(self) -> list[str]: ...
    @deprecated("machine.Pin.af does not exist on micropython-rp2: give the pin to machine.I2C, SPI, UART or PWM")
    def af(self) -> int: ...
    @deprecated("machine.Pin.drive does not exist on micropython-rp2: leave out the drive strength")
    def drive(self, drive: int = ..., /) -> int: ...

    @deprecated("machine.Pin.read does not exist on micropython-rp2: use pin.value()")
    def read(self) -> int: ...
    @deprecated("machine.Pin.write does not exist on micropython-rp2: use pin.value(1)")
    def write(self, value: object, /) -> None: ...

    # CircuitPython's digitalio
    @deprecated("machine.Pin.deinit does not exist on micropython-rp2: use pin.init(machine.Pin.IN)")
    def deinit(self) -> None: ...
    @deprecated("machine.Pin.switch_to_input does not exist on micropython-rp2: use pin.init(machine.Pin.IN, pull)")
    def switch_to_input(self, pull: Any = None) -> None: ...
    @deprecated("machine.Pin.switch_to_output does not exist on micropython-rp2: use pin.init(machine.Pin.OUT, value=value)")
    def switch_to_output(self, value: bool = False, drive_mode: Any = None) -> None: ...
    @property
    @deprecated("machine.Pin.direction does not exist on micropython-rp2: use pin.init(machine.Pin.OUT)")
    def direction(self) -> Any: ...
    @direction.setter
    @deprecated("machine.Pin.direction does not exist on micropython-rp2: use pin.init(machine.Pin.OUT)")
    def direction(self, direction: Any) -> None: ...
    @deprecated("machine.Pin is no context manager on micropython-rp2: leave out the `with`")
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
    @deprecated("machine.Signal.value is a method on micropython-rp2: call it, signal.value(1)")
    def value(self, x: object) -> None: ...
    @overload
    def __call__(self) -> int: ...
    @overload
    def __call__(self, x: object, /) -> None: ...
    def on(self) -> None:
        """Make it active."""
    def off(self) -> None:
        """Make it inactive."""
    @deprecated("machine.Signal.toggle does not exist on micropython-rp2: use signal.value(not signal.value())")
    def toggle(self) -> None: ...

PinLike: TypeAlias = Pin[Any] | int | str
