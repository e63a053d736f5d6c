# Made by tools/stub_profiles.py from tools/stubs/micropython/machine/_other.pyi: edit that.
from collections.abc import Callable
from typing import Any, Final, Literal, overload

from _buffers import ReadableBuffer, WriteableBuffer
from typing_extensions import deprecated

from machine._pin import PinLike

class I2S:
    """Digital sound.

    Args:
        mode: `TX` or `RX`.
        bits: of a sample, 16 or 32.
        format: `MONO` or `STEREO`.
        rate: samples in a second.
        ibuf: bytes of the buffer inside.
    """

    RX: Final = 768
    TX: Final = 512
    MONO: Final = 0
    STEREO: Final = 1

    @overload
    @deprecated("machine.I2S takes samples of 16 or 32 bits on micropython-stm32: use bits=32 for 24")
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
    """A memory card; a block device."""

    def __init__(self, *args: Any) -> None: ...
    def present(self) -> bool: ...
    def info(self) -> tuple[int, ...] | None: ...
    def ioctl(self, op: int, arg: int, /) -> int: ...
    def readblocks(self, block: int, buf: WriteableBuffer, /) -> Any: ...
    def writeblocks(self, block: int, buf: ReadableBuffer, /) -> Any: ...
    def power(self, on: object, /) -> bool: ...
    def read(self, block: int, /) -> bytes: ...
    def write(self, block: int, data: ReadableBuffer, /) -> None: ...
class CAN:
    """A CAN controller."""

    def __init__(self, id: int | str, /, *args: Any, **kw: Any) -> None: ...
    def __getattr__(self, name: str, /) -> Any: ...
