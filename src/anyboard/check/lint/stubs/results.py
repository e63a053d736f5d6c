"""What device methods return nothing for, used as if they did."""

from __future__ import annotations

import ast

from anyboard.check.lint.rules import ALL, Family, Rule
from anyboard.check.lint.stubs.reader import stubs_of
from anyboard.check.lint.stubs.used import method_name, returned, uses_of_calls

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from anyboard.check.lint.reading.program import Program
    from anyboard.check.lint.rules import Complaint
    from anyboard.check.lint.stubs.reader import Stubs

NOTHING = Rule(
    "no-result",
    "the method returns None, which has no items, no members and no value: TypeError or AttributeError",
    "the buffer that the method fills; for others a line of its own",
    "import board\ni2c = board.I2C()\nfirst = i2c.readfrom_into(0x40, bytearray(2))[0]",
    ALL,
)
_FILL = frozenset(
    {"readfrom_into", "readfrom_mem_into", "writeto_then_readfrom", "write_then_readinto", "write_readinto"}
)
"""Methods that only buses and their devices have, so that it does not matter of what object one is called."""


def _look(program: Program) -> Iterator[Complaint]:
    stubs = stubs_of(program.target.name)
    own = {function.name for function in program.functions()}
    said: set[ast.Call] = set()
    for used, value in uses_of_calls(program):
        name = _returns_nothing(program, stubs, value, own)
        if name:
            yield NOTHING.at(used, f"{name}() returns None {program.on}: {_remedy(value)}")
            if value.lineno != used.lineno and value not in said:
                what = f"{name}() returns None {program.on}, which line {used.lineno} uses"
                yield NOTHING.at(value, f"{what}: {_remedy(value)}")
            said.add(value)


def _returns_nothing(program: Program, stubs: Stubs, call: ast.Call, own: set[str]) -> str:
    """The name of the method that is called, if it is certain to return None; else ""."""
    method = method_name(call)
    found = returned(program, stubs, call)
    if found is None:
        return method if method in _FILL - own else ""
    return method if found == {"None"} else ""


def _remedy(call: ast.Call) -> str:
    method = method_name(call)
    buffer = call.args[-1] if call.args and method in _FILL else None
    if isinstance(buffer, (ast.Name, ast.Attribute)):
        return f"use {ast.unparse(buffer)}, which it fills"
    if method in _FILL | {"readinto"}:
        return "give it a bytearray with a name, and use that"
    return "call it in a line of its own"


RESULTS = Family((NOTHING,), _look)
