"""The errors of the core: each says what happened, on which board, and what to do next.

Each is also the builtin exception that fits, so a program needs no import of ours to
catch it.  All are picklable.
"""

from __future__ import annotations

import errno as _errno

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import ClassVar, Literal, TypeAlias

    from anyboard.core.ops import Op, Result

    ErrorKind: TypeAlias = Literal[
        "nack_address", "nack_data", "arbitration", "timeout", "bus_stuck", "overrun", "crc", "other"
    ]


class AnyboardError(Exception):
    """The base of every error anyboard defines."""


_ERRNO: dict[str, str] = {
    "nack_address": "ENODEV",
    "nack_data": "EIO",
    "arbitration": "EAGAIN",
    "timeout": "ETIMEDOUT",
    "bus_stuck": "EBUSY",
}

# CircuitPython's words for the errors it raises itself (supervisor/shared, py/mperrno.h);
# the host's own strerror differs from one OS to the next.
_TEXT = {"ENODEV": "No such device", "EIO": "Input/output error"}


class BusError(AnyboardError, OSError):
    """A transfer failed on the wire.

    `errno` is the host's number for the failure and `str()` is CircuitPython's text for it
    (``[Errno 19] No such device``), so a driver that looks at either works.  The rest is for people:

    - `kind`: "nack_address" (ENODEV), "nack_data" (EIO), "arbitration" (EAGAIN),
      "timeout" (ETIMEDOUT; the exception is then also a `TimeoutError`), "bus_stuck" (EBUSY),
      "overrun", "crc", "other" (EIO)
    - `detail`: one sentence, with the board in it; also shown under a traceback (Python 3.11+)
    - `operation`, `index`, `results`: which operation of the list failed, and the results before it
    """

    def __new__(cls, kind: ErrorKind = "other", *args: object, **named: object) -> BusError:
        # `except TimeoutError` must catch a timeout, and only a timeout
        if kind == "timeout" and cls is BusError:
            return BusTimeout.__new__(BusTimeout, kind)
        return super().__new__(cls)

    def __init__(
        self,
        kind: ErrorKind = "other",
        detail: str = "",
        *,
        operation: Op | None = None,
        index: int = 0,
        results: Sequence[Result] = (),
    ) -> None:
        self.symbol: str = _ERRNO.get(kind, "EIO")
        number: int = getattr(_errno, self.symbol)
        super().__init__(number)
        self.args = (number,)  # as on a board: OSError(19,)
        self.errno = number
        self.kind = kind
        self.detail = detail
        self.operation = operation
        self.index = index
        self.results: tuple[Result, ...] = tuple(results)
        note = getattr(self, "add_note", None)  # Python 3.11
        if note is not None and detail:
            note(detail)

    def at(self, operation: Op, index: int, results: Sequence[Result]) -> BusError:
        """Say which operation of a list failed; returns self."""
        self.operation, self.index, self.results = operation, index, tuple(results)
        return self

    def __str__(self) -> str:
        return f"[Errno {self.errno}] {_TEXT.get(self.symbol, self.symbol)}"

    def __reduce__(self) -> tuple[object, ...]:
        return _rebuild_bus_error, (self.kind, self.detail, self.operation, self.index, self.results)


class BusTimeout(BusError, TimeoutError):
    """A `BusError` of kind "timeout"."""


def _rebuild_bus_error(
    kind: ErrorKind, detail: str, operation: Op | None, index: int, results: tuple[Result, ...]
) -> BusError:
    return BusError(kind, detail, operation=operation, index=index, results=results)


class Nack(AnyboardError, OSError):
    """What a simulated part raises to refuse.

    `Nack()` refuses the address; `Nack(index)` takes `index` bytes and refuses the next one.
    """

    def __init__(self, index: int | None = None) -> None:
        number: int = _errno.ENODEV if index is None else _errno.EIO
        super().__init__(number)
        self.errno = number
        self.index = index

    def __str__(self) -> str:
        return "NACK of the address" if self.index is None else f"NACK after {self.index} bytes"

    def __reduce__(self) -> tuple[object, ...]:
        return type(self), (self.index,)


class Disconnected(AnyboardError, ConnectionError):
    """The board has gone (unplugged, reset, closed); every later call on it says so too."""


class NotFound(AnyboardError, LookupError):
    """No such board, backend, file or pin; the message has the nearest right names."""


class Ambiguous(AnyboardError, LookupError):
    """Several boards fit; the message lists their URLs."""


class BadURL(AnyboardError, ValueError):
    """A board URL that cannot be read."""


class Unsupported(AnyboardError, NotImplementedError):
    """This board cannot do that."""


class BackendUnavailable(AnyboardError, RuntimeError):
    """A backend cannot work here; the message names the extra to install or the permission to give."""


class AlreadyOpen(AnyboardError, RuntimeError):
    """The adapter is open already, in this process or another."""


class Rejected(AnyboardError):
    """The board itself refuses a request, in CircuitPython's words.

    Adapters raise it for what only they can know (which pins form a pair, what a peripheral is
    shared with).  The session turns it into the named builtin exception, so a program sees
    exactly what CircuitPython raises.
    """

    def __init__(self, exception: str, message: str) -> None:
        super().__init__(exception, message)
        self.exception = exception
        self.message = message

    def __str__(self) -> str:
        return f"{self.exception}: {self.message}"

    _ALLOWED: ClassVar[dict[str, type[Exception]]] = {
        "ValueError": ValueError,
        "RuntimeError": RuntimeError,
        "NotImplementedError": NotImplementedError,
        "TypeError": TypeError,
        "AttributeError": AttributeError,
        "MemoryError": MemoryError,
    }

    def builtin(self) -> Exception:
        """The exception for the program; `RuntimeError` where the board names one we do not know."""
        known = self._ALLOWED.get(self.exception)
        return known(self.message) if known else RuntimeError(str(self))
