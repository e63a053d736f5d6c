# Made by tools/stub_profiles.py from tools/stubs/micropython/uctypes.pyi: edit that.
"""Data in memory as C has it."""

from typing import Any, Final

from _buffers import ReadableBuffer

LITTLE_ENDIAN: Final = 0
BIG_ENDIAN: Final = 1
NATIVE: Final = 2
VOID: Final = 0
UINT8: Final[int]
INT8: Final[int]
UINT16: Final[int]
INT16: Final[int]
UINT32: Final[int]
INT32: Final[int]
UINT64: Final[int]
INT64: Final[int]
FLOAT32: Final[int]
FLOAT64: Final[int]
SHORT: Final[int]
USHORT: Final[int]
INT: Final[int]
UINT: Final[int]
LONG: Final[int]
ULONG: Final[int]
LONGLONG: Final[int]
ULONGLONG: Final[int]
PTR: Final[int]
ARRAY: Final[int]
BFUINT8: Final[int]
BFINT8: Final[int]
BFUINT16: Final[int]
BFINT16: Final[int]
BFUINT32: Final[int]
BFINT32: Final[int]
BF_POS: Final[int]
BF_LEN: Final[int]

class struct:
    def __init__(self, addr: int, descriptor: dict[str, Any] | tuple[Any, ...], layout_type: int = 2, /) -> None: ...
    def __getattr__(self, name: str, /) -> Any: ...
    def __setattr__(self, name: str, value: Any, /) -> None: ...
    def __getitem__(self, index: int, /) -> Any: ...
    def __setitem__(self, index: int, value: Any, /) -> None: ...
    def __buffer__(self, flags: int, /) -> memoryview: ...

def sizeof(struct: struct | dict[str, Any] | tuple[Any, ...] | int, layout_type: int = 2, /) -> int: ...
def addressof(obj: ReadableBuffer, /) -> int: ...
def bytes_at(addr: int, size: int, /) -> bytes: ...
def bytearray_at(addr: int, size: int, /) -> bytearray: ...
