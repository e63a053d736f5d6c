"""Objects that own pins, in the order in which a program makes them."""

from __future__ import annotations

import ast
from dataclasses import dataclass

from anyboard.check.lint.hardware.devices import meaning
from anyboard.check.lint.reading.names import dotted

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from anyboard.check.lint.reading.program import Program

OWNERS = frozenset(
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
_DEFAULTS = {  # what board makes, always the same object, and the pins that it is on
    "board.I2C": ("SCL", "SDA"),
    "board.SPI": ("SCK", "MOSI", "MISO"),
    "board.UART": ("TX", "RX"),
}


@dataclass(frozen=True)
class Owner:
    """An object that owns pins.

    Args:
        kind: what makes it, `busio.I2C` or `board.I2C`.
        name: of the object in the program, `self.bus`; "" if it has none.
        call: that makes it.
        pins: each pin that is certain, and where the program names it.
    """

    kind: str
    name: str
    call: ast.Call
    pins: tuple[tuple[str, ast.expr], ...]


def lets_go(program: Program) -> bool:
    """Whether a program frees any of its pins by itself, so that there is no telling which are in use."""
    methods = {call.func.attr for call in program.each(ast.Call) if isinstance(call.func, ast.Attribute)}
    return "deinit" in methods or any(True for _ in program.each(ast.Delete))


def made(program: Program) -> Iterator[tuple[Owner, list[Owner]]]:
    """Each object of straight-line code, and those that still have their pins when it is made, if none lets go."""
    for body in (program.tree.body, *(function.body for function in program.functions())):
        yield from _made(program, body, [])


def _made(program: Program, body: Sequence[ast.stmt], alive: list[Owner]) -> Iterator[tuple[Owner, list[Owner]]]:
    for statement in body:
        if program.live.is_dead(statement):
            continue
        if isinstance(statement, ast.With):
            inside = list(alive)
            for item in statement.items:
                yield from _one(program, item.context_expr, item.optional_vars, inside)
            yield from _made(program, statement.body, inside)
        elif isinstance(statement, (ast.Assign, ast.AnnAssign)) and statement.value is not None:
            target = statement.targets[0] if isinstance(statement, ast.Assign) else statement.target
            yield from _one(program, statement.value, target, alive)
            alive[:] = [one for one in alive if one.name != dotted(target) or one.call is statement.value]


def _one(
    program: Program, value: ast.expr, target: ast.expr | None, alive: list[Owner]
) -> Iterator[tuple[Owner, list[Owner]]]:
    owner = owner_of(program, value, target)
    if owner is not None:
        yield owner, list(alive)
        alive.append(owner)


def owner_of(program: Program, value: ast.expr, target: ast.expr | None) -> Owner | None:
    """The object that an expression makes; None if it makes none that owns pins."""
    kind = meaning(program, value.func) if isinstance(value, ast.Call) else ""
    if not isinstance(value, ast.Call) or (kind not in OWNERS and kind not in _DEFAULTS):
        return None
    name = "" if target is None else dotted(target)
    if kind in _DEFAULTS:
        pins = (_by_name(program, pin) for pin in _DEFAULTS[kind])  # "" where the board has none of that name
        return Owner(kind, name, value, tuple((pin, value) for pin in pins if pin))
    given = [*value.args, *(keyword.value for keyword in value.keywords)]
    return Owner(kind, name, value, tuple((pin, one) for one in given if (pin := pin_of(program, one))))


def pin_of(program: Program, value: ast.expr) -> str:
    """The pin that an argument is: by its number where the board is known, else by its name; "" if it is none."""
    module, _, name = meaning(program, program.values.value(value)).rpartition(".")
    if module == "board" and name != "board":
        return _by_name(program, name)
    return name if module == "microcontroller.pin" else ""


def _by_name(program: Program, name: str) -> str:
    return program.board.pins.get(name, "") if program.board is not None else name
