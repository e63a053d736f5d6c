"""Numbers with a fraction where only whole ones will do: dividing always gives a float."""

from __future__ import annotations

import ast

from anyboard.check.lint.hardware.parameters import class_of
from anyboard.check.lint.reading.names import dotted
from anyboard.check.lint.rules import Family, Rule
from anyboard.check.lint.stubs.reader import Def, deprecation, stubs_of

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from anyboard.check.lint.reading.program import Program
    from anyboard.check.lint.rules import Complaint
    from anyboard.check.lint.stubs.reader import Entry, Stubs

FLOAT = Rule(
    "float-for-int",
    "a float where an int is needed, mostly what `/` gives: TypeError, can't convert float to int",
    "`//` instead of `/`, or `int(x)`",
    "import time\ndef f(ms): time.sleep_ms(ms / 2)",
)
_ALL = range(3)
_ARGUMENTS = {
    **{f"{time}.{name}": range(1) for time in ("time", "utime") for name in ("sleep_ms", "sleep_us", "ticks_diff")},
    **{f"{time}.ticks_add": _ALL for time in ("time", "utime")},
    **dict.fromkeys(("asyncio.sleep_ms", "uasyncio.sleep_ms", "bytearray", "chr", "hex", "bin"), range(1)),
    "range": _ALL,
    "random.randint": _ALL,
    "random.randrange": _ALL,
    "random.getrandbits": range(1),
}
"""Functions of the standard library, and which of their arguments are whole numbers."""
_REFUSALS = ("TypeError",)


def _look(program: Program) -> Iterator[Complaint]:
    for call in program.each(ast.Call):
        name = program.values.meaning(call.func)
        if name == "range" and _is_counted(program, call):
            continue
        for number in _ARGUMENTS.get(name, ()):
            before = call.args[: number + 1]
            if len(before) <= number or any(isinstance(one, ast.Starred) for one in before):
                break
            if program.values.kind(before[number]) == "float" and not program.expects(call, *_REFUSALS):
                yield FLOAT.at(
                    before[number],
                    f"{name} takes no float {program.on}: use // instead of /, or int({_short(before[number])})",
                )
    yield from _set(program)


def _set(program: Program) -> Iterator[Complaint]:
    """The same for attributes of devices: `pwm.duty_cycle = x / 2`."""
    statements: list[ast.Assign | ast.AugAssign] = [*program.each(ast.Assign), *program.each(ast.AugAssign)]
    for node in statements:
        targets = node.targets if isinstance(node, ast.Assign) else [node.target]
        divides = isinstance(node, ast.AugAssign) and isinstance(node.op, ast.Div)
        if not divides and program.values.kind(node.value) != "float":
            continue
        if program.expects(node, *_REFUSALS):
            continue
        for target in targets:
            if isinstance(target, ast.Attribute) and _takes_int(program, target):
                remedy = "use //=" if divides else f"use // instead of /, or int({_short(node.value)})"
                yield FLOAT.at(node, f"{ast.unparse(target)} takes no float {program.on}: {remedy}")


def _takes_int(program: Program, target: ast.Attribute) -> bool:
    module, _, name = class_of(program, target.value).rpartition(".")
    stubs = stubs_of(program.target.name)
    cls = stubs.find(module, name) if module and not program.is_own(module) else None
    entry = None if cls is None else stubs.member(cls, target.attr)
    return entry is not None and not entry.reason and _settable(stubs, entry) == {"int"}


def _settable(stubs: Stubs, entry: Entry) -> set[str]:
    """The types that an attribute can be set to, as the stub writes them."""
    types: set[str] = set()
    for node in entry.nodes:
        if isinstance(node, ast.AnnAssign):
            descriptor = stubs.find(entry.module, dotted(node.annotation))
            setter = None if descriptor is None else stubs.member(descriptor, "__set__")
            types |= {ast.unparse(node.annotation)} if setter is None else _settable(stubs, setter)
        elif isinstance(node, Def) and not deprecation(node):
            parameters = [*node.args.posonlyargs, *node.args.args]
            if len(parameters) > 1:  # no getter of a property
                types.add(ast.unparse(parameters[-1].annotation or ast.Constant(None)))
    return types


def _is_counted(program: Program, call: ast.Call) -> bool:
    """Whether `for … in range(…)` makes no range: MicroPython's compiler counts and compares, with floats as well."""
    around = program.names.parent(call)
    if not isinstance(around, ast.For) or around.iter is not call or not isinstance(around.target, ast.Name):
        return False
    return all(type(program.values.constant(step)) is int for step in call.args[2:])


def _short(expression: ast.expr) -> str:
    text = ast.unparse(expression)
    return text if len(text) <= 40 else "x"


WHOLE = Family((FLOAT,), _look)
