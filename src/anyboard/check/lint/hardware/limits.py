"""What single pins of a chip or a board cannot do, although they are pins like others."""

from __future__ import annotations

import ast
import re

from anyboard.check.lint.hardware.devices import argument, meaning
from anyboard.check.lint.hardware.tables import table_for
from anyboard.check.lint.rules import CIRCUITPYTHON, MICROPYTHON, Family, Rule

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from anyboard.check.lint.hardware.tables import Table
    from anyboard.check.lint.reading.program import Program
    from anyboard.check.lint.rules import Complaint

PULL = Rule(
    "no-pull",
    "the inputs 34 to 39 of an ESP32 have no pull resistors: nothing happens, and the pin floats",
    "another pin, or a resistor",
    "from machine import Pin\nPin(34, Pin.IN, Pin.PULL_UP)",
    MICROPYTHON,
)
WAKING = Rule(
    "waking-pin",
    "the pin cannot end deep sleep: ValueError",
    "a pin that the message names",
    "import esp32\nfrom machine import Pin\nesp32.wake_on_ext0(Pin(5), 0)",
    MICROPYTHON,
)
FLASH = Rule(
    "flash-pin",
    "the pin is a line of the flash memory that the program runs from: the board stops",
    "another pin",
    "from machine import Pin\nPin(6, Pin.OUT)",
    MICROPYTHON,
)
RADIO = Rule(
    "radio-pin",
    "GPIO25 selects the radio of a Pico W, it is no LED there: nothing shines, and the radio is disturbed",
    "`Pin('LED', Pin.OUT)`",
    "from machine import Pin\nled = Pin(25, Pin.OUT)",
    MICROPYTHON,
)
CHIP = Rule(
    "pin-of-another-chip",
    "`microcontroller.pin` has the names of the board's chip only: AttributeError",
    "a name that the message gives",
    "import microcontroller\nmicrocontroller.pin.PA02",
    CIRCUITPYTHON,
)
_FLASH = frozenset({"GPIO6", "GPIO7", "GPIO8", "GPIO11"})  # of every ESP32; others depend on its module
_INPUTS = frozenset(f"GPIO{number}" for number in range(34, 40))
_WAKES = {
    "esp32": frozenset({0, 2, 4, 12, 13, 14, 15, 25, 26, 27, *range(32, 40)}),
    "esp32s2": frozenset(range(22)),
    "esp32s3": frozenset(range(22)),
}
_RADIO_LED = ("raspberry_pi_pico_w", "raspberry_pi_pico2_w")
_SUPPLY = frozenset({29, "GP29", "GPIO29", 3})  # measured through the radio's pins: GPIO25 is made high for that
_FORMS = (re.compile(r"GPIO(\d+)"), re.compile(r"P\d_(\d\d)"), re.compile(r"P[A-K](\d\d)"))


def _look(program: Program) -> Iterator[Complaint]:
    table = table_for(program)
    if program.board is None or table is None:
        return
    if program.target.language == "micropython":
        for call in program.each(ast.Call):
            name = meaning(program, call.func)
            if name == "machine.Pin" and program.board.chip == "esp32":
                yield from _of_esp32(program, table, call)
            elif name == "machine.Pin" and program.board.id in _RADIO_LED:
                yield from _of_radio(program, table, call)
            elif name in ("esp32.wake_on_ext0", "esp32.wake_on_ext1"):
                yield from _waking(program, table, call)
    else:
        for node in program.each(ast.Attribute):
            if meaning(program, node).startswith("microcontroller.pin."):
                yield from _of_chip(program, node, sorted(program.board.capabilities or ()))


def _of_esp32(program: Program, table: Table, call: ast.Call) -> Iterator[Complaint]:
    pull = argument(call, 2, "pull")
    pin = table.pin(program, call)
    if pin in _FLASH and argument(call, 1, "mode") is not None:
        yield FLASH.at(call, f"{pin} is a line of the flash memory {table.where}: use another pin")
    if pin in _INPUTS and pull is not None and meaning(program, pull).startswith("machine.Pin.PULL_"):
        yield PULL.at(pull, f"{pin} has no pull resistors {table.where}: use a pin below 34, or a resistor and no pull")


def _of_radio(program: Program, table: Table, call: ast.Call) -> Iterator[Complaint]:
    mode = argument(call, 1, "mode")
    if table.pin(program, call) != "GPIO25" or mode is None or meaning(program, mode) != "machine.Pin.OUT":
        return
    others = [one for one in program.each(ast.Call) if meaning(program, one.func) in ("machine.Pin", "machine.ADC")]
    if not any(one.args and program.values.constant(one.args[0]) in _SUPPLY for one in others):
        yield RADIO.at(
            call, f"GPIO25 selects the radio {table.where}, it is no LED: use machine.Pin('LED', machine.Pin.OUT)"
        )


def _waking(program: Program, table: Table, call: ast.Call) -> Iterator[Complaint]:
    able = _WAKES.get(program.board.chip or "") if program.board is not None else None
    given = argument(call, 0, "pin", "pins")
    value = None if given is None else program.values.value(given)
    pins = value.elts if isinstance(value, (ast.Tuple, ast.List)) else [] if value is None else [value]
    for one in pins if able else ():
        pin = table.pin(program, one)
        if able and pin is not None and int(pin.removeprefix("GPIO")) not in able:
            numbers = ", ".join(str(number) for number in sorted(able))
            yield WAKING.at(call, f"{pin} cannot end deep sleep {table.where}: use one of {numbers}")


def _of_chip(program: Program, node: ast.Attribute, pins: list[str]) -> Iterator[Complaint]:
    form = next((form for form in _FORMS if pins and all(form.fullmatch(pin) for pin in pins)), None)
    named = next((found for one in _FORMS if (found := one.fullmatch(node.attr))), None)
    if form is None or named is None or program.asked_for(node.attr) or program.expects(node, "AttributeError"):
        return
    highest = max(int(found[1]) for pin in pins if (found := form.fullmatch(pin)))
    if not form.fullmatch(node.attr) or int(named[1]) > highest:
        board = program.board.id if program.board is not None else ""
        yield CHIP.at(
            node, f"microcontroller.pin.{node.attr} does not exist on {board} ({program.target.name}): "
            f"use one of {', '.join(pins[:8])} …"
        )  # fmt: skip


LIMITS = Family((PULL, WAKING, FLASH, RADIO, CHIP), _look)
