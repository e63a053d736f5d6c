"""`ustruct`: `struct` as MicroPython has it.

An integer that is too large for its place is cut off, not an error, and bytes beyond those that a format
needs are ignored.
"""

from __future__ import annotations

import struct as _struct
from struct import calcsize, unpack_from

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from typing_extensions import Buffer

__all__ = ["calcsize", "pack", "pack_into", "unpack", "unpack_from"]

_INTEGERS = "bBhHiIlLqQ"


def _kinds(fmt: str) -> str:
    """The format letter of each value."""
    kinds, count = "", ""
    for letter in fmt[1:] if fmt[:1] in tuple("@=<>!") else fmt:
        if letter.isdigit():
            count += letter
        elif not letter.isspace():
            # a string is one value however long; padding is none
            kinds += "" if letter == "x" else letter if letter in "sp" else letter * int(count or 1)
            count = ""
    return kinds


def _cut(fmt: str, values: tuple[Any, ...]) -> list[Any]:
    order = fmt[:1] if fmt[:1] in tuple("@=<>!") else "@"
    cut = list(values)
    for index, kind in enumerate(_kinds(fmt)[: len(cut)]):
        if kind in _INTEGERS and isinstance(cut[index], int):
            bits = 8 * calcsize(order + kind)
            value = cut[index] & ((1 << bits) - 1)
            cut[index] = value - (1 << bits) if kind.islower() and value >> (bits - 1) else value
    return cut


def unpack(fmt: str | bytes, data: Buffer, /) -> tuple[Any, ...]:
    """As `struct.unpack`, from the beginning of `data`."""
    return unpack_from(fmt, data)


def pack(fmt: str | bytes, /, *values: Any) -> bytes:
    """As `struct.pack`, each integer cut to its size."""
    text = fmt if isinstance(fmt, str) else fmt.decode()
    return _struct.pack(text, *_cut(text, values))


def pack_into(fmt: str | bytes, buffer: Buffer, offset: int, /, *values: Any) -> None:
    """As `struct.pack_into`, each integer cut to its size."""
    text = fmt if isinstance(fmt, str) else fmt.decode()
    _struct.pack_into(text, buffer, offset, *_cut(text, values))
