"""Pins that the board does not have, or that cannot do what they are for."""

from __future__ import annotations

import ast
import re
from pathlib import Path

from anyboard.check.lint.hardware.devices import argument, meaning
from anyboard.check.lint.hardware.handed import handed
from anyboard.check.lint.hardware.tables import Table, table_for
from anyboard.check.lint.rules import ALL, Family, Rule
from anyboard.core.nearest import nearest

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from anyboard.check.lint.program import Program
    from anyboard.check.lint.rules import Complaint

NO_PIN = Rule(
    "no-such-pin",
    "the board or the chip has no pin of that name or number: AttributeError or ValueError",
    "a pin that the message names",
    "import board\nboard.GP99",
    ALL,
)
FUNCTION = Rule(
    "pin-function",
    "the pin cannot do that (ADC, DAC, PWM …): ValueError",
    "a pin that the message names",
    "import board, analogio\nanalogio.AnalogIn(board.GP7)",
    ALL,
)
BUS = Rule(
    "bus-pins",
    "the pins are not the clock and data pins of one bus: ValueError",
    "a pair that the message names",
    "import board, busio\nbusio.I2C(scl=board.GP4, sda=board.GP5)",
    ALL,
)
_FUNCTIONS = {
    "analogio.AnalogIn": "ADC",
    "analogio.AnalogOut": "DAC",
    "pwmio.PWMOut": "PWM",
    "touchio.TouchIn": "TOUCH",
    "countio.Counter": "COUNT",
    "machine.ADC": "ADC",
    "machine.PWM": "PWM",
}
_BUSES = {  # by class: the bus, and the roles with position and name of their argument
    "busio.I2C": ("I2C", (("SCL", 0, "scl"), ("SDA", 1, "sda"))),
    "busio.SPI": ("SPI", (("SCK", 0, "clock"), ("MOSI", 1, "MOSI"), ("MISO", 2, "MISO"))),
    "busio.UART": ("UART", (("TX", 0, "tx"), ("RX", 1, "rx"))),
    "machine.I2C": ("I2C", (("SCL", None, "scl"), ("SDA", None, "sda"))),
    "machine.SPI": ("SPI", (("SCK", None, "sck"), ("MOSI", None, "mosi"), ("MISO", None, "miso"))),
    "machine.UART": ("UART", (("TX", None, "tx"), ("RX", None, "rx"))),
}
_TAKE_PINS = frozenset({*_FUNCTIONS, *_BUSES, "machine.Pin"})
_INSTEAD = {
    "I2C": "use busio.I2C(scl, sda)",
    "STEMMA_I2C": "use busio.I2C(scl, sda)",
    "SPI": "use busio.SPI(clock, MOSI, MISO)",
    "UART": "use busio.UART(tx, rx)",
}
_LED = "D13"  # of Arduinos and Feathers
_DEFINED = re.compile(r"^(?:def )?(\w+)[(:]", re.MULTILINE)
_MISSES = ("AttributeError", "ValueError", "Exception", "BaseException", "")


def _look(program: Program) -> Iterator[Complaint]:
    yield from _names(program)
    table = table_for(program)
    if table is None:
        return
    for call in program.each(ast.Call):
        if meaning(program, call.func) in _TAKE_PINS and not program.expects(call, *_MISSES):
            for made, where in ((call, call), *handed(program, call)):
                if not program.expects(where, *_MISSES):
                    yield from _called(program, table, made, where)


def _called(program: Program, table: Table, call: ast.Call, where: ast.Call) -> Iterator[Complaint]:
    name = meaning(program, call.func)
    if name in _FUNCTIONS:
        if not _can(program, table, call, _FUNCTIONS[name]):
            yield FUNCTION.at(where, _sentence(program, _FUNCTIONS[name]))
    elif name in _BUSES:
        if not _is_bus(program, table, call, name):
            yield BUS.at(where, _sentence(program, _BUSES[name][0]))
    else:
        number = program.values.constant(call.args[0]) if call.args else None
        if table.lacks(number):
            yield NO_PIN.at(where, f"pin {number} does not exist {table.where}: use {table.span()}")


def _names(program: Program) -> Iterator[Complaint]:
    board = program.board
    if board is None or program.target.language == "micropython":
        return
    defined = set(_DEFINED.findall(Path(board.folder, "board.pyi").read_text(encoding="utf-8")))
    for node in program.each(ast.Attribute):
        name = node.attr
        if meaning(program, node) != f"board.{name}" or name in defined or name.startswith("__"):
            continue
        if not program.expects(node, *_MISSES) and not program.asked_for(name):
            remedy = _INSTEAD.get(name) or f"use {_meant(name, defined, board.pins)}"
            yield NO_PIN.at(node, f"board.{name} does not exist on {board.id} ({program.target.name}): {remedy}")


def _meant(name: str, defined: set[str], pins: Iterable[str]) -> str:
    near = "LED" if name == _LED and "LED" in defined else nearest(name, defined)
    return f"board.{near}" if near else f"one of {', '.join(sorted(pins, key=len)[:10])} …"


def _can(program: Program, table: Table, call: ast.Call, need: str) -> bool:
    pin = argument(call, 0, "pin", "dest")
    gpio = None if pin is None else table.pin(program, pin)
    return gpio is None or not table.has(gpio) or need in table.can(gpio)


def _is_bus(program: Program, table: Table, call: ast.Call, name: str) -> bool:
    bus, roles = _BUSES[name]
    found: list[set[str]] = []
    for role, position, keyword in roles:
        pin = argument(call, position, keyword)
        gpio = None if pin is None else table.pin(program, pin)
        if gpio is None or not table.has(gpio) or "AnyBus" in table.can(gpio):
            continue
        found.append({one.partition("_")[0] for one in table.can(gpio) if re.fullmatch(rf"{bus}\d+_{role}", one)})
    number = program.values.constant(call.args[0]) if name.startswith("machine.") and call.args else None
    if isinstance(number, int) and found and number >= 0:
        found.append({f"{bus}{number}"})
    return not found or bool(set.intersection(*found))


def _sentence(program: Program, need: str) -> str:
    """The sentence that the stubs have for it, with the board's pins."""
    from anyboard.check.profile.sentences import SENTENCES, for_board  # with all that makes profiles, in vain mostly

    general = next(sentence for sentence in SENTENCES if sentence.needs == need).general(program.target.name)
    return general if program.board is None else for_board(f'"{general}"', program.board).strip('"')


PINS = Family((NO_PIN, FUNCTION, BUS), _look)
