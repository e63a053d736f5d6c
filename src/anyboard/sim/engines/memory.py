"""The content of large memories, of which only what is written takes room."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

_BLOCK = 512


class Memory:
    """Bytes, read and written by slices: ``memory[0:512]``, ``memory[510:512] = b"..."``.

    Args:
        size: in bytes.
        base: what it holds before anything is written: a function of start and number of bytes.
    """

    def __init__(self, size: int, base: Callable[[int, int], bytes]) -> None:
        self.size = size
        self._base = base
        self._blocks: dict[int, bytes] = {}

    @classmethod
    def filled(cls, size: int, byte: int) -> Memory:
        """A memory that holds one byte everywhere."""
        return cls(size, lambda start, n: bytes((byte,)) * n)

    def __deepcopy__(self, memo: object) -> Memory:
        return Memory(self.size, self.read)  # what is written to the copy stays there

    def __len__(self) -> int:
        return self.size

    def __getitem__(self, where: slice) -> bytes:
        start, stop, _ = where.indices(self.size)
        return self.read(start, max(stop - start, 0))

    def __setitem__(self, where: slice, data: bytes) -> None:
        start, stop, _ = where.indices(self.size)
        if len(data) != stop - start:
            raise ValueError(f"{len(data)} bytes do not fit in {stop - start} bytes of the memory")
        self.write(start, data)

    def read(self, start: int, n: int) -> bytes:
        """`n` bytes from `start` on."""
        end = start + n
        pieces = []
        while start < end:
            number, offset = divmod(start, _BLOCK)
            part = min(_BLOCK - offset, end - start)
            block = self._blocks.get(number)
            pieces.append(self._base(start, part) if block is None else block[offset : offset + part])
            start += part
        return b"".join(pieces)

    def write(self, start: int, data: bytes) -> None:
        """Put bytes from `start` on."""
        position = 0
        while position < len(data):
            number, offset = divmod(start + position, _BLOCK)
            part = bytes(data[position : position + _BLOCK - offset])
            block = part
            if len(part) < _BLOCK:
                old = self.read(number * _BLOCK, min(_BLOCK, self.size - number * _BLOCK))
                block = old[:offset] + part + old[offset + len(part) :]
            self._blocks[number] = block
            position += len(part)

    def fill(self, start: int, n: int, byte: int) -> None:
        """Put the same byte everywhere in a range."""
        for first in range(start, start + n, _BLOCK):
            self.write(first, bytes((byte,)) * min(_BLOCK, start + n - first))
