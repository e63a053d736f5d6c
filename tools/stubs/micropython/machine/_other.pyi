#: for micropython
from collections.abc import Callable
from typing import Any, Final, Literal, overload

import _pin_caps as _c
from _buffers import ReadableBuffer, WriteableBuffer
from typing_extensions import deprecated

from machine._irq import IRQ
from machine._pin import Pin, PinLike

#: if rp2 esp32 stm32 mimxrt
class I2S:
    """Digital sound.

    Args:
        mode: `TX` or `RX`.
        bits: of a sample, 16 or 32.
        format: `MONO` or `STEREO`.
        rate: samples in a second.
        ibuf: bytes of the buffer inside.
    """

#: if stm32
    RX: Final = 768
    TX: Final = 512
#: end
#: if esp32
    RX: Final = 1
    TX: Final = 2
#: end
#: if rp2 mimxrt
    RX: Final = 0
    TX: Final = 1
#: end
    MONO: Final = 0
    STEREO: Final = 1

    @overload
    @deprecated("machine.I2S takes samples of 16 or 32 bits on {target}: use bits=32 for 24")
    def __init__(
        self,
        id: int,
        /,
        *,
        sck: PinLike,
        ws: PinLike,
        sd: PinLike,
        mck: PinLike | None = None,
        mode: int,
        bits: Literal[8, 12, 18, 20, 24],
        format: int,
        rate: int,
        ibuf: int,
    ) -> None: ...
    @overload
    def __init__(
        self,
        id: int,
        /,
        *,
        sck: PinLike,
        ws: PinLike,
        sd: PinLike,
        mck: PinLike | None = None,
        mode: int,
        bits: int,
        format: int,
        rate: int,
        ibuf: int,
    ) -> None: ...
    def init(
        self,
        *,
        sck: PinLike,
        ws: PinLike,
        sd: PinLike,
        mck: PinLike | None = None,
        mode: int,
        bits: int,
        format: int,
        rate: int,
        ibuf: int,
    ) -> None: ...
    def deinit(self) -> None: ...
    def readinto(self, buf: WriteableBuffer, /) -> int: ...
    def write(self, buf: ReadableBuffer, /) -> int: ...
    def irq(self, handler: Callable[[I2S], object] | None, /) -> None:
        """Call `handler` when the buffer of `write` or `readinto` is free again, which then do not wait."""
    @staticmethod
    def shift(*, buf: WriteableBuffer, bits: int, shift: int) -> None:
        """Shift each sample in a buffer: louder or less loud."""
#: end

#: if esp32
class SDCard:
    """A memory card, on the bus for cards or on SPI; a block device."""

    def __init__(
        self,
        slot: int = 1,
        width: int = 1,
        *,
        cd: PinLike | None = None,
        wp: PinLike | None = None,
        sck: PinLike | None = None,
        miso: PinLike | None = None,
        mosi: PinLike | None = None,
        cs: PinLike | None = None,
        cmd: PinLike | None = None,
        data: tuple[PinLike, ...] | None = None,
        freq: int = 20000000,
    ) -> None: ...
    def info(self) -> tuple[int, int]: ...
    def ioctl(self, op: int, arg: int, /) -> int: ...
    def readblocks(self, block: int, buf: WriteableBuffer, /) -> bool: ...
    def writeblocks(self, block: int, buf: ReadableBuffer, /) -> bool: ...
    def deinit(self) -> None: ...
#: end
#: if mimxrt stm32
class SDCard:
    """A memory card; a block device."""

    def __init__(self, *args: Any) -> None: ...
    def present(self) -> bool: ...
    def info(self) -> tuple[int, ...] | None: ...
    def ioctl(self, op: int, arg: int, /) -> int: ...
    def readblocks(self, block: int, buf: WriteableBuffer, /) -> Any: ...
    def writeblocks(self, block: int, buf: ReadableBuffer, /) -> Any: ...
#: if stm32
    def power(self, on: object, /) -> bool: ...
    def read(self, block: int, /) -> bytes: ...
    def write(self, block: int, data: ReadableBuffer, /) -> None: ...
#: else
    def init(self, *args: Any) -> None: ...
    def deinit(self) -> None: ...
