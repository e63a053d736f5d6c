# Made by tools/stub_profiles.py from tools/stubs/device/circuitpython_typing/__init__.pyi: edit that.
"""Names that drivers annotate with."""

from array import array
from typing import Any, Protocol

from circuitpython_typing.camera import CameraSensor as CameraSensor
from typing_extensions import TypeAlias

Alarm: TypeAlias = Any
AudioSample: TypeAlias = Any
FrameBuffer: TypeAlias = Any
VideoSource: TypeAlias = Any

# not `_buffers`': drivers index and slice them
WriteableBuffer: TypeAlias = array[Any] | bytearray | memoryview
ReadableBuffer: TypeAlias = array[Any] | bytes | bytearray | memoryview

class ByteStream(Protocol):
    """Reads and writes bytes: `busio.UART`, `io.BytesIO`, a file opened in binary mode."""

    def read(self, count: int | None = None, /) -> bytes | None: ...
    def write(self, buf: ReadableBuffer, /) -> int | None: ...

class BlockDevice(Protocol):
    """A storage device that a file system can live on, such as an SD card."""

    def readblocks(self, start_block: int, buf: WriteableBuffer) -> object: ...
    def writeblocks(self, start_block: int, buf: ReadableBuffer) -> object: ...
