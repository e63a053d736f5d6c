"""Calls of the agent on the board, packed into the payloads of frames, and its answers (``agent/core.upy``)::

    request   number | length | arguments …     a length of 255 or more is FF and two bytes
    answer    status | length, 2 bytes | result …

Nothing here does I/O.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from anyboard.core.errors import BusError

if TYPE_CHECKING:
    from collections.abc import Sequence

EXECUTE, EVALUATE, ECHO = 0, 1, 2
DONE, AGAIN, FAILED, SKIPPED = range(4)
"""Status of an answer; `AGAIN`: damaged or out of order, and its mark is that of the request to come."""

_LONG = 0xFF


class Call(NamedTuple):
    """One thing for the agent to do.

    - `number`: of what carries it out
    - `arguments`: as that wants them
    - `reads`: about how many bytes its result will have
    - `us`: about how long it will take, besides what every call does
    """

    number: int
    arguments: bytes
    reads: int = 0
    us: int = 0


class Answer(NamedTuple):
    """The results of the calls that were carried out; with `FAILED`, the last one is the exception."""

    status: int
    results: tuple[bytes, ...]


def packed(calls: Sequence[Call]) -> bytes:
    """The payload of a request."""
    return b"".join(
        bytes((call.number, len(call.arguments))) + call.arguments
        if len(call.arguments) < _LONG
        else bytes((call.number, _LONG)) + len(call.arguments).to_bytes(2, "little") + call.arguments
        for call in calls
    )


def unpacked(payload: bytes, url: str) -> Answer:
    """The content of an answer.  Raises `BusError` if it is none."""
    results: list[bytes] = []
    at, end = 1, len(payload)
    while at < end:
        start = at + 2
        at = start + int.from_bytes(payload[at:start], "little")
        results.append(payload[start:at])
    if at != end or not payload or payload[0] > SKIPPED or (payload[0] == FAILED and not results):
        raise BusError("other", f"{url} answered what makes no sense: {payload[:16].hex(' ')} …; try again")
    return Answer(payload[0], tuple(results))


def batches(calls: Sequence[Call], size: int) -> list[Sequence[Call]]:
    """Calls in frames, none of which, nor its answer, is longer than `size` if it has more than one call."""
    if len(calls) == 1:
        return [calls]
    found: list[Sequence[Call]] = []
    start = written = read = 0
    for at, call in enumerate(calls):
        written += len(call.arguments) + 4
        read += call.reads + 3
        if at > start and (written > size or read > size):
            found.append(calls[start:at])
            start, written, read = at, len(call.arguments) + 4, call.reads + 3
    found.append(calls[start:])
    return found
