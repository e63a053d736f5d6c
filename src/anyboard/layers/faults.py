"""The layer `faults`: what can go wrong with a board, on purpose and on time.

::

    faults=plan.toml::sim

The plan is a TOML file with one table per fault::

    [[fault]]
    operation = "I2CTransfer"       # which operation; without it, all
    where = { address = 0x77 }      # and with which fields
    nth = 3                         # the third that fits; or a list; without it, every one
    kind = "nack_data"              # fail like this: a kind of `anyboard.BusError`
    detail = "as if it were busy"   # in the error's `detail`

    [[fault]]
    after = 100                     # every one after the 100th that fits
    disconnect = "the cable is out" # the board is gone, for good

    [[fault]]
    operation = "PinRead"
    delay_us = 2000                 # late, then carried out

Of several faults that fit an operation, the first that fails it wins; delays add up.  A list of
operations that meets a fault is carried out in pieces, up to the one that fails.
"""

from __future__ import annotations

import _thread

from anyboard.core import ops as _ops
from anyboard.core import toml
from anyboard.core.clock import host_clock
from anyboard.core.errors import BadURL, BusError, Disconnected
from anyboard.core.nearest import did_you_mean
from anyboard.core.ops import Detached, Op
from anyboard.core.record import Record
from anyboard.layers.events import EventTap
from anyboard.layers.files import read_text

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence
    from typing import Any

    from anyboard.core.adapter import Adapter
    from anyboard.core.errors import ErrorKind
    from anyboard.core.ops import Event, Result

_KINDS = ("nack_address", "nack_data", "arbitration", "timeout", "bus_stuck", "overrun", "crc", "other")
_ACTIONS = ("kind", "disconnect", "delay_us")
_KEYS = ("operation", "where", "nth", "after", "detail", *_ACTIONS)
_OPERATIONS: dict[str, type[Record]] = {
    name: value for name, value in vars(_ops).items() if isinstance(value, type) and issubclass(value, Op)
}


class Fault(Record):
    """One table of a plan."""

    __slots__ = ("operation", "where", "nth", "after", "kind", "detail", "disconnect", "delay_us")
    operation: str | None
    where: Mapping[str, object]
    nth: frozenset[int] | None
    after: int
    kind: ErrorKind | None
    detail: str
    disconnect: str | None
    delay_us: int

    def fits(self, op: Op) -> bool:
        """Whether `op` is one this counts."""
        if self.operation is not None and type(op).__name__ != self.operation:
            return False
        return all(getattr(op, name, None) == value for name, value in self.where.items())

    def is_due(self, count: int) -> bool:
        """Whether the `count`th operation that fits, from 1, is struck."""
        return count in self.nth if self.nth is not None else count > self.after


class Faults(EventTap):
    """The layer.

    Args:
        argument: the plan's file.
        open_inner: opens the board.

    Raises:
        NotFound: there is no such file.
        BadURL: the plan is wrong; names the file, the fault and the key.
    """

    def __init__(self, argument: str, open_inner: Callable[[], Adapter]) -> None:
        self._faults = read_plan(argument)
        self._counts = [0] * len(self._faults)
        self._lock = _thread.allocate_lock()
        self._gone: str | None = None
        super().__init__(open_inner())

    def execute(self, ops: Sequence[Op], /) -> list[Result]:
        if self._gone is not None:
            raise Disconnected(self._gone)
        results: list[Result] = []
        done = 0
        for index, op in enumerate(ops):
            due = self._due(op)
            if due:
                done = self._carry_out(ops, done, index, results)
            for fault in due:
                self._strike(fault, op, index, results)
        self._carry_out(ops, done, len(ops), results)
        return results

    def _due(self, op: Op) -> list[Fault]:
        due: list[Fault] = []
        with self._lock:
            for number, fault in enumerate(self._faults):
                if fault.fits(op):
                    self._counts[number] += 1
                    if fault.is_due(self._counts[number]):
                        due.append(fault)
        return due

    def _carry_out(self, ops: Sequence[Op], start: int, end: int, results: list[Result]) -> int:
        """Let the board do `ops[start:end]`; returns `end`."""
        if start < end:
            try:
                results += self.inner.execute(ops[start:end])
            except BusError as error:
                at = start + error.index
                raise error.at(ops[at], at, [*results, *error.results]) from error.__cause__
        return end

    def _strike(self, fault: Fault, op: Op, index: int, results: Sequence[Result]) -> None:
        if fault.delay_us:
            (getattr(self.inner, "clock", None) or host_clock).sleep_us(fault.delay_us)
        if fault.disconnect is not None:
            self._gone = f"{self.info.url}: {fault.disconnect}"
            self._tell(Detached(self._gone))
            raise Disconnected(self._gone)
        if fault.kind is not None:
            raise BusError(fault.kind, fault.detail, operation=op, index=index, results=results)

    def _saw(self, event: Event) -> bool:
        return self._gone is None


