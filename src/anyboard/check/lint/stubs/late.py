"""What a UART returns if nothing came in time, used as if something always did."""

from __future__ import annotations

import ast

from anyboard.check.lint.reading.names import dotted
from anyboard.check.lint.rules import ALL, Family, Rule
from anyboard.check.lint.stubs.reader import stubs_of
from anyboard.check.lint.stubs.used import method_name, returned, uses_of_calls

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from anyboard.check.lint.reading.program import Program
    from anyboard.check.lint.rules import Complaint

LATE = Rule(
    "none-if-nothing-came",
    "a UART returns None if nothing came in time, which has no items and no members: TypeError or AttributeError",
    "a name for what came, and `if` it is not None",
    "import board\ntext = board.UART().readline().decode()",
    ALL,
)
_RECEIVES = frozenset({"read", "readline", "readinto"})
_WAITS = frozenset({"any", "in_waiting", "poll", "ipoll"})
"""With one of these a program knows that something is there before it reads."""
_TESTED = (ast.If, ast.IfExp, ast.While, ast.Assert)
_EQUAL = (ast.Is, ast.IsNot, ast.Eq, ast.NotEq)


def _look(program: Program) -> Iterator[Complaint]:
    if any(node.attr in _WAITS for node in program.each(ast.Attribute)):
        return
    stubs = stubs_of(program.target.name)
    late = [
        (used, call)
        for used, call in uses_of_calls(program)
        if method_name(call) in _RECEIVES
        and any("None" in one.split(" | ") for one in returned(program, stubs, call) or ())
    ]
    # who asks about one read knows what it may give, and may know that the rest of a packet follows its first byte
    if late and not _asks(program):
        for used, call in late:
            what = dotted(used)
            remedy = f"use {what} only if {what} is not None" if what else "give it a name and test that"
            name = method_name(call)
            yield LATE.at(used, f"{name}() returns None {program.on} if nothing came in time: {remedy}")


def _asks(program: Program) -> bool:
    """Whether some condition of the program is about something read."""
    conditions: list[ast.AST] = [node.test for node in program.live.nodes if isinstance(node, _TESTED)]
    conditions += program.each(ast.BoolOp)
    conditions += [node for node in program.each(ast.Compare) if isinstance(node.ops[0], _EQUAL)]
    conditions += [test for node in program.each(ast.comprehension) for test in node.ifs]
    return any(_is_read(program, part) for condition in conditions for part in ast.walk(condition))


def _is_read(program: Program, part: ast.AST) -> bool:
    value = program.values.value(part) if isinstance(part, ast.expr) else None
    return isinstance(value, ast.Call) and method_name(value) in _RECEIVES


RECEIVED = Family((LATE,), _look)
