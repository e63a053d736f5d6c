# Made by tools/stub_profiles.py from tools/stubs/micropython/mimxrt.pyi: edit that.
"""What only i.MX RT chips have."""

from typing import Any

from _buffers import ReadableBuffer, WriteableBuffer

class Flash:
    """The memory of files; a block device."""

    def __init__(self, *, start: int = -1, len: int = -1) -> None: ...
    def readblocks(self, block_num: int, buf: WriteableBuffer, offset: int = ..., /) -> Any: ...
    def writeblocks(self, block_num: int, buf: ReadableBuffer, offset: int = ..., /) -> Any: ...
    def ioctl(self, op: int, arg: int, /) -> Any: ...
