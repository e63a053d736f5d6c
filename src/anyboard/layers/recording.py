"""The file that `record` writes and `replay` reads: JSON Lines, in the form of `anyboard.core.jsonable`.

The first line describes the board, each other line is one exchange with it::

    {"anyboard": "recording", "version": 1, "info": {"$": "AdapterInfo", …}}
    {"at_us": 1204, "took_us": 310, "ops": [{"$": "I2CTransfer", …}], "results": [{"$": "bytes", "hex": "60"}]}
    {"at_us": 2011, "took_us": 290, "ops": […], "results": [], "error": {"$": "BusError", "kind": "nack_address", …}}

With an error, `results` are those of the operations before the one that failed, as far as the error
says which that was.  Times are microseconds on the board's clock, from when it was opened.

What the board reports by itself, if the program listens, has lines of its own; one that came during an
exchange is behind it::

    {"at_us": 2514, "event": {"$": "PinEvent", "handle": 1, …}}
"""

from __future__ import annotations

import json

from anyboard.core.errors import BadURL, BusError
from anyboard.core.info import AdapterInfo
from anyboard.core.jsonable import from_json, to_json
from anyboard.core.ops import Event, Op
from anyboard.core.record import Record
from anyboard.layers.files import read_text

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Any

    from anyboard.core.ops import Result

_VERSION = 1


class Exchange(Record):
    """One `execute`: what was asked, and what came of it.

    - `line`: its place in the file, from 1
    - `events`: what the board reported from there to the next one
    """

    __slots__ = ("line", "ops", "results", "error", "events")
    line: int
    ops: tuple[Op, ...]
    results: tuple[Result, ...]
    error: Exception | None
    events: tuple[Event, ...]


def header_line(info: AdapterInfo) -> str:
    """The first line."""
    return json.dumps({"anyboard": "recording", "version": _VERSION, "info": to_json(info)})


def exchange_line(
    at_us: int, took_us: int, ops: Sequence[Op], results: Sequence[Result], error: Exception | None
) -> str:
    """The line of one exchange."""
    exchange: dict[str, Any] = {"at_us": at_us, "took_us": took_us, "ops": to_json(list(ops))}
    exchange["results"] = to_json(list(error.results) if isinstance(error, BusError) else list(results))
    if error is not None:
        exchange["error"] = to_json(error)
    return json.dumps(exchange)


def event_line(at_us: int, event: Event) -> str:
    """The line of one event."""
    return json.dumps({"at_us": at_us, "event": to_json(event)})


def load(path: str) -> tuple[AdapterInfo, list[Exchange]]:
    """Read a recording.

    Raises:
        NotFound: there is no such file.
        BadURL: it is no recording, or is damaged; names the line.
    """
    lines = read_text("replay", path).splitlines()
    if not lines:
        raise BadURL(f"{path} is empty; it is no recording of anyboard")
    header = _json(path, 1, lines[0])
    if header.get("anyboard") != "recording":
        raise BadURL(f"{path}, line 1: this is no recording of anyboard")
    if header.get("version") != _VERSION:
        raise BadURL(f"{path}, line 1: version {header.get('version')!r} is not {_VERSION}; record it again")
    info = _built(path, 1, header.get("info"))
    if not isinstance(info, AdapterInfo):
        raise BadURL(f"{path}, line 1: the board's description is missing")
    exchanges: list[Exchange] = []
    events: list[Event] = []
    for number, line in enumerate(lines[1:], 2):
        value = _json(path, number, line)
        if "event" in value:
            events.append(_event(path, number, value))
            continue
        if exchanges:
            exchanges[-1] = exchanges[-1].replace(events=tuple(events))
            events.clear()
        exchanges.append(_exchange(path, number, value))
    if exchanges:
        exchanges[-1] = exchanges[-1].replace(events=tuple(events))
    return info, exchanges


def _event(path: str, number: int, value: dict[str, Any]) -> Event:
    event = _built(path, number, value["event"])
    if not isinstance(event, Event):
        raise BadURL(f"{path}, line {number}: `event` is none")
    return event


def _exchange(path: str, number: int, value: dict[str, Any]) -> Exchange:
    ops, results = _built(path, number, value.get("ops")), _built(path, number, value.get("results"))
    error = _built(path, number, value.get("error"))
    if not isinstance(ops, tuple) or not ops or not all(isinstance(op, Op) for op in ops):
        raise BadURL(f"{path}, line {number}: an exchange has `ops`, a list of operations")
    if not isinstance(results, tuple) or (len(results) >= len(ops) if error is not None else len(results) != len(ops)):
        raise BadURL(f"{path}, line {number}: `results` does not fit `ops`")
    if error is not None and not isinstance(error, Exception):
        raise BadURL(f"{path}, line {number}: `error` is none")
    return Exchange(number, ops, results, error, ())


def _json(path: str, number: int, line: str) -> dict[str, Any]:
    try:
        value = json.loads(line)
    except ValueError as error:
        raise BadURL(f"{path}, line {number}: {error}; was the program that wrote it stopped?") from None
    if not isinstance(value, dict):
        raise BadURL(f"{path}, line {number}: not an object")
    return value


def _built(path: str, number: int, value: object) -> Any:
    try:
        return from_json(value)
    except ValueError as error:
        raise BadURL(f"{path}, line {number}: {error}") from None
