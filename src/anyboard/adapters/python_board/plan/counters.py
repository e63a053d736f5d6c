"""Counters and encoders."""

from __future__ import annotations

from typing import TYPE_CHECKING

from anyboard.adapters.python_board.calls import Call
from anyboard.adapters.python_board.plan.step import Step, integer, nothing, opened_by
from anyboard.core.errors import Rejected
from anyboard.core.ops import CountConfigure, CountRead, CountWrite, EncoderConfigure, EncoderRead, EncoderWrite

if TYPE_CHECKING:
    from anyboard.adapters.python_board.plan.things import Things

COUNT_READ, COUNT_WRITE, POSITION_READ, POSITION_WRITE = 90, 91, 92, 93


def count_configure(things: Things, op: CountConfigure) -> Step:
    things.key(op.pin)
    return opened_by(things.dialect.counter(op, things.open(op.pin), things.pin))


def encoder_configure(things: Things, op: EncoderConfigure) -> Step:
    things.key(op.pin_a)
    things.key(op.pin_b)
    if op.pin_a == op.pin_b:
        raise Rejected("ValueError", f"Invalid pins; they have to be different ones of {things.url}")
    return opened_by(things.dialect.encoder(op, things.open(op.pin_a), things.pin))


def count_read(things: Things, op: CountRead) -> Step:
    return _read(things, COUNT_READ, op.pin)


def encoder_read(things: Things, op: EncoderRead) -> Step:
    return _read(things, POSITION_READ, op.pin_a)


def count_write(things: Things, op: CountWrite) -> Step:
    return _write(things, COUNT_WRITE, op.pin, op.value)


def encoder_write(things: Things, op: EncoderWrite) -> Step:
    return _write(things, POSITION_WRITE, op.pin_a, op.position)


def _read(things: Things, number: int, pin: str) -> Step:
    return Step((Call(number, bytes((things.used(pin),)), reads=11),), integer)


def _write(things: Things, number: int, pin: str, value: int) -> Step:
    return Step((Call(number, bytes((things.used(pin),)) + b"%d" % value),), nothing)


HOOKS = {
    CountConfigure: count_configure,
    CountRead: count_read,
    CountWrite: count_write,
    EncoderConfigure: encoder_configure,
    EncoderRead: encoder_read,
    EncoderWrite: encoder_write,
}
