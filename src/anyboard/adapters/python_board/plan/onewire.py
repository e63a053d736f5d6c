"""1-Wire."""

from __future__ import annotations

from typing import TYPE_CHECKING

from anyboard.adapters.python_board.calls import Call
from anyboard.adapters.python_board.plan.step import Step, data, flag, nothing, opened_by
from anyboard.core.ops import OneWireConfigure, OneWireRead, OneWireReset, OneWireWrite

if TYPE_CHECKING:
    from anyboard.adapters.python_board.plan.things import Things

RESET, WRITE, READ = 70, 71, 72
_RESET_US, _BIT_US = 1000, 80
"""480 us low and 480 us for the answer; 60 us and a recovery (Maxim application note 126)."""


def configure(things: Things, op: OneWireConfigure) -> Step:
    things.key(op.pin)
    return opened_by(things.dialect.onewire(op.pin, things.open(op.pin), things.pin))


def reset(things: Things, op: OneWireReset) -> Step:
    return Step((Call(RESET, bytes((things.used(op.pin),)), reads=1, us=_RESET_US),), flag)


def write(things: Things, op: OneWireWrite) -> Step:
    arguments = bytes((things.used(op.pin),)) + op.bits
    return Step((Call(WRITE, arguments, us=_BIT_US * len(op.bits)),), nothing)


def read(things: Things, op: OneWireRead) -> Step:
    arguments = bytes((things.used(op.pin),)) + op.count.to_bytes(2, "little")
    return Step((Call(READ, arguments, reads=op.count, us=_BIT_US * op.count),), data)


HOOKS = {OneWireConfigure: configure, OneWireReset: reset, OneWireWrite: write, OneWireRead: read}
