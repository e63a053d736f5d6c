"""`nvm`: memory that survives a restart; found in `microcontroller.nvm`."""

from __future__ import annotations

from anyboard._native.arguments import native
from anyboard._native.base import Native
from anyboard._native.buffers import readable
from anyboard._native.check import in_range
from anyboard._native.namespace import publish
from anyboard.core.ops import NVMRead, NVMWrite
from anyboard.microcontroller._current import current_session

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any, overload

    from typing_extensions import Buffer

    from anyboard.core.session import Session

__all__ = ["ByteArray"]


@native
class ByteArray(Native):
    """A board's non-volatile bytes: indices and slices as a `bytearray`'s, of fixed length."""

    __slots__ = ("_session", "_size")
    _session: Session
    _size: int

    def __new__(cls) -> ByteArray:
        raise TypeError(f"can't create '{cls.__name__}' instances")

    def __bool__(self) -> bool:
        return self._size > 0

    def __len__(self) -> int:
        return self._size

    def _bounds(self, index: object) -> tuple[int, int]:
        """The first byte meant and how many.

        Raises:
            IndexError, TypeError, NotImplementedError: with the firmware's texts
                (shared-bindings/nvm/ByteArray.c, py/obj.c).
        """
        if isinstance(index, slice):
            if index.step not in (None, 1):
                raise NotImplementedError("only slices with step=1 (aka None) are supported")
            start, stop, _ = index.indices(self._size)
            return start, max(stop - start, 0)
        if not isinstance(index, int):
            raise TypeError(f"ByteArray indices must be integers, not {type(index).__name__}")
        if not -self._size <= index < self._size:
            raise IndexError("index out of range")
        return index % self._size, 1

    def _read(self, index: int | slice) -> int | bytearray:
        start, count = self._bounds(index)
        data = self._session.run_bytes(NVMRead(start, count)) if count else b""
        return bytearray(data) if isinstance(index, slice) else data[0]

    def _write(self, index: int | slice, value: Any) -> None:
        """Raises ValueError if a byte is not 0-255, or a slice and its new content differ in length."""
        start, count = self._bounds(index)
        if isinstance(index, slice):
            data = readable(value)
            if len(data) != count:
                raise ValueError("Slice and value different lengths.")
        else:
            data = bytes([in_range(value, 0, 255, "bytes")])
        if data:
            self._session.run(NVMWrite(start, data))

    if TYPE_CHECKING:

        @overload
        def __getitem__(self, index: int) -> int: ...
        @overload
        def __getitem__(self, index: slice) -> bytearray: ...
        def __getitem__(self, index: int | slice) -> int | bytearray: ...
        @overload
        def __setitem__(self, index: int, value: int) -> None: ...
        @overload
        def __setitem__(self, index: slice, value: Buffer) -> None: ...
        def __setitem__(self, index: int | slice, value: int | Buffer) -> None: ...

    else:
        __getitem__ = _read
        __setitem__ = _write


_KEY = "microcontroller.nvm"


def memory_of_current_board() -> ByteArray | None:
    """The current board's, one object as long as it is open; None if it has none."""
    session = current_session()
    size = int(session.info.limits.get("nvm_size", 0))
    if not size or not session.info.supports(NVMRead):
        return None
    memory = session.shared.get(_KEY)
    if not isinstance(memory, ByteArray):
        memory = object.__new__(ByteArray)
        memory._session, memory._size = session, size
        session.shared[_KEY] = memory
    return memory


publish(globals())
