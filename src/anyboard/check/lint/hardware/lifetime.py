"""Pins and buses that are used after their end, or twice at a time."""

from __future__ import annotations

import ast

from anyboard.check.lint.hardware.devices import argument, device, meaning
from anyboard.check.lint.names import dotted
from anyboard.check.lint.rules import ALL, Family, Rule

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from anyboard.check.lint.program import Program
    from anyboard.check.lint.rules import Complaint

ENDED = Rule(
    "used-after-with",
    "the object is deinitialised at the end of its `with`: ValueError",
    "the same lines inside of the `with`",
    "import board, digitalio\nwith digitalio.DigitalInOut(board.GP0) as pin:\n    pass\nprint(pin.value)",
    ALL,
)
TWICE = Rule(
    "pin-in-use",
    "the pin belongs to another object already: ValueError",
    "another pin, or `deinit()` of the first object before",
    "import board, digitalio\na = digitalio.DigitalInOut(board.GP0)\nb = digitalio.DigitalInOut(board.GP0)",
    ALL,
)
NEIGHBOURS = Rule(
    "encoder-pins",
    "an IncrementalEncoder of an RP2040 or RP2350 needs two pins whose numbers follow each other: RuntimeError",
    "the pin before or after the first one",
    "import board, rotaryio\nrotaryio.IncrementalEncoder(board.GP2, board.GP4)",
    ALL,
)
_OWNERS = frozenset(
    {
        *(f"digitalio.{name}" for name in ("DigitalInOut",)),
        *(f"analogio.{name}" for name in ("AnalogIn", "AnalogOut")),
        *(f"busio.{name}" for name in ("I2C", "SPI", "UART")),
        *(f"bitbangio.{name}" for name in ("I2C", "SPI")),
        "pwmio.PWMOut",
        "touchio.TouchIn",
        "countio.Counter",
        "pulseio.PulseIn",
        "pulseio.PulseOut",
        "rotaryio.IncrementalEncoder",
        "onewireio.OneWire",
    }
)


def _look(program: Program) -> Iterator[Complaint]:
    scopes: list[list[ast.stmt]] = [program.tree.body, *(function.body for function in program.functions())]
    for body in scopes:
        yield from _after_with(program, body)
        yield from _twice(program, body)
    for call in program.each(ast.Call):
        if meaning(program, call.func) == "rotaryio.IncrementalEncoder":
            yield from _neighbours(program, call)


def _after_with(program: Program, body: list[ast.stmt]) -> Iterator[Complaint]:
    for number, statement in enumerate(body):
        if not isinstance(statement, ast.With) or program.live.is_dead(statement):
            continue
        for item in statement.items:
            name = item.optional_vars.id if isinstance(item.optional_vars, ast.Name) else ""
            if not name or device(program, item.context_expr) not in _OWNERS:
                continue
            if len(program.names.bindings(name, item.optional_vars or statement)) > 1:
                continue
            uses = (node for after in body[number + 1 :] for node in ast.walk(after))
            used = next((one for one in uses if isinstance(one, ast.Name) and one.id == name), None)
            if used is not None:
                yield ENDED.at(
                    used, f"{name} was deinitialised at the end of its with, using it is a ValueError {program.on}: "
                    "move this into the with"
                )  # fmt: skip


def _twice(program: Program, body: list[ast.stmt]) -> Iterator[Complaint]:
    methods = {call.func.attr for call in program.each(ast.Call) if isinstance(call.func, ast.Attribute)}
    if "deinit" in methods or any(True for _ in program.each(ast.Delete)):
        return
    owners: dict[str, str] = {}
    for statement in body:
        if not isinstance(statement, (ast.Assign, ast.AnnAssign)) or program.live.is_dead(statement):
            continue
        call = statement.value
        if not isinstance(call, ast.Call) or meaning(program, call.func) not in _OWNERS:
            continue
        target = statement.targets[0] if isinstance(statement, ast.Assign) else statement.target
        own: set[str] = set()
        for value in [*call.args, *(keyword.value for keyword in call.keywords)]:
            pin = _pin(program, value)
            if pin and pin in own:
                yield TWICE.at(
                    value, f"{ast.unparse(value)} is given twice, a ValueError {program.on}: use another pin"
                )
            own.add(pin)
            if pin in owners and owners[pin] != dotted(target):
                yield TWICE.at(
                    value, f"{ast.unparse(value)} is in use by {owners[pin]}, a ValueError {program.on}: "
                    f"use another pin, or call {owners[pin]}.deinit() before"
                )  # fmt: skip
            elif pin:
                owners[pin] = dotted(target) or "the first object"


def _pin(program: Program, value: ast.expr) -> str:
    """The pin that an argument is: by its number where the board is known, else by its name."""
    module, _, name = meaning(program, program.values.value(value)).rpartition(".")
    if module == "board" and name != "board":
        return program.board.pins.get(name, "") if program.board is not None else name
    return name if module == "microcontroller.pin" else ""


def _neighbours(program: Program, call: ast.Call) -> Iterator[Complaint]:
    if program.board is None or not (program.board.chip or "").startswith("rp2"):
        return
    pins = [argument(call, position, name) for position, name in enumerate(("pin_a", "pin_b"))]
    numbers = [_pin(program, pin).removeprefix("GPIO") if pin is not None else "" for pin in pins]
    if all(number.isdigit() for number in numbers) and abs(int(numbers[0]) - int(numbers[1])) != 1:
        first = int(numbers[0])
        yield NEIGHBOURS.at(
            call, f"GPIO{first} and GPIO{numbers[1]} are no neighbours, which an encoder needs on {program.board.id} "
            f"({program.target.name}): use GPIO{first} and GPIO{first + 1}"
        )  # fmt: skip


LIFETIME = Family((ENDED, TWICE, NEIGHBOURS), _look)
