"""Which function of the file an expression is."""

from __future__ import annotations

import ast

from anyboard.check.lint.reading.names import Function

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import TypeAlias

    from anyboard.check.lint.reading.program import Program

    Defined: TypeAlias = "ast.FunctionDef | ast.AsyncFunctionDef"


def function_of(program: Program, expression: ast.expr) -> Defined | None:
    """The function without decorators that a name, a `self.name` or a method of the file certainly is, or None."""
    found: list[ast.AST] = []
    if isinstance(expression, ast.Name):
        found = [binding.node for binding in program.names.bindings(expression.id, expression)]
    elif isinstance(expression, ast.Attribute) and isinstance(expression.value, ast.Name):
        cls = _class_of(program, expression.value)
        if cls is not None and not program.names.sets(expression.attr):
            found = [one for one in cls.body if getattr(one, "name", "") == expression.attr]
    function = found[0] if len(found) == 1 else None
    if isinstance(function, (ast.FunctionDef, ast.AsyncFunctionDef)) and not function.decorator_list:
        return function
    return None


def parameter_of(program: Program, expression: ast.expr) -> ast.arg | None:
    """The parameter that an expression is, if it has only the value that a function is given."""
    value = program.values.value(expression)
    bindings = program.names.bindings(value.id, value) if isinstance(value, ast.Name) else []
    node = bindings[0].node if len(bindings) == 1 else None
    return node if isinstance(node, ast.arg) else None


def _class_of(program: Program, name: ast.Name) -> ast.ClassDef | None:
    """The class of the file that `self`, or an object made by it, is of."""
    if name.id == "self":
        cls = program.names.enclosing(name, ast.ClassDef)
        return cls if isinstance(cls, ast.ClassDef) else None
    made = program.values.value(name)
    if not isinstance(made, ast.Call) or not isinstance(made.func, ast.Name):
        return None
    found = [binding.node for binding in program.names.bindings(made.func.id, made.func)]
    return found[0] if len(found) == 1 and isinstance(found[0], ast.ClassDef) else None


def inside(program: Program, function: ast.AST) -> Iterator[ast.AST]:
    """The nodes of a function's body, without those of functions in it."""
    for node in ast.walk(function):
        if program.names.enclosing(node, *Function) is function:
            yield node


def gives_nothing(program: Program, function: Defined) -> bool:
    """Whether a call of a function only ever gives None."""
    nodes = list(inside(program, function))
    if isinstance(function, ast.AsyncFunctionDef) or any(
        isinstance(node, (ast.Yield, ast.YieldFrom)) for node in nodes
    ):
        return False
    returned = [node.value for node in nodes if isinstance(node, ast.Return) and node.value is not None]
    return all(isinstance(value, ast.Constant) and value.value is None for value in returned)
