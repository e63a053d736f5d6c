"""SPI."""

from __future__ import annotations

from typing import TYPE_CHECKING

from anyboard.adapters.python_board.calls import Call
from anyboard.adapters.python_board.plan.buses import opened_bus
from anyboard.adapters.python_board.plan.step import Step
from anyboard.core.errors import Rejected
from anyboard.core.ops import SPIConfigure, SPITransfer

if TYPE_CHECKING:
    from anyboard.adapters.python_board.plan.things import Bus, Things

EXCHANGE = 30
_WRITE, _BOTH, _READ = 0, 1, 2
_BITS_US = 8_000_000


def configure(things: Things, op: SPIConfigure) -> Step:
    if op.bits != 8:
        raise Rejected("ValueError", f"bits must be 8 on {things.url}, not {op.bits}")
    free = things.free_peripherals("spi", op.bus)
    opening = things.dialect.spi(op, things.open(op.bus), things.pin, free)
    return opened_bus(things, op.bus, "spi", op.baudrate, (op.clock, op.mosi, op.miso), opening)


def transfer(things: Things, op: SPITransfer) -> Step:
    bus, size = things.bus(op.bus), things.size
    calls = []
    if op.out:
        kind = _BOTH if op.read else _WRITE
        for start in range(0, len(op.out), size):
            data = op.out[start : start + size]
            calls.append(_call(bus, bytes((bus.number, kind)) + data, len(data) if op.read else 0, len(data)))
    else:
        for start in range(0, op.read, size):
            count = min(size, op.read - start)
            arguments = bytes((bus.number, _READ, op.fill)) + count.to_bytes(2, "little")
            calls.append(_call(bus, arguments, count, count))
    return Step(tuple(calls), b"".join)


def _call(bus: Bus, arguments: bytes, reads: int, count: int) -> Call:
    return Call(EXCHANGE, arguments, reads, _BITS_US * count // bus.frequency)


HOOKS = {SPIConfigure: configure, SPITransfer: transfer}
