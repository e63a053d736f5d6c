"""What device methods return nothing for, used as if they did."""

from __future__ import annotations

import ast

from anyboard.check.lint.hardware.devices import meaning
from anyboard.check.lint.reading.functions import parameter_of
from anyboard.check.lint.rules import ALL, Family, Rule
from anyboard.check.lint.stubs.api import callee
from anyboard.check.lint.stubs.reader import deprecation, stubs_of

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
_OF_VALUES = frozenset(
    {
        *("abs", "bytearray", "bytes", "enumerate", "float", "hex", "int", "iter", "len", "list", "max", "memoryview"),
        *("min", "ord", "reversed", "round", "set", "sorted", "sum", "tuple"),
        *("binascii.hexlify", "struct.unpack", "struct.unpack_from", "int.from_bytes"),
    }
)
_ORDER = (ast.Lt, ast.LtE, ast.Gt, ast.GtE)
_MISSES = ("AttributeError", "TypeError")


def _look(program: Program) -> Iterator[Complaint]:
    stubs = stubs_of(program.target.name)
    own = {function.name for function in program.functions()}
    said: set[ast.Call] = set()
    for used in _operands(program):
        value = program.values.value(used)
        if not isinstance(value, ast.Call) or program.expects(used, *_MISSES):
            continue
        name = _returns_nothing(program, stubs, value, own)
        if name:
            yield NOTHING.at(used, f"{name}() returns None {program.on}: {_remedy(value)}")
            if value.lineno != used.lineno and value not in said:
                what = f"{name}() returns None {program.on}, which line {used.lineno} uses"
                yield NOTHING.at(value, f"{what}: {_remedy(value)}")
            said.add(value)


def _operands(program: Program) -> Iterator[ast.expr]:
    """The expressions that must not be None."""
    for node in program.live.nodes:
        if isinstance(node, (ast.Subscript, ast.Attribute, ast.Starred)):
            yield node.value
        elif isinstance(node, (ast.For, ast.comprehension)):
            yield node.iter
        elif isinstance(node, ast.BinOp):
            yield from (node.left, node.right)
        elif isinstance(node, ast.AugAssign):
            yield node.value
        elif isinstance(node, ast.Compare) and isinstance(node.ops[0], _ORDER):
            yield from (node.left, node.comparators[0])
        elif isinstance(node, ast.Call) and program.values.meaning(node.func) in _OF_VALUES:
            yield from node.args
        elif isinstance(node, ast.Assign) and isinstance(node.targets[0], (ast.Tuple, ast.List)):
            yield node.value


def _returns_nothing(program: Program, stubs: Stubs, call: ast.Call, own: set[str]) -> str:
    """The name of the method that is called, if it is certain to return None; else ""."""
    method = call.func.attr if isinstance(call.func, ast.Attribute) else ""
    entry, _, _ = callee(program, stubs, call.func)
    if entry is None and isinstance(call.func, ast.Attribute):
        module, _, name = _declared(program, call.func.value).rpartition(".")
        cls = stubs.find(module, name) if module else None
        entry = stubs.member(cls, method) if cls is not None else None
    if entry is None:
        return method if method in _FILL - own else ""
    usable = [function for function in entry.functions if not deprecation(function)]
    returned = {ast.unparse(one.returns) for one in usable if one.returns is not None}
    # a class has an `__init__` that returns None, and is not what it is called
    return method if returned == {"None"} and {one.name for one in usable} == {method} else ""


def _declared(program: Program, expression: ast.expr) -> str:
    """The class that the annotation of the parameter says that an expression is, `busio.SPI`; "" if it is none."""
    parameter = parameter_of(program, expression)
    note = None if parameter is None else parameter.annotation
    return "" if note is None else meaning(program, note)


def _remedy(call: ast.Call) -> str:
    method = call.func.attr if isinstance(call.func, ast.Attribute) else ""
    buffer = call.args[-1] if call.args and method in _FILL else None
    if isinstance(buffer, (ast.Name, ast.Attribute)):
        return f"use {ast.unparse(buffer)}, which it fills"
    if method in _FILL | {"readinto"}:
        return "give it a bytearray with a name, and use that"
    return "call it in a line of its own"


RESULTS = Family((NOTHING,), _look)
