"""Methods of the file's own classes that are used as if they were what they give."""

from __future__ import annotations

import ast

from anyboard.check.lint.reading.hierarchy import methods
from anyboard.check.lint.rules import ALL, Family, Rule

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from anyboard.check.lint.reading.hierarchy import Hierarchy
    from anyboard.check.lint.reading.program import Program
    from anyboard.check.lint.rules import Complaint

UNCALLED = Rule(
    "own-method-not-called",
    "a method of the program's own is tested, computed with or printed instead of what it gives",
    "parentheses: `door.is_open()`",
    "class A:\n    def x(self): return 1\n\n\nprint(A().x + 1)",
    ALL,
)


def _look(program: Program) -> Iterator[Complaint]:
    hierarchy = program.hierarchy
    for node in program.each(ast.Attribute):
        if isinstance(node.ctx, ast.Load) and _is_used_as_value(program, node) and _is_method(program, hierarchy, node):
            name = ast.unparse(node)
            yield UNCALLED.at(node, f"{name} is a method {program.on} and not its result: call {name}()")


def _is_method(program: Program, hierarchy: Hierarchy, node: ast.Attribute) -> bool:
    cls = hierarchy.class_of(node.value)
    if isinstance(node.value, ast.Name) and node.value.id == "self":
        around = program.names.enclosing(node, ast.ClassDef)
        cls = around if isinstance(around, ast.ClassDef) else None
    if (
        cls is None
        or hierarchy.bases(cls) != []
        or any(cls in (hierarchy.bases(one) or ()) for one in hierarchy.classes.values())
    ):
        return False
    method = methods(cls).get(node.attr)
    return method is not None and not method.decorator_list and not program.names.sets(node.attr)


def _is_used_as_value(program: Program, node: ast.Attribute) -> bool:
    around = program.names.parent(node)
    if isinstance(around, ast.Tuple):
        around = program.names.parent(around)
        return isinstance(around, ast.BinOp) and isinstance(around.op, ast.Mod)
    if isinstance(around, ast.Compare):
        return any(
            isinstance(one, ast.Constant) and one.value is not None for one in [around.left, *around.comparators]
        )
    if isinstance(around, (ast.If, ast.While)):
        return around.test is node
    return isinstance(around, (ast.BinOp, ast.FormattedValue)) or (
        isinstance(around, ast.UnaryOp) and isinstance(around.op, ast.Not)
    )


OWN_METHODS = Family((UNCALLED,), _look)
