# Made by tools/stub_profiles.py from tools/stubs/device/nvm.pyi: edit that.
from typing import final, overload

from _buffers import ReadableBuffer as _ReadableBuffer

@final
class ByteArray:
    """Bytes that survive power being off."""

    def __bool__(self) -> bool: ...
    def __len__(self) -> int: ...
    @overload
    def __getitem__(self, index: int) -> int: ...
    @overload
    def __getitem__(self, index: slice) -> bytearray: ...
    @overload
    def __setitem__(self, index: int, value: int) -> None: ...
    @overload
    def __setitem__(self, index: slice, value: _ReadableBuffer) -> None: ...
__all__ = ['ByteArray']
