"""What an object is that a driver is given, where nothing but its use tells: `self.i2c.readfrom_mem(…)`."""

from __future__ import annotations

import ast
import re

from anyboard.check.lint.reading.functions import parameter_of
from anyboard.check.lint.reading.names import Function
from anyboard.check.lint.stubs.reader import stubs_of

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from anyboard.check.lint.reading.program import Program
    from anyboard.check.lint.stubs.reader import Stubs

_ONLY = {
    "I2C": frozenset(
        {
            *("readfrom", "readfrom_into", "readfrom_mem", "readfrom_mem_into"),
            *("writeto", "writeto_mem", "writeto_then_readfrom", "writevto"),
        }
    ),
    "SPI": frozenset({"write_readinto"}),
    "UART": frozenset({"in_waiting", "reset_input_buffer"}),
    "PWM": frozenset({"duty_u16", "duty_ns", "duty_cycle"}),
    "ADC": frozenset({"read_u16", "reference_voltage"}),
    "Pin": frozenset({"switch_to_output", "switch_to_input"}),
}
"""Names that only such objects have, in one language or the other."""
_CALLED = (
    ("I2C", re.compile(r"_*i2c(_?bus)?\d?")),
    ("SPI", re.compile(r"_*spi(_?bus)?\d?")),
    ("UART", re.compile(r"_*uart\d?")),
    ("Pin", re.compile(r"_*(cs|dc|rst|[a-z_]+_pin|pin_[a-z]+|pin)")),
)
"""What parameters are called that are nothing else; a `pwm` or an `adc` may be a chip's."""
_CLASSES = {
    "micropython": {name: f"machine.{name}" for name in _ONLY},
    "circuitpython": {
        **{name: f"busio.{name}" for name in ("I2C", "SPI", "UART")},
        "PWM": "pwmio.PWMOut",
        "ADC": "analogio.AnalogIn",
        "Pin": "digitalio.DigitalInOut",
    },
}
_OF_LANGUAGES = ("circuitpython", "micropython-rp2")
_OF_CIRCUITPYTHON = ("anyboard", "analogio", "bitbangio", "board", "busio", "digitalio", "microcontroller", "pwmio")
_ONLY_MICROPYTHON = frozenset({"readfrom_mem", "readfrom_mem_into", "writeto_mem", "writevto"})
_OF_MICROPYTHON = ("machine", "pyb", "rp2", "esp32", "utime")
_TIMES = frozenset(("time.sleep_ms", "time.sleep_us", "time.ticks_ms", "time.ticks_us", "time.ticks_diff"))
_ASKS = ("hasattr", "getattr", "isinstance", "type", "dir")
_LEAVES = (ast.Return, ast.Raise, ast.Continue, ast.Break)


def used_as(program: Program, stubs: Stubs, expression: ast.expr) -> str:
    """The class of a pin or bus that a parameter without annotation is used as, `busio.I2C`; "" if that is not sure.

    No class of the program has methods of these names, and the program has no other way for another kind of object.
    """
    parameter = parameter_of(program, expression)
    if parameter is None or parameter.annotation is not None or parameter.arg in ("self", "cls"):
        return ""
    uses = program.parameter_uses.get(parameter, [])
    is_called = isinstance(around := program.names.parent(expression), ast.Call) and around.func is expression
    kind = _kind(parameter.arg, {use.attr for use in uses}, is_called)
    language = "circuitpython" if program.target.language == "portable" else program.target.language
    name = _CLASSES.get(language, {}).get(kind, "")
    if not name or (language == "micropython" and not _is_for_machine(program, uses)):
        return ""
    own = {function.name for each in (program, *program.users) for function in each.functions()}
    if (
        _is_asked(program, parameter, uses)
        or own & _ONLY[kind]
        or not _has_all(kind, stubs, {use.attr for use in uses})
    ):
        return ""
    return "" if _is_one_way_of_several(program, expression, uses) else name


def _has_all(kind: str, stubs: Stubs, names: set[str]) -> bool:
    """Whether such objects have names in one language or the other, so that it is one of them."""
    known: set[str] = set()
    for each in (stubs, *map(stubs_of, _OF_LANGUAGES)):
        for classes in _CLASSES.values():
            module, _, name = classes[kind].rpartition(".")
            cls = each.find(module, name)
            known.update((each.members(cls) if cls is not None else None) or ())
    return names <= known


def _kind(name: str, used: set[str], is_called: bool) -> str:
    """Which kind of object has these names; "" if it is not one alone."""
    kinds = [kind for kind, only in _ONLY.items() if only & used]
    if not kinds and (used or is_called):
        kinds = [kind for kind, called in _CALLED if called.fullmatch(name)]
    return kinds[0] if len(kinds) == 1 else ""


def _is_asked(program: Program, parameter: ast.arg, uses: list[ast.Attribute]) -> bool:
    """Whether a program asks an object what it has: `hasattr(bus, "try_lock")`, `except AttributeError`."""
    asking = (
        call.args[0] for call in program.each(ast.Call) if program.values.meaning(call.func) in _ASKS and call.args
    )
    return any(parameter_of(program, one) is parameter for one in asking) or any(
        program.expects(use, "AttributeError") for use in uses
    )


def _is_for_machine(program: Program, uses: list[ast.Attribute]) -> bool:
    """Whether a file is for MicroPython's own objects, not for those of anyboard, which are CircuitPython's there."""
    imported = {alias.name for node in program.each(ast.Import) for alias in node.names}
    imported |= {node.module or "" for node in program.each(ast.ImportFrom)}
    modules = {name.partition(".")[0] for name in imported}
    if modules.intersection(_OF_CIRCUITPYTHON) or any(name.startswith("adafruit_") for name in modules):
        return False
    if modules.intersection(_OF_MICROPYTHON) or any(use.attr in _ONLY_MICROPYTHON for use in uses):
        return True
    return any(program.values.meaning(call.func) in _TIMES for call in program.each(ast.Call))


def _is_one_way_of_several(program: Program, expression: ast.expr, uses: list[ast.Attribute]) -> bool:
    """Whether a condition decides between this use of an object and another one."""
    others = {use.value for use in uses} - {expression}
    below: ast.AST = expression
    for up in program.names.above(expression):
        if isinstance(up, Function):
            return False
        if isinstance(up, (ast.If, ast.IfExp)) and others.intersection(_instead(program, up, below)):
            return True
        below = up
    return False


def _instead(program: Program, condition: ast.If | ast.IfExp, below: ast.AST) -> Iterator[ast.AST]:
    """What runs if a condition is not as it is for the node below it."""
    if isinstance(condition, ast.IfExp):
        yield from () if below is condition.test else ast.walk(condition)
        return
    branch = next((one for one in (condition.body, condition.orelse) if below in one), None)
    if branch is None:
        return
    for statement in condition.orelse if branch is condition.body else condition.body:
        yield from ast.walk(statement)
    if isinstance(branch[-1], _LEAVES):
        for later in _after(program, condition):
            yield from ast.walk(later)


def _after(program: Program, statement: ast.stmt) -> list[ast.stmt]:
    around = program.names.parent(statement)
    for block in (getattr(around, "body", []), getattr(around, "orelse", []), getattr(around, "finalbody", [])):
        if isinstance(block, list) and statement in block:
            return block[block.index(statement) + 1 :]
    return []
