"""`circuitpython_typing`: the names drivers annotate with, for where that package is not installed.

Drivers import these at run time and CPython evaluates their annotations, so every name must exist.
Types of modules that exist only on boards (`alarm`, `audiocore`, `rgbmatrix`, …) are `Any` here.
"""

from __future__ import annotations

from array import array
from typing import TYPE_CHECKING, Any, Protocol, TypeAlias, Union

from anyboard.circuitpython_typing.camera import CameraSensor

__all__ = [
    "Alarm",
    "AudioSample",
    "BlockDevice",
    "ByteStream",
    "CameraSensor",
    "FrameBuffer",
    "ReadableBuffer",
    "VideoSource",
    "WriteableBuffer",
]

if TYPE_CHECKING:
    _Array: TypeAlias = array[Any]
else:
    _Array = array  # cannot be subscripted before Python 3.12

# `Union`, not `|`: drivers combine these at run time, with strings among others
WriteableBuffer: TypeAlias = Union[_Array, bytearray, memoryview]  # noqa: UP007
"""What bytes can be stored in."""

ReadableBuffer: TypeAlias = Union[_Array, bytes, bytearray, memoryview]  # noqa: UP007
"""What bytes can be taken from."""

Alarm: TypeAlias = Any
"""`alarm.pin.PinAlarm`, `alarm.time.TimeAlarm`."""

AudioSample: TypeAlias = Any
"""What `audioio.AudioOut` and its kin can play."""

FrameBuffer: TypeAlias = Any
"""What `framebufferio.FramebufferDisplay` shows: `rgbmatrix.RGBMatrix`."""

VideoSource: TypeAlias = Any
"""What `videocore.VideoBuffer` takes frames from: `mipicsi.Camera`."""


class ByteStream(Protocol):
    """Reads and writes bytes: `busio.UART`, `io.BytesIO`, a file opened in binary mode."""

    def read(self, count: int | None = None, /) -> bytes | None:
        """Up to `count` bytes; how long it waits is the stream's own affair."""
        ...

    def write(self, buf: ReadableBuffer, /) -> int | None:
        """Write bytes; the number written, or None."""
        ...


class BlockDevice(Protocol):
    """A storage device a file system can live on, such as an SD card."""

    def readblocks(self, start_block: int, buf: WriteableBuffer) -> None:
        """Fill `buf`, a whole number of blocks, beginning with block `start_block`."""
        ...

    def writeblocks(self, start_block: int, buf: ReadableBuffer) -> None:
        """Store `buf`, a whole number of blocks, beginning with block `start_block`; erase first if needed."""
        ...
