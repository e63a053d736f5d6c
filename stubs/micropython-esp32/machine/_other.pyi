# Made by tools/stub_profiles.py from tools/stubs/micropython/machine/_other.pyi: edit that.
from collections.abc import Callable
from typing import Any, Final, Literal, overload

import _pin_caps as _c
from _buffers import ReadableBuffer, WriteableBuffer
from typing_extensions import deprecated

from machine._pin import Pin, PinLike

class I2S:
    """Digital sound.

    Args:
        mode: `TX` or `RX`.
        bits: of a sample, 16 or 32.
        format: `MONO` or `STEREO`.
        rate: samples in a second.
        ibuf: bytes of the buffer inside.
    """

    RX: Final = 1
    TX: Final = 2
    MONO: Final = 0
    STEREO: Final = 1

    @overload
    @deprecated("machine.I2S takes samples of 16 or 32 bits on micropython-esp32: use bits=32 for 24")
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
class TouchPad:
    """Senses touch."""

    @overload
    def __init__(self, pin: Pin[_c.TOUCH] | int | str, /) -> None: ...
    @overload
    @deprecated("This pin has no touch sensing on micropython-esp32: use a pin that has it")
    def __init__(self, pin: Pin[_c.ONE], /) -> None: ...
    @overload
    def __init__(self, pin: PinLike, /) -> None: ...
    def read(self) -> int: ...
    def config(self, threshold: int, /) -> None: ...
    @deprecated("machine.TouchPad.value does not exist on micropython-esp32: use touch.read()")
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
