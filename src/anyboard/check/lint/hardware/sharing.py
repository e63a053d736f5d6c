"""Pins, buses and timers that two objects want at a time."""

from __future__ import annotations

import ast

from anyboard.check.lint.hardware.devices import argument
from anyboard.check.lint.hardware.owners import lets_go, made, owner_of
from anyboard.check.lint.hardware.pins import controllers
from anyboard.check.lint.hardware.slices import slice_of
from anyboard.check.lint.hardware.tables import table_for
from anyboard.check.lint.rules import ALL, CIRCUITPYTHON, Family, Rule

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from anyboard.check.lint.hardware.owners import Owner
    from anyboard.check.lint.reading.program import Program
    from anyboard.check.lint.rules import Complaint

TWICE = Rule(
    "pin-in-use",
    "the pin belongs to another object already: ValueError",
    "another pin, or `deinit()` of the first object before",
    "import board, digitalio\na = digitalio.DigitalInOut(board.GP0)\nb = digitalio.DigitalInOut(board.GP0)",
    ALL,
)
PERIPHERAL = Rule(
    "peripheral-in-use",
    "the bus or timer of an RP2040 or RP2350 behind these pins is another object's: ValueError or RuntimeError",
    "pins of another bus or PWM slice, or the same frequency",
    "import board, busio\na = busio.UART(board.GP0, board.GP1)\nb = busio.UART(board.GP12, board.GP13)",
    CIRCUITPYTHON,
)
_BUSES = frozenset({"busio.I2C", "busio.SPI", "busio.UART"})
_LEAVES = (ast.Break, ast.Return, ast.Raise)
_FREQUENCY = 500  # Hz, of a PWMOut that is given none


def _look(program: Program) -> Iterator[Complaint]:
    if lets_go(program):
        return
    for owner, alive in made(program):
        complaints = list(_twice(program, owner, alive))
        yield from complaints or _peripheral(program, owner, alive)
    yield from _again(program)


def _twice(program: Program, owner: Owner, alive: list[Owner]) -> Iterator[Complaint]:
    owners = {pin: other for other in alive for pin, _ in other.pins}
    own: set[str] = set()
    for pin, value in owner.pins:
        if pin in own:
            yield TWICE.at(value, f"{ast.unparse(value)} is given twice, a ValueError {program.on}: use another pin")
        own.add(pin)
        other = owners.get(pin)
        if other is not None and not (owner.kind == other.kind and owner.kind.startswith("board.")):
            name = other.name or "another object"
            which = f"a pin of {ast.unparse(value)}" if value is owner.call else ast.unparse(value)
            remedy = f"use another pin, or call {name}.deinit() before" if other.name else "use another pin"
            yield TWICE.at(value, f"{which} is in use by {name}, a ValueError {program.on}: {remedy}")
            return


def _peripheral(program: Program, owner: Owner, alive: list[Owner]) -> Iterator[Complaint]:
    board = program.board
    if board is None or not (board.chip or "").startswith("rp2"):
        return
    where = f"on {board.id} ({program.target.name})"
    for other in alive:
        complaint = _shared(program, owner, other, where) if owner.kind == other.kind else None
        if complaint is not None:
            yield complaint
            return


def _shared(program: Program, owner: Owner, other: Owner, where: str) -> Complaint | None:
    """What two objects of one kind want, which there is once."""
    if owner.kind == "pwmio.PWMOut":
        return _slice(program, owner, other, where)
    bus = _controller(program, owner) if owner.kind in _BUSES else ""
    if not bus or bus != _controller(program, other):
        return None
    remedy = f"use pins of the other {owner.kind.rpartition('.')[2]} bus"
    return PERIPHERAL.at(
        owner.call, f"{bus} is in use by {other.name or 'another object'}, a ValueError {where}: {remedy}"
    )


def _controller(program: Program, owner: Owner) -> str:
    table = table_for(program)
    found = None if table is None else controllers(program, table, owner.call, owner.kind)
    return found.pop() if found and len(found) == 1 else ""


def _slice(program: Program, owner: Owner, other: Owner, where: str) -> Complaint | None:
    mine, others = _place(owner), _place(other)
    if mine is None or others is None or mine[0] != others[0]:
        return None
    names = f"{ast.unparse(owner.pins[0][1])} and {ast.unparse(other.pins[0][1])}"
    if mine == others:
        what, remedy = "have one PWM channel, a RuntimeError", "use a pin of another slice"
    elif _disagree(program, owner, other):
        what = "share a PWM slice, two frequencies are a RuntimeError"
        remedy = "use the same frequency, or a pin of another slice"
    else:
        return None
    return PERIPHERAL.at(owner.call, f"{names} {what} {where}: {remedy}")


def _place(owner: Owner) -> tuple[int, int] | None:
    """The slice of the pin's PWM, and its channel there."""
    return slice_of(owner.pins[0][0]) if owner.pins else None


def _disagree(program: Program, *owners: Owner) -> bool:
    """Whether objects are certain not to agree about the frequency of their slice."""
    frequencies = set()
    for owner in owners:
        if any(keyword.arg is None for keyword in owner.call.keywords):
            return False
        variable = argument(owner.call, None, "variable_frequency")
        if variable is not None and program.values.constant(variable) is True:
            return True
        given = argument(owner.call, None, "frequency")
        frequencies.add(_FREQUENCY if given is None else program.values.constant(given))
    return None not in frequencies and len(frequencies) > 1


def _again(program: Program) -> Iterator[Complaint]:
    """Objects that a loop makes again while the first ones have their pins."""
    loops: list[ast.While | ast.For] = [*program.each(ast.While), *program.each(ast.For)]
    for loop in loops:
        if not _comes_round(program, loop) or any(isinstance(one, _LEAVES) for one in ast.walk(loop)):
            continue
        for statement in loop.body:
            if isinstance(statement, ast.Assign) and not program.live.is_dead(statement):
                owner = owner_of(program, statement.value, statement.targets[0])
                if owner is not None and owner.pins and not owner.kind.startswith("board."):
                    pin = ast.unparse(owner.pins[0][1])
                    yield TWICE.at(
                        owner.call, f"{pin} is in use when the loop comes round again, a ValueError {program.on}: "
                        "make this before the loop"
                    )  # fmt: skip


def _comes_round(program: Program, loop: ast.While | ast.For) -> bool:
    """Whether a loop is certain to have a second round."""
    if isinstance(loop, ast.While):
        return bool(program.values.constant(loop.test))
    counted = loop.iter if isinstance(loop.iter, ast.Call) else None
    if counted is None or program.values.meaning(counted.func) != "range" or len(counted.args) != 1:
        return False
    times = program.values.constant(counted.args[0])
    return isinstance(times, int) and times > 1


SHARING = Family((TWICE, PERIPHERAL), _look)
