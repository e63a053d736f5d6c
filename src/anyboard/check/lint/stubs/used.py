"""What device methods return, and where a program uses it as something else than None."""

from __future__ import annotations

import ast

from anyboard.check.lint.hardware.devices import meaning
from anyboard.check.lint.reading.functions import parameter_of
from anyboard.check.lint.stubs.calls import callee
from anyboard.check.lint.stubs.reader import deprecation

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from anyboard.check.lint.reading.program import Program
    from anyboard.check.lint.stubs.reader import Stubs

_OF_VALUES = frozenset(
    {
        *("abs", "bytearray", "bytes", "enumerate", "float", "hex", "int", "iter", "len", "list", "max", "memoryview"),
        *("min", "ord", "reversed", "round", "set", "sorted", "sum", "tuple"),
        *("binascii.hexlify", "struct.unpack", "struct.unpack_from", "int.from_bytes"),
    }
)
_ORDER = (ast.Lt, ast.LtE, ast.Gt, ast.GtE)
_REFUSED = ("AttributeError", "TypeError")


def uses_of_calls(program: Program) -> Iterator[tuple[ast.expr, ast.Call]]:
    """The expressions that must not be None, with the call that each is the result of."""
    for used in _operands(program):
        value = program.values.value(used)
        if isinstance(value, ast.Call) and not program.expects(used, *_REFUSED):
            yield used, value


def returned(program: Program, stubs: Stubs, call: ast.Call) -> set[str] | None:
    """The annotations of what a method of a device that is called returns; None if it is not known which it is."""
    method = method_name(call)
    entry, _, _ = callee(program, stubs, call.func)
    if entry is None and isinstance(call.func, ast.Attribute):
        module, _, name = _declared(program, call.func.value).rpartition(".")
        cls = stubs.find(module, name) if module else None
        entry = stubs.member(cls, method) if cls is not None else None
    if entry is None:
        return None
    usable = [function for function in entry.functions if not deprecation(function)]
    # a class has an `__init__` that returns None, and is not what it is called
    if {one.name for one in usable} != {method}:
        return set()
    return {ast.unparse(one.returns) for one in usable if one.returns is not None}


def method_name(call: ast.Call) -> str:
    """The name of the method that is called; "" if it is none."""
    return call.func.attr if isinstance(call.func, ast.Attribute) else ""


def _operands(program: Program) -> Iterator[ast.expr]:
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


def _declared(program: Program, expression: ast.expr) -> str:
    """The class that the annotation of the parameter says that an expression is, `busio.SPI`; "" if it is none."""
    parameter = parameter_of(program, expression)
    note = None if parameter is None else parameter.annotation
    return "" if note is None else meaning(program, note)
