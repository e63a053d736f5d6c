"""UARTs."""

from __future__ import annotations

from typing import TYPE_CHECKING

from anyboard.adapters.python_board.calls import Call
from anyboard.adapters.python_board.plan.buses import checked_frequency, opened_bus
from anyboard.adapters.python_board.plan.step import Step, data, nothing, number
from anyboard.core.ops import UARTAvailable, UARTClear, UARTConfigure, UARTRead, UARTWrite

if TYPE_CHECKING:
    from collections.abc import Sequence

    from anyboard.adapters.python_board.plan.things import Things

WRITE, READ, AVAILABLE, CLEAR = 50, 51, 52, 53
_BITS_US = 11_000_000


def configure(things: Things, op: UARTConfigure) -> Step:
    checked_frequency(things, "baudrate", op.baudrate)
    free = things.free_peripherals("uart", op.bus)
    opening = things.dialect.uart(op, things.open(op.bus), things.pin, free)
    step = opened_bus(things, op.bus, "uart", op.baudrate, (op.tx, op.rx, op.rts, op.cts), opening)

    def opened(results: Sequence[bytes]) -> None:
        step.decode(results)

    return step._replace(decode=opened)


def write(things: Things, op: UARTWrite) -> Step:
    bus, size = things.bus(op.bus), things.size
    pieces = [op.data[start : start + size] for start in range(0, len(op.data), size)]
    calls = [Call(WRITE, bytes((bus.number,)) + data, us=_BITS_US * len(data) // bus.frequency) for data in pieces]
    return Step(tuple(calls), nothing)


def read(things: Things, op: UARTRead) -> Step:
    count = min(op.count, things.size)  # what is more is there the next time
    arguments = bytes((things.bus(op.bus).number,)) + count.to_bytes(2, "little")
    return Step((Call(READ, arguments, reads=count),), data)


def available(things: Things, op: UARTAvailable) -> Step:
    return Step((Call(AVAILABLE, bytes((things.bus(op.bus).number,)), reads=4),), number)


def clear(things: Things, op: UARTClear) -> Step:
    return Step((Call(CLEAR, bytes((things.bus(op.bus).number,))),), nothing)


HOOKS = {UARTConfigure: configure, UARTWrite: write, UARTRead: read, UARTAvailable: available, UARTClear: clear}
