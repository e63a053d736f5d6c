# Made by tools/stub_profiles.py from tools/stubs/micropython/deflate.pyi: edit that.
"""Packed data."""

from types import TracebackType
from typing import Any, Final

from _buffers import ReadableBuffer, WriteableBuffer
from typing_extensions import Self

AUTO: Final = 0
RAW: Final = 1
ZLIB: Final = 2
GZIP: Final = 3

class DeflateIO:
    """A stream that unpacks what it reads, and packs what is written where the firmware can."""

    def __init__(self, stream: Any, format: int = 0, wbits: int = 0, close: bool = False, /) -> None: ...
    def read(self, nbytes: int = -1, /) -> bytes: ...
    def readinto(self, buf: WriteableBuffer, nbytes: int = -1, /) -> int: ...
    def readline(self, nbytes: int = -1, /) -> bytes: ...
    def write(self, buf: ReadableBuffer, /) -> int: ...
    def close(self) -> None: ...
    def __enter__(self) -> Self: ...
    def __exit__(
        self,
        kind: type[BaseException] | None = None,
        error: BaseException | None = None,
        where: TracebackType | None = None,
        /,
    ) -> None: ...