#: end
#: end
#: if esp32
class TouchPad:
    """Senses touch."""

    @overload
    def __init__(self, pin: Pin[_c.TOUCH] | int | str, /) -> None: ...
    @overload
    @deprecated("This pin has no touch sensing on {target}: use a pin that has it")
    def __init__(self, pin: Pin[_c.ONE], /) -> None: ...
    @overload
    def __init__(self, pin: PinLike, /) -> None: ...
    def read(self) -> int: ...
    def config(self, threshold: int, /) -> None: ...
    @deprecated("machine.TouchPad.value does not exist on {target}: use touch.read()")
    def value(self) -> int: ...

class Counter:
    """Counts edges of a pin."""

    RISING: Final = 1
    FALLING: Final = 2
    UP: Final = 1
    DOWN: Final = 2

    def __init__(
        self,
        id: int,
        src: PinLike | None = None,
        *,
        direction: PinLike | int = ...,
        edge: int = ...,
        filter_ns: int = 0,
        **kw: Any,
    ) -> None: ...
    def init(self, *args: Any, **kw: Any) -> None: ...
    def deinit(self) -> None: ...
    def value(self, value: int | None = None) -> int: ...

class Encoder:
    """Counts the steps of a rotary encoder."""

    def __init__(
        self,
        id: int,
        phase_a: PinLike | None = None,
        phase_b: PinLike | None = None,
        *,
        filter_ns: int = 0,
        phases: int = 1,
        **kw: Any,
    ) -> None: ...
    def init(self, *args: Any, **kw: Any) -> None: ...
    def deinit(self) -> None: ...
    def value(self, value: int | None = None) -> int: ...
    def phases(self) -> int: ...
#: end
#: if mimxrt
class Counter:
    """Counts edges of a pin."""

    def __init__(self, id: int, /, *args: Any, **kw: Any) -> None: ...
    def __getattr__(self, name: str, /) -> Any: ...

class Encoder:
    """Counts the steps of a rotary encoder."""

    def __init__(self, id: int, /, *args: Any, **kw: Any) -> None: ...
    def __getattr__(self, name: str, /) -> Any: ...

class LED:
    """A light of the board."""

    def __init__(self, id: int, /) -> None: ...
    def on(self) -> None: ...
    def off(self) -> None: ...
    def toggle(self) -> None: ...
#: end
#: if nrf
class RTCounter:
    """A slow counter that calls a function.

    Args:
        freq: Hz, 8 to 32768.
        period: ticks between calls.
        mode: `ONESHOT` or `PERIODIC`.
    """

    ONESHOT: Final = 0
    PERIODIC: Final = 1
    FREQUENCY: Final = 8

    def __init__(
        self,
        id: int,
        /,
        freq: int = 8,
        *,
        period: int = 8,
        mode: int = 1,
        callback: Callable[[Any], object] | None = None,
    ) -> None: ...
    def start(self) -> None: ...
    def stop(self) -> None: ...
    def counter(self) -> int: ...
    def deinit(self) -> None: ...

class Temp:
    """The chip's thermometer."""

    def __init__(self) -> None: ...
    @staticmethod
    def read() -> int:
        """Degrees Celsius."""
#: end
#: if rp2 samd
class USBDevice:
    """The board as a USB device of a program's own making; there is one object."""

    XFER_SUCCESS: Final = 0
    XFER_FAILED: Final = 1
    XFER_STALLED: Final = 2
    BUILTIN_NONE: Final[Any]
    BUILTIN_DEFAULT: Final[Any]
    BUILTIN_CDC: Final[Any]
    BUILTIN_MSC: Final[Any]
    BUILTIN_CDC_MSC: Final[Any]
    builtin_driver: Any

    def __init__(self) -> None: ...
    def config(
        self,
        desc_dev: ReadableBuffer,
        desc_cfg: ReadableBuffer,
        desc_strs: Any = None,
        open_itf_cb: Callable[..., object] | None = None,
        reset_cb: Callable[..., object] | None = None,
        control_xfer_cb: Callable[..., object] | None = None,
        xfer_cb: Callable[..., object] | None = None,
    ) -> None: ...
    def active(self, active: object = ..., /) -> bool: ...
    def submit_xfer(self, ep: int, buffer: Any, /) -> bool: ...
    def stall(self, ep: int, stall: bool = ..., /) -> bool: ...
    def remote_wakeup(self) -> bool: ...
#: end
#: if stm32
class CAN:
    """A CAN controller."""

    def __init__(self, id: int | str, /, *args: Any, **kw: Any) -> None: ...
    def __getattr__(self, name: str, /) -> Any: ...
#: end