def read_plan(path: str) -> list[Fault]:
    """The faults in a file.  Raises `NotFound` or `BadURL`."""
    text = read_text("faults", path)
    try:
        document = toml.parse(text)
    except ValueError as error:
        raise BadURL(f"{path}: {error}") from None
    for key in document:
        if key != "fault":
            raise BadURL(f"{path}: unknown key {key!r}{did_you_mean(key, ['fault'])}; a plan is a list of [[fault]]")
    tables = document.get("fault", [])
    if not isinstance(tables, list) or not tables:
        raise BadURL(f"{path}: a plan is a list of [[fault]]")
    return [_fault(f"{path}, fault {number}", table) for number, table in enumerate(tables, 1)]


def _fault(where: str, table: Mapping[str, Any]) -> Fault:
    """One fault; `where` names it in messages."""
    for key in table:
        if key not in _KEYS:
            raise BadURL(f"{where}: unknown key {key!r}{did_you_mean(key, _KEYS)}")
    if sum(action in table for action in _ACTIONS) != 1:
        raise BadURL(f"{where}: exactly one of {', '.join(_ACTIONS)} says what happens")
    if "nth" in table and "after" in table:
        raise BadURL(f"{where}: either nth or after, not both")
    operation = table.get("operation")
    if operation is not None and operation not in _OPERATIONS:
        raise BadURL(f"{where}: operation: there is no {operation!r}{did_you_mean(str(operation), _OPERATIONS)}")
    kind = table.get("kind")
    if kind is not None and kind not in _KINDS:
        raise BadURL(f"{where}: kind: there is no {kind!r}{did_you_mean(str(kind), _KINDS)}")
    if "detail" in table and kind is None:
        raise BadURL(f"{where}: detail goes with kind")
    return Fault(
        operation=operation,
        where=_where(where, operation, table.get("where", {})),
        nth=_nth(where, table["nth"]) if "nth" in table else None,
        after=_whole(where, "after", table.get("after", 0), 0),
        kind=kind,
        detail=_text(where, "detail", table.get("detail", "a fault from the plan")),
        disconnect=_text(where, "disconnect", table["disconnect"]) if "disconnect" in table else None,
        delay_us=_whole(where, "delay_us", table["delay_us"], 1) if "delay_us" in table else 0,
    )


def _where(where: str, operation: str | None, fields: Any) -> Mapping[str, object]:
    if not isinstance(fields, dict):
        raise BadURL(f"{where}: where: a table of fields, such as {{ address = 0x77 }}")
    kinds = _OPERATIONS.values() if operation is None else [_OPERATIONS[operation]]
    known: set[str] = {name for kind in kinds for name in kind.__slots__}
    for name in fields:
        if name not in known:
            raise BadURL(
                f"{where}: where: {operation or 'no operation'} has no field {name!r}{did_you_mean(name, known)}"
            )
    return fields


def _nth(where: str, value: object) -> frozenset[int]:
    values = value if isinstance(value, list) else [value]
    return frozenset(_whole(where, "nth", item, 1) for item in values)


def _whole(where: str, key: str, value: object, least: int) -> int:
    if not isinstance(value, int) or isinstance(value, bool) or value < least:
        raise BadURL(f"{where}: {key}: a whole number of at least {least}, not {value!r}")
    return value


def _text(where: str, key: str, value: object) -> str:
    if not isinstance(value, str):
        raise BadURL(f"{where}: {key}: a text, not {value!r}")
    return value
