"""Single pins: digital, analog, PWM, touch, NeoPixels."""

from __future__ import annotations

from typing import TYPE_CHECKING

from anyboard.adapters.python_board.calls import EXECUTE, Call
from anyboard.adapters.python_board.plan.step import Step, flag, nothing, number, opened_by
from anyboard.core.ops import (
    AnalogConfigure,
    AnalogRead,
    AnalogWrite,
    PinConfigure,
    PinRead,
    PinWrite,
    PixelWrite,
    PWMConfigure,
    PWMSet,
    TouchConfigure,
    TouchRead,
)

if TYPE_CHECKING:
    from anyboard.adapters.python_board.plan.things import Things

CONFIGURE, WRITE, READ = 10, 11, 12
ANALOG_READ, ANALOG_WRITE, PWM_SET = 40, 41, 42
PIXELS = 60
TOUCH_READ = 100
_OUT, _HIGH, _OPEN_DRAIN, _PULL_UP, _PULL_DOWN = 1, 2, 4, 8, 16
_PIXEL_BYTE_US = 10
"""WS2812B data sheet: 1.25 us a bit."""


def configure(things: Things, op: PinConfigure) -> Step:
    flags = 0
    if op.direction == "out":
        flags = _OUT | _HIGH * op.value | _OPEN_DRAIN * (op.drive == "open_drain")
    elif op.pull is not None:
        flags = _PULL_UP if op.pull == "up" else _PULL_DOWN
    key = things.key(op.pin)
    arguments = bytes((things.open(op.pin), flags)) + key
    return Step((Call(CONFIGURE, arguments),), nothing, (f"{things.dialect.name}/pins",))


def write(things: Things, op: PinWrite) -> Step:
    return Step((Call(WRITE, bytes((things.used(op.pin), op.value))),), nothing)


def read(things: Things, op: PinRead) -> Step:
    return Step((Call(READ, bytes((things.used(op.pin),)), reads=1),), flag)


def analog_configure(things: Things, op: AnalogConfigure) -> Step:
    things.key(op.pin)
    return opened_by(things.dialect.analog(op, things.open(op.pin), things.pin))


def analog_read(things: Things, op: AnalogRead) -> Step:
    return Step((Call(ANALOG_READ, bytes((things.used(op.pin),)), reads=2),), number)


def analog_write(things: Things, op: AnalogWrite) -> Step:
    arguments = bytes((things.used(op.pin),)) + op.value.to_bytes(2, "little")
    return Step((Call(ANALOG_WRITE, arguments),), nothing)


def pwm_configure(things: Things, op: PWMConfigure) -> Step:
    things.key(op.pin)
    opening = things.dialect.pwm(op, things.open(op.pin), things.pin)
    calls = (Call(EXECUTE, opening.source.encode()), _pwm(things, op.pin, 0, op.duty_cycle))
    return Step(calls, number, opening.pieces)


def pwm_set(things: Things, op: PWMSet) -> Step:
    return Step((_pwm(things, op.pin, op.frequency or 0, op.duty_cycle),), number)


def _pwm(things: Things, pin: str, frequency: int, duty_cycle: int) -> Call:
    arguments = bytes((things.used(pin),)) + frequency.to_bytes(4, "little") + duty_cycle.to_bytes(2, "little")
    return Call(PWM_SET, arguments, reads=4)


def touch_configure(things: Things, op: TouchConfigure) -> Step:
    things.key(op.pin)
    return opened_by(things.dialect.touch(op, things.open(op.pin), things.pin))


def touch_read(things: Things, op: TouchRead) -> Step:
    return Step((Call(TOUCH_READ, bytes((things.used(op.pin),)), reads=4),), number)


def pixel_write(things: Things, op: PixelWrite) -> Step:
    arguments = bytes((things.used(op.pin),)) + op.data
    us = _PIXEL_BYTE_US * len(op.data)
    return Step((Call(PIXELS, arguments, us=us),), nothing, (f"{things.dialect.name}/pixels",))


HOOKS = {
    PinConfigure: configure,
    PinWrite: write,
    PinRead: read,
    AnalogConfigure: analog_configure,
    AnalogRead: analog_read,
    AnalogWrite: analog_write,
    PWMConfigure: pwm_configure,
    PWMSet: pwm_set,
    TouchConfigure: touch_configure,
    TouchRead: touch_read,
    PixelWrite: pixel_write,
}
