"""What bytes are taken from and stored in."""

from typing import Any, Protocol

from typing_extensions import Buffer, TypeAlias

ReadableBuffer: TypeAlias = Buffer

class WriteableBuffer(Buffer, Protocol):
    """`bytearray`, `array.array`, `memoryview` of one of them."""

    def __len__(self) -> int: ...
    def __setitem__(self, index: int, value: Any, /) -> None: ...
