"""The board itself."""

from __future__ import annotations

from ast import literal_eval
from typing import TYPE_CHECKING

from anyboard.adapters.python_board.calls import EVALUATE, EXECUTE, Call
from anyboard.adapters.python_board.plan.step import Step, nothing
from anyboard.core.errors import Rejected
from anyboard.core.ops import CPURead, Delay, Release, Reset

if TYPE_CHECKING:
    from collections.abc import Sequence

    from anyboard.adapters.python_board.plan.things import Things

CLOSE = 3


def cpu_read(things: Things, op: CPURead) -> Step:
    opening = things.dialect.cpu(op.what)
    return Step((Call(EVALUATE, opening.source.encode(), reads=16),), _quantity, opening.pieces)


def _quantity(results: Sequence[bytes]) -> int | float | None:
    try:
        value = literal_eval(results[-1].decode())
    except ValueError:  # "nan": the board has no such sensor
        return None
    if isinstance(value, tuple):  # the clocks of an STM32, the processor's first
        value = value[0]
    return value if isinstance(value, (int, float)) else None


def delay(things: Things, op: Delay) -> Step:
    if op.us < 0:  # CircuitPython on an RP2040 would wait for an hour
        raise Rejected("ValueError", f"a delay on {things.url} must be >= 0 us, not {op.us}")
    return Step((Call(EXECUTE, things.dialect.delay(op.us).encode(), us=op.us),), nothing)


def reset(things: Things, op: Reset) -> Step:
    return Step((Call(EXECUTE, things.dialect.reset(op.run_mode).encode()),), nothing)


def release(things: Things, op: Release) -> Step:
    number = things.number(op.resource)
    if number is None:
        return Step((), nothing)

    def closed(results: Sequence[bytes]) -> None:
        things.forget(op.resource)

    return Step((Call(CLOSE, bytes((number,))),), closed)


HOOKS = {CPURead: cpu_read, Delay: delay, Reset: reset, Release: release}
