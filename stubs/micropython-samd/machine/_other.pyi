# Made by tools/stub_profiles.py from tools/stubs/micropython/machine/_other.pyi: edit that.
from collections.abc import Callable
from typing import Any, Final

from _buffers import ReadableBuffer



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
