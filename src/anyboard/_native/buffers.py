"""Buffers and their bounds as the firmware takes them.

`start` and `end` count elements of the buffer's own item type, negative ones from the end;
out-of-range ones are clipped, and an end before the start means nothing.
"""

from __future__ import annotations

import sys

from anyboard._native.check import integer

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import TypeAlias

    from typing_extensions import Buffer

    ReadableBuffer: TypeAlias = Buffer | str
    WriteableBuffer: TypeAlias = Buffer

MAX: int = sys.maxsize
_COMPLAINT = "object with buffer protocol required"


def _view(buffer: object) -> memoryview:
    try:
        view = memoryview(buffer)  # type: ignore[arg-type]
    except TypeError:
        raise TypeError(_COMPLAINT) from None
    return view if view.contiguous else memoryview(view.tobytes())


def _bound(value: int) -> int:
    # the host's sys.maxsize is more than the firmware's word, and means the same
    return value if value == MAX else integer(value)


def readable(buffer: ReadableBuffer, start: int = 0, end: int = MAX) -> bytes:
    """The bytes of a slice of anything with a buffer, or of a str (UTF-8).

    Raises ``TypeError: object with buffer protocol required``.
    """
    if isinstance(buffer, str):
        buffer = buffer.encode()
    if start == 0 and end == MAX and isinstance(buffer, (bytes, bytearray)):
        return bytes(buffer)
    start, end = _bound(start), _bound(end)
    return bytes(_view(buffer)[start:end].cast("B")) if _has_items(buffer, start, end) else b""


def _has_items(buffer: Buffer, start: int, end: int) -> bool:
    # an empty memoryview of a wide item type cannot be cast
    first, last, _ = slice(start, end).indices(len(_view(buffer)))
    return last > first


def writable(buffer: WriteableBuffer, start: int = 0, end: int = MAX) -> memoryview:
    """A slice of a writable buffer as bytes to fill.

    Raises ``TypeError: object with buffer protocol required`` for a read-only one, too.
    """
    if start == 0 and end == MAX and type(buffer) is bytearray:
        return memoryview(buffer)
    start, end = _bound(start), _bound(end)
    view = _view(buffer)
    if view.readonly:
        raise TypeError(_COMPLAINT)
    view = view[start:end]
    return view.cast("B") if len(view) else memoryview(bytearray())
