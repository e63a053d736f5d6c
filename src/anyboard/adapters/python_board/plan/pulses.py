"""Pulse trains, sent and measured."""

from __future__ import annotations

from typing import TYPE_CHECKING

from anyboard.adapters.python_board.calls import EXECUTE, Call
from anyboard.adapters.python_board.plan.step import Step, nothing
from anyboard.core.ops import PulsesConfigure, PulsesPause, PulsesRead, PulsesResume, PulsesSend

if TYPE_CHECKING:
    from collections.abc import Sequence

    from anyboard.adapters.python_board.plan.things import Things

SEND, ADD, RESUME, PAUSE, READ = 80, 81, 82, 83, 84


def send(things: Things, op: PulsesSend) -> Step:
    key = things.key(op.pin)
    head = op.frequency.to_bytes(4, "little") + op.duty_cycle.to_bytes(2, "little")
    head = bytes((things.open(op.pin),)) + head + bytes((len(key),)) + key
    durations = b"".join([us.to_bytes(2, "little") for us in op.pulses])
    room = (things.size - len(head)) & ~1
    *before, last = [durations[start : start + room] for start in range(0, len(durations), room)] or [b""]
    calls = [*(Call(ADD, part) for part in before), Call(SEND, head + last, us=sum(op.pulses))]
    return Step(tuple(calls), nothing, things.dialect.pulse_out)


def configure(things: Things, op: PulsesConfigure) -> Step:
    things.key(op.pin)
    opening = things.dialect.pulses(op, things.open(op.pin), things.pin)
    things.captures[op.pin] = op.maxlen
    return Step((Call(EXECUTE, opening.source.encode()),), nothing, opening.pieces)


def resume(things: Things, op: PulsesResume) -> Step:
    arguments = bytes((things.used(op.pin),)) + op.trigger_duration.to_bytes(2, "little")
    return Step((Call(RESUME, arguments, us=op.trigger_duration),), nothing)


def pause(things: Things, op: PulsesPause) -> Step:
    return Step((Call(PAUSE, bytes((things.used(op.pin),))),), nothing)


def read(things: Things, op: PulsesRead) -> Step:
    number, most = things.used(op.pin), things.size // 2
    left = things.captures.get(op.pin, most)
    calls = []
    while left > 0:
        count = min(left, most)
        calls.append(Call(READ, bytes((number,)) + count.to_bytes(2, "little"), reads=2 * count))
        left -= count
    return Step(tuple(calls), _durations)


def _durations(results: Sequence[bytes]) -> tuple[int, ...]:
    return tuple(int.from_bytes(result[at : at + 2], "little") for result in results for at in range(0, len(result), 2))


HOOKS = {
    PulsesSend: send,
    PulsesConfigure: configure,
    PulsesResume: resume,
    PulsesPause: pause,
    PulsesRead: read,
}
