"""Buses that a program uses without having locked them."""

from __future__ import annotations

import ast

from anyboard.check.lint.hardware.devices import device
from anyboard.check.lint.reading.names import dotted
from anyboard.check.lint.rules import ALL, Family, Rule

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from anyboard.check.lint.reading.program import Program
    from anyboard.check.lint.rules import Complaint

UNLOCKED = Rule(
    "bus-without-lock",
    "a transfer on a `busio` or `bitbangio` bus that is not locked: RuntimeError",
    "`while not bus.try_lock(): pass` before and `bus.unlock()` after, or adafruit_bus_device",
    "import board\ni2c = board.I2C()\ni2c.scan()",
    ALL,
)
WITH_LOCK = Rule(
    "with-lock",
    "`with bus.try_lock()`: it returns True or False, which is no context manager: AttributeError",
    "`while not bus.try_lock(): pass`, then `try` and `finally: bus.unlock()`",
    "import board\ni2c = board.I2C()\nwith i2c.try_lock(): i2c.scan()",
    ALL,
)
_TRANSFERS = {
    "I2C": frozenset({"scan", "probe", "readfrom_into", "writeto", "writeto_then_readfrom"}),
    "SPI": frozenset({"configure", "write", "readinto", "write_readinto"}),
}


def _look(program: Program) -> Iterator[Complaint]:
    yield from _entered(program)
    calls = [call for call in program.each(ast.Call) if isinstance(call.func, ast.Attribute)]
    locked = [
        call.func.value for call in calls if isinstance(call.func, ast.Attribute) and call.func.attr == "try_lock"
    ]
    if any(not device(program, bus) for bus in locked):
        return  # a bus by another name, which may be any of them
    paths = {dotted(bus) for bus in locked}
    for call in calls:
        assert isinstance(call.func, ast.Attribute)
        bus = call.func.value
        module, _, kind = device(program, bus).partition(".")
        if module not in ("busio", "bitbangio") or call.func.attr not in _TRANSFERS.get(kind, ()):
            continue
        if dotted(bus) not in paths and not program.expects(call, "RuntimeError"):
            yield UNLOCKED.at(
                call,
                f"{ast.unparse(bus)} is not locked, {call.func.attr} is a RuntimeError {program.on}: "
                f"call try_lock() before and unlock() after, or use adafruit_bus_device.{kind.lower()}_device",
            )


def _entered(program: Program) -> Iterator[Complaint]:
    if any(function.name == "try_lock" for function in program.functions()):
        return  # of a class of the program, whose lock may be anything
    for statement in program.each(ast.With):
        for item in statement.items:
            call = item.context_expr
            if isinstance(call, ast.Call) and isinstance(call.func, ast.Attribute) and call.func.attr == "try_lock":
                bus = ast.unparse(call.func.value)
                yield WITH_LOCK.at(
                    call,
                    f"{bus}.try_lock() is no context manager {program.on}: write while not {bus}.try_lock(): pass, "
                    f"and {bus}.unlock() at the end",
                )


LOCKS = Family((UNLOCKED, WITH_LOCK), _look)
