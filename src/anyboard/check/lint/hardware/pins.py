"""Pins that the board does not have, or that cannot do what they are for."""

from __future__ import annotations

import ast
import re

from anyboard.check.lint.hardware.board_names import NO_PIN, names
from anyboard.check.lint.hardware.devices import argument, meaning
from anyboard.check.lint.hardware.handed import handed
from anyboard.check.lint.hardware.tables import Table, table_for
from anyboard.check.lint.rules import ALL, Family, Rule

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from anyboard.check.lint.reading.program import Program
    from anyboard.check.lint.rules import Complaint

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
    "analogbufio.BufferedIn": "ADC",
    "audioio.AudioOut": "DAC",
    "audiopwmio.PWMAudioOut": "PWM",
    "machine.ADC": "ADC",
    "machine.DAC": "DAC",
    "machine.PWM": "PWM",
    "machine.TouchPad": "TOUCH",
    "pyb.ADC": "ADC",
    "pyb.DAC": "DAC",
}
BUSES = {  # by class: the bus, and the roles with position and name of their argument
    "busio.I2C": ("I2C", (("SCL", 0, "scl"), ("SDA", 1, "sda"))),
    "busio.SPI": ("SPI", (("SCK", 0, "clock"), ("MOSI", 1, "MOSI"), ("MISO", 2, "MISO"))),
    "busio.UART": ("UART", (("TX", 0, "tx"), ("RX", 1, "rx"))),
    "i2ctarget.I2CTarget": ("I2C", (("SCL", 0, "scl"), ("SDA", 1, "sda"))),
    "machine.I2C": ("I2C", (("SCL", None, "scl"), ("SDA", None, "sda"))),
    "machine.I2CTarget": ("I2C", (("SCL", None, "scl"), ("SDA", None, "sda"))),
    "machine.SPI": ("SPI", (("SCK", None, "sck"), ("MOSI", None, "mosi"), ("MISO", None, "miso"))),
    "machine.UART": ("UART", (("TX", None, "tx"), ("RX", None, "rx"))),
}
_FIXED = ("stm32", "mimxrt")  # ports whose buses have the pins that they have: the stubs say so of any pins
_BY_ID = ("esp32", "stm32")  # ports whose classes take the number or the name of a pin as well
_TAKE_PINS = frozenset({*_FUNCTIONS, *BUSES, "machine.Pin"})
_MISSES = ("AttributeError", "ValueError")


def _look(program: Program) -> Iterator[Complaint]:
    yield from names(program)
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
        pin = argument(call, 0, "pin", "dest", "left_channel")
        if pin is not None and not _can(program, table, pin, _FUNCTIONS[name]):
            yield FUNCTION.at(where, _sentence(program, table, _FUNCTIONS[name], name))
    elif name in BUSES:
        takes_none = name.startswith("machine.") and program.target.port in _FIXED
        if not takes_none and controllers(program, table, call, name) == set():
            of_other = _of_other(program, table, call, name)
            yield BUS.at(where, of_other or _sentence(program, table, BUSES[name][0], name))
    elif _is_output(program, call) and not _can(program, table, call, "OUT"):
        yield FUNCTION.at(where, _sentence(program, table, "OUT", name))
    else:
        number = program.values.constant(call.args[0]) if call.args else None
        if table.lacks(number):
            yield NO_PIN.at(where, f"pin {number} does not exist {table.where}: use {table.span()}")


def _is_output(program: Program, call: ast.Call) -> bool:
    """Whether a `machine.Pin` is made one that is certain to be an output."""
    mode = argument(call, 1, "mode")
    return mode is not None and meaning(program, mode) in ("machine.Pin.OUT", "machine.Pin.OPEN_DRAIN")


def _can(program: Program, table: Table, pin: ast.expr, need: str) -> bool:
    gpio = table.pin(program, pin)
    if gpio is None and program.target.port in _BY_ID:
        gpio = table.by_id(program.values.constant(pin))
    return gpio is None or not table.has(gpio) or need in table.can(gpio)


def _of_other(program: Program, table: Table, call: ast.Call, name: str) -> str:
    """What to say of pins that are a bus together, but of another number than the one that is given; or ""."""
    others = controllers(program, table, call, name, of_any_number=True)
    if not others or not call.args or not name.startswith("machine."):
        return ""
    bus, roles = BUSES[name]
    right = min(others).removeprefix(bus)
    what = f"these pins are {_listed([role for role, _, _ in roles])} of {bus} {right}, not of {bus} "
    return f"{what}{ast.unparse(call.args[0])} {table.where}: write {ast.unparse(call.func)}({right}, …)"


def _listed(words: list[str]) -> str:
    return f"{', '.join(words[:-1])} and {words[-1]}"


def controllers(
    program: Program, table: Table, call: ast.Call, name: str, *, of_any_number: bool = False
) -> set[str] | None:
    """Which of the chip's buses the pins of a call can be, `{"I2C0"}`; None if that is any, or not known.

    Args:
        program: the file.
        table: of the board's pins.
        call: of a class of a bus.
        name: of the class, `busio.I2C`.
        of_any_number: leave out of account the number of a bus that the call gives.
    """
    bus, roles = BUSES[name]
    found: list[set[str]] = []
    for role, position, keyword in roles:
        pin = argument(call, position, keyword)
        gpio = None if pin is None else table.pin(program, pin)
        if gpio is None or not table.has(gpio) or "AnyBus" in table.can(gpio):
            continue
        found.append({one.partition("_")[0] for one in table.can(gpio) if re.fullmatch(rf"{bus}\d+_{role}", one)})
    number = program.values.constant(call.args[0]) if name.startswith("machine.") and call.args else None
    if isinstance(number, int) and found and number >= 0 and not of_any_number:
        found.append({f"{bus}{number}"})
    return set.intersection(*found) if found else None


def _sentence(program: Program, table: Table, need: str, called: str) -> str:
    """The sentence that the stubs have for it, with the board's pins, as what is called takes them."""
    from anyboard.check.profile.sentences import SENTENCES, for_board  # with all that makes profiles, in vain mostly
    from anyboard.check.profile.spelled import in_machine

    general = next(sentence for sentence in SENTENCES if sentence.needs == need).general(program.target.name)
    board = program.board
    numbers = table.numbers_with(need) if board is None else ""
    if numbers:
        return f"{general}: {numbers}, as the chip has it"
    if board is not None and called.startswith(("machine.", "pyb.")):
        board = in_machine(board, program.target.port)
    return general if board is None else for_board(f'"{general}"', board).strip('"')


PINS = Family((NO_PIN, FUNCTION, BUS), _look)
