"""Non-volatile memory."""

from __future__ import annotations

from typing import TYPE_CHECKING

from anyboard.adapters.python_board.calls import Call
from anyboard.adapters.python_board.plan.step import Step, nothing
from anyboard.core.ops import NVMRead, NVMWrite

if TYPE_CHECKING:
    from anyboard.adapters.python_board.plan.things import Things

READ, WRITE = 110, 111
_US_PER_WRITE = 500_000
"""A sector of flash is erased for each: 45 ms, and at most 400 ms (W25Q16JV data sheet, 9.6: tSE)."""


def read(things: Things, op: NVMRead) -> Step:
    calls = []
    for start in range(op.start, op.start + op.count, things.size):
        count = min(things.size, op.start + op.count - start)
        calls.append(Call(READ, start.to_bytes(4, "little") + count.to_bytes(2, "little"), reads=count))
    return Step(tuple(calls), b"".join, (f"{things.dialect.name}/nvm",))


def write(things: Things, op: NVMWrite) -> Step:
    calls = []
    for at in range(0, len(op.data), things.size):
        part = op.data[at : at + things.size]
        calls.append(Call(WRITE, (op.start + at).to_bytes(4, "little") + part, us=_US_PER_WRITE))
    return Step(tuple(calls), nothing, (f"{things.dialect.name}/nvm",))


HOOKS = {NVMRead: read, NVMWrite: write}
