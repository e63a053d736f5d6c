"""Where a function stands in the place of what it gives."""

from __future__ import annotations

import ast

TYPE_CHECKING = False
if TYPE_CHECKING:
    from anyboard.check.lint.reading.program import Program

_OF_VALUES = frozenset(
    ("print", "str", "int", "float", "bool", "round", "abs", "len", "min", "max", "sum", "hex", "bin", "chr", "bytes")
)
"""Built-in functions that nobody gives a function to, but by its name: `max(readings, key=f)`."""
_OF_TIMES = frozenset(("time.ticks_diff", "time.ticks_add", "utime.ticks_diff", "utime.ticks_add"))


def stands_for_value(program: Program, node: ast.expr) -> bool:
    """Whether a function that is not called is used as what it gives, at once or under a name of its own."""
    around = program.names.parent(node)
    if isinstance(around, ast.Assign) and around.value is node:
        kept = around.targets[0]
        return isinstance(kept, ast.Name) and len(around.targets) == 1 and _is_kept_as_value(program, kept)
    return is_taken(program, node)


def _is_kept_as_value(program: Program, kept: ast.Name) -> bool:
    if len(program.names.bindings(kept.id, kept)) != 1:
        return False
    uses = [one for one in program.each(ast.Name) if one.id == kept.id and isinstance(one.ctx, ast.Load)]
    return any(is_taken(program, one) for one in uses) and not any(_is_called(program, one) for one in uses)


def _is_called(program: Program, node: ast.expr) -> bool:
    around = program.names.parent(node)
    return isinstance(around, ast.Call) and around.func is node


def is_taken(program: Program, node: ast.expr) -> bool:
    """Whether a name is tested, computed with, printed or indexed."""
    around = program.names.parent(node)
    if isinstance(around, (ast.If, ast.While, ast.IfExp, ast.Assert)):
        return around.test is node
    if isinstance(around, ast.Compare):
        return not any(isinstance(operator, (ast.Is, ast.IsNot)) for operator in around.ops)
    if isinstance(around, ast.Subscript):
        return around.value is node
    if isinstance(around, ast.Tuple):
        above = program.names.parent(around)
        return isinstance(above, ast.BinOp) and isinstance(above.op, ast.Mod) and above.right is around
    if isinstance(around, ast.Call):
        return node in around.args and _computes(program, around.func)
    return isinstance(around, (ast.Expr, ast.BoolOp, ast.UnaryOp, ast.BinOp, ast.FormattedValue))


def _computes(program: Program, called: ast.expr) -> bool:
    if isinstance(called, ast.Attribute) and called.attr == "format":
        return program.values.kind(called.value) == "str"
    if program.values.meaning(called) in _OF_TIMES:
        return True
    return isinstance(called, ast.Name) and called.id in _OF_VALUES and program.values.meaning(called) == called.id
