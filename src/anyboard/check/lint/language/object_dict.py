"""`__dict__`, which on a device is a copy that cannot be changed."""

from __future__ import annotations

import ast

from anyboard.check.lint.rules import Family, Rule

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from anyboard.check.lint.reading.program import Program
    from anyboard.check.lint.rules import Complaint

OBJECT_DICT = Rule(
    "object-dict",
    "the `__dict__` of an object or a class is a copy that cannot be changed: TypeError",
    "`setattr(x, name, value)`; in `__setattr__` `super().__setattr__(name, value)`",
    "class A:\n    def __init__(self, **settings):\n        self.__dict__.update(settings)",
)
_CHANGES = frozenset({"update", "setdefault", "pop", "popitem", "clear"})
_TAKES = frozenset({"pop", "popitem", "clear"})


def _look(program: Program) -> Iterator[Complaint]:
    if program.names.sets("__dict__"):
        return  # an attribute like any other, once it is assigned
    for node in program.each(ast.Attribute):
        # a module's is its own; of what is bound to an import nothing is known
        if node.attr != "__dict__" or program.values.meaning(node.value) or program.expects(node, "TypeError"):
            continue
        around = program.names.parent(node)
        remedy = ""
        if isinstance(around, ast.Subscript) and around.value is node and not isinstance(around.ctx, ast.Load):
            remedy = "use delattr()" if isinstance(around.ctx, ast.Del) else _instead_of_item(program, node)
        elif isinstance(around, ast.Attribute) and around.attr in _CHANGES:
            call = program.names.parent(around)
            if isinstance(call, ast.Call) and call.func is around:
                remedy = "use delattr()" if around.attr in _TAKES else "use setattr() for each name"
        if remedy:
            yield OBJECT_DICT.at(node, f"{ast.unparse(node)} is a copy that cannot be changed {program.on}: {remedy}")


def _instead_of_item(program: Program, node: ast.Attribute) -> str:
    function = program.names.enclosing(node, ast.FunctionDef)
    if isinstance(function, ast.FunctionDef) and function.name == "__setattr__":
        return "use super().__setattr__(name, value)"
    return f"use setattr({ast.unparse(node.value)}, name, value)"


OBJECT_DICTS = Family((OBJECT_DICT,), _look)
