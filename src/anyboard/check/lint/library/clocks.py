"""Time: counters that wrap, and clocks that are not read."""

from __future__ import annotations

import ast

from anyboard.check.lint.reading.taken import stands_for_value
from anyboard.check.lint.rules import Family, Rule

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from anyboard.check.lint.reading.program import Program
    from anyboard.check.lint.rules import Complaint

TICKS = Rule(
    "ticks-arithmetic",
    "`ticks_ms()` and the like wrap: a difference or comparison by `-`, `<`, `>` is wrong from then on",
    "`time.ticks_diff(later, earlier)`, `time.ticks_add(start, ms)`",
    "import time\nif time.ticks_ms() - start > 100: pass",
)
UNREAD = Rule(
    "clock-not-called",
    "a function of `time` or `gc` that is not called, and used as what it gives: TypeError, or its name is printed",
    "parentheses: `start = time.ticks_ms()`",
    "import time\nstart = time.time\nprint(time.time() - start)",
)
_READ = frozenset(
    f"{module}.{name}"
    for module, names in (
        ("time", ("ticks_ms", "ticks_us", "ticks_cpu", "time", "time_ns", "monotonic", "monotonic_ns", "localtime")),
        ("gc", ("mem_free", "mem_alloc")),
        ("supervisor", ("ticks_ms",)),
    )
    for name in names
)
_TICKS = frozenset(
    {f"{module}.ticks_{unit}" for module in ("time", "utime") for unit in ("ms", "us", "cpu")} | {"supervisor.ticks_ms"}
)


def _look(program: Program) -> Iterator[Complaint]:
    yield from _unread(program)
    for node in program.each(ast.BinOp):
        if isinstance(node.op, (ast.Sub, ast.Add)) and not _is_masked(program, node):
            adds = isinstance(node.op, ast.Add)
            if _ticks(program, node.left) if adds else _ticks(program, node.left) or _ticks(program, node.right):
                yield TICKS.at(node, _message(program, node, "adding" if adds else "subtracting"))
    for compare in program.each(ast.Compare):
        orders = isinstance(compare.ops[0], (ast.Lt, ast.LtE, ast.Gt, ast.GtE))
        if orders and (_ticks(program, compare.left) or _ticks(program, compare.comparators[0])):
            yield TICKS.at(compare, _message(program, compare, "comparing"))


def _unread(program: Program) -> Iterator[Complaint]:
    nodes: list[ast.Attribute | ast.Name] = [*program.each(ast.Attribute), *program.each(ast.Name)]
    for node in nodes:
        if program.values.meaning(node) in _READ and isinstance(node.ctx, ast.Load) and stands_for_value(program, node):
            name = ast.unparse(node)
            yield UNREAD.at(node, f"{name} is a function {program.on} and not its result: call {name}()")


def _ticks(program: Program, expression: ast.expr) -> str:
    """The function whose value an expression certainly is, `time.ticks_ms`, or ""."""
    made_by = program.values.made_by(expression)
    return made_by if made_by in _TICKS else ""


def _message(program: Program, node: ast.AST, doing: str) -> str:
    names = (_ticks(program, part) for part in ast.walk(node) if isinstance(part, ast.expr))
    name = next(found for found in names if found)
    if name == "supervisor.ticks_ms":
        return f"{name}() wraps at 2**29, {doing} is wrong after that {program.on}: use (later - earlier) & 0x1FFFFFFF"
    module = name.partition(".")[0]
    helper = f"{module}.ticks_add(start, delay)" if doing == "adding" else f"{module}.ticks_diff(later, earlier)"
    return f"{name}() wraps, {doing} is wrong after that {program.on}: use {helper}"


def _is_masked(program: Program, node: ast.AST) -> bool:
    """Whether the program takes care of the wrap itself: by `&` or `%`."""
    return any(
        isinstance(up, ast.BinOp) and isinstance(up.op, (ast.BitAnd, ast.Mod))
        for up in program.names.above(node)
        if isinstance(up, ast.expr)
    )


CLOCKS = Family((TICKS, UNREAD), _look)
