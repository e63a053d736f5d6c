"""I2C."""

from __future__ import annotations

from typing import TYPE_CHECKING

from anyboard.adapters.python_board.calls import Call
from anyboard.adapters.python_board.plan.buses import checked_frequency, opened_bus
from anyboard.adapters.python_board.plan.step import Step, data, flag
from anyboard.core.errors import Rejected
from anyboard.core.ops import I2CConfigure, I2CProbe, I2CTransfer

if TYPE_CHECKING:
    from collections.abc import Sequence

    from anyboard.adapters.python_board.plan.things import Things

TRANSFER, PROBE = 20, 21
_READ, _LONG, _SHORT = 0x80, 0x7F, 0x7E
_BITS_US = 9_000_000
_LENGTHS = tuple(bytes((length,)) for length in range(256))


def _length(count: int, kind: int) -> bytes:
    return _LENGTHS[kind | count] if count <= _SHORT else bytes((kind | _LONG, count & 0xFF, count >> 8))


def coded(parts: Sequence[bytes | int]) -> tuple[bytes, int]:
    """The parts of a transaction, as the agent's pieces for I2C read them, and how many bytes it reads."""
    code = bytearray()
    reads = 0
    for part in parts:
        if isinstance(part, int):
            code += _length(part, _READ)
            reads += part
        else:
            code += _length(len(part), 0)
            code += part
    return bytes(code), reads


def _is_plain(parts: Sequence[bytes | int]) -> bool:
    return len(parts) == 1 or (len(parts) == 2 and isinstance(parts[0], bytes) and isinstance(parts[1], int))


def configure(things: Things, op: I2CConfigure) -> Step:
    checked_frequency(things, "frequency", op.frequency)
    free = things.free_peripherals("i2c", op.bus)
    opening = things.dialect.i2c(op, things.open(op.bus), things.pin, free)
    return opened_bus(things, op.bus, "i2c", op.frequency, (op.scl, op.sda), opening)


def transfer(things: Things, op: I2CTransfer) -> Step:
    bus, parts = things.bus(op.bus), op.parts
    if not things.dialect.joins_i2c_parts and not _is_plain(parts):
        raise Rejected(
            "NotImplementedError",
            f"in one I2C transaction {things.url} can write, read, or write and then read: CircuitPython has no "
            f"call for {len(parts)} parts such as {parts!r:.60}",
        )
    code, reads = coded(parts)
    us = _BITS_US * (len(code) + reads) // bus.frequency
    return Step((Call(TRANSFER, bytes((bus.number, op.address)) + code, reads, us),), data)


def probe(things: Things, op: I2CProbe) -> Step:
    return Step((Call(PROBE, bytes((things.bus(op.bus).number, op.address)), reads=1),), flag)


HOOKS = {I2CConfigure: configure, I2CTransfer: transfer, I2CProbe: probe}
