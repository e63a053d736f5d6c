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

    RX: Final = 0
    TX: Final = 1
    MONO: Final = 0
    STEREO: Final = 1

    @overload
    @deprecated("machine.I2S takes samples of 16 or 32 bits on micropython-rp2: use bits=32 for 24")
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
