"""Numbers that an item of a buffer cannot hold, and arrays of items that a device does not take."""

from __future__ import annotations

import ast

from anyboard.check.lint.hardware.devices import argument, called, meaning
from anyboard.check.lint.rules import ALL, CIRCUITPYTHON, Family, Rule, languages_of

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from anyboard.check.lint.reading.program import Program
    from anyboard.check.lint.rules import Complaint

ITEM = Rule(
    "item-out-of-range",
    "an item of bytes, of a bytearray, an array or nvm that has not so many bits: ValueError or OverflowError",
    "a number in the range that the message names, or `struct.pack_into`",
    "data = bytes([300])",
)
ITEMS = Rule(
    "array-items",
    "the device takes arrays of another type of items: TypeError or ValueError",
    "`array.array` with the type code that the message names",
    "import array, pulseio\npulseio.PulseOut(pin).send(array.array('I', [560, 560]))",
    ALL,
)
SLICE = Rule(
    "nvm-slice",
    "a slice of nvm or sleep_memory keeps its length: ValueError",
    "a slice as long as what is assigned",
    "import microcontroller\nmicrocontroller.nvm[0:2] = b'abc'",
    CIRCUITPYTHON,
)
_BYTE = (0, 255)
_CODES = {"b": (-128, 127), "B": _BYTE, "h": (-32768, 32767), "H": (0, 65535)}
_LASTING = ("microcontroller.nvm", "alarm.sleep_memory")
_TAKEN: dict[str, tuple[int | None, str, str]] = {  # position, name and type codes of an argument
    "pulseio.PulseOut.send": (0, "pulses", "H"),
    "audiocore.RawSample": (0, "buffer", "hHbB"),
    "synthio.Note": (None, "waveform", "h"),
    "synthio.Synthesizer": (None, "waveform", "h"),
}


def _look(program: Program) -> Iterator[Complaint]:
    for call in program.each(ast.Call):
        yield from _made(program, call)
        yield from _handed_over(program, call)
    for target, value, _ in program.assignments:
        if isinstance(target, ast.Subscript) and isinstance(target.slice, ast.Slice):
            yield from _slice(program, target, target.slice, value)
        elif isinstance(target, ast.Subscript):
            yield from _checked(program, value, _held_by(program, target.value))


def _made(program: Program, call: ast.Call) -> Iterator[Complaint]:
    """The items of `bytes([300])`, `bytearray((256, 0))` and `array.array("B", [256])`."""
    maker = program.values.meaning(call.func)
    limits = _BYTE if maker in ("bytes", "bytearray") else _limits_of_array(program, call)
    if not call.args or limits is None or (maker != "bytes" and not _overflows(program)):
        return
    items = program.values.value(call.args[-1])
    for item in items.elts if isinstance(items, (ast.List, ast.Tuple)) else ():
        yield from _checked(program, item, limits)


def _held_by(program: Program, owner: ast.expr) -> tuple[int, int] | None:
    """What an item of an object can be."""
    value = program.values.value(owner)
    if meaning(program, value) in _LASTING:
        return _BYTE
    if not _overflows(program):
        return None
    if program.values.kind(owner) == "bytearray":
        return _BYTE
    return _limits_of_array(program, value) if isinstance(value, ast.Call) else None


def _slice(program: Program, target: ast.Subscript, slice_: ast.Slice, value: ast.expr) -> Iterator[Complaint]:
    """A slice of nvm that what is assigned does not fill."""
    bounds = [0 if bound is None else program.values.constant(bound) for bound in (slice_.lower, slice_.upper)]
    length = program.values.length(value)
    if meaning(program, program.values.value(target.value)) not in _LASTING or length is None or slice_.upper is None:
        return
    first, end = bounds
    if isinstance(first, int) and isinstance(end, int) and 0 <= first <= end and end - first != length:
        name = ast.unparse(target.value)
        yield SLICE.at(
            target, f"{ast.unparse(target)} keeps its length, {length} bytes are a ValueError {program.on}: "
            f"write {name}[{first}:{first + length}]"
        )  # fmt: skip


def _overflows(program: Program) -> bool:
    """Whether CircuitPython is meant, which raises where MicroPython takes the lowest bits."""
    return bool(languages_of(program.target) & CIRCUITPYTHON)


def _limits_of_array(program: Program, call: ast.Call) -> tuple[int, int] | None:
    return _CODES.get(_type_code(program, call))


def _type_code(program: Program, call: ast.Call) -> str:
    code = program.values.constant(call.args[0]) if call.args else None
    return code if program.values.meaning(call.func) == "array.array" and isinstance(code, str) else ""


def _checked(program: Program, item: ast.expr, limits: tuple[int, int] | None) -> Iterator[Complaint]:
    number = program.values.constant(item)
    if limits is not None and isinstance(number, int) and not limits[0] <= number <= limits[1]:
        lowest, highest = limits
        yield ITEM.at(
            item, f"{ast.unparse(item)} is out of range for one item {program.on}: use {lowest} to {highest}, "
            "or struct.pack for more bytes"
        )  # fmt: skip


def _handed_over(program: Program, call: ast.Call) -> Iterator[Complaint]:
    name = called(program, call)
    if name not in _TAKEN:
        return
    position, keyword, codes = _TAKEN[name]
    given = argument(call, position, keyword)
    array = None if given is None else program.values.value(given)
    code = _type_code(program, array) if isinstance(array, ast.Call) else ""
    if given is not None and code and code not in codes:
        what = name.removeprefix("pulseio.")
        yield ITEMS.at(
            given, f"{what} does not take an array of type {code!r} {program.on}: use array.array({codes[0]!r}, [...])"
        )


ARRAYS = Family((ITEM, ITEMS, SLICE), _look)
