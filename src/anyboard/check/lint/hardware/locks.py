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
    yield from _after_unlock(program)
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


def _after_unlock(program: Program) -> Iterator[Complaint]:
    """Transfers that follow `unlock()` in the same lines, without another lock."""
    for body in (program.tree.body, *(function.body for function in program.functions())):
        for number, statement in enumerate(body):
            unlocking = statement.value if isinstance(statement, ast.Expr) else None
            if not isinstance(unlocking, ast.Call) or not isinstance(unlocking.func, ast.Attribute):
                continue
            bus = unlocking.func.value
            if unlocking.func.attr == "unlock" and device(program, bus) and not program.live.is_dead(statement):
                transfer = _first_use(program, body[number + 1 :], bus)
                if transfer is not None and not program.expects(transfer, "RuntimeError"):
                    yield UNLOCKED.at(
                        transfer, f"{ast.unparse(bus)} was unlocked in line {statement.lineno}, this is a RuntimeError "
                        f"{program.on}: call unlock() after it, or try_lock() again"
                    )  # fmt: skip


def _first_use(program: Program, body: list[ast.stmt], bus: ast.expr) -> ast.Call | None:
    """The call of a bus that comes next, if it is a transfer."""
    transfers = _TRANSFERS.get(device(program, bus).partition(".")[2], frozenset())
    for statement in body:
        if isinstance(statement, (ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef)):
            continue
        for call in (node for node in ast.walk(statement) if isinstance(node, ast.Call)):
            # what the bus is handed to may lock it
            if dotted(bus) in (dotted(one) for one in call.args) or not isinstance(call.func, ast.Attribute):
                return None
            if dotted(call.func.value) == dotted(bus):
                return call if call.func.attr in transfers else None
    return None


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
