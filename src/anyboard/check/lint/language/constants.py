"""`micropython.const`, which the compiler takes literally."""

from __future__ import annotations

import ast

from anyboard.check.lint.reading.names import dotted
from anyboard.check.lint.rules import Family, Rule

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from anyboard.check.lint.reading.names import Names
    from anyboard.check.lint.reading.program import Program
    from anyboard.check.lint.rules import Complaint

HIDDEN = Rule(
    "hidden-const",
    "`_X = const(…)` makes no attribute, the compiler puts the value where `_X` stands: AttributeError",
    "`_X` without `self.` in the same file, or a name without the underscore",
    "from micropython import const\n\n\nclass A:\n    _X = const(1)\n    def f(self): return self._X",
)
NOT_CONSTANT = Rule(
    "const-argument",
    "`const()` of what the compiler cannot compute is a SyntaxError",
    "the value without `const`",
    "from micropython import const\nX = const(len(b))",
)
ASSIGNED_TWICE = Rule(
    "const-assigned",
    "a name that is a `const` cannot be assigned again: SyntaxError",
    "a name without `const`",
    "from micropython import const\nX = const(1)\nX = 2",
)
_COMPUTED = (ast.Call, ast.List, ast.Dict, ast.Set, ast.ListComp, ast.JoinedStr, ast.Lambda)


def _look(program: Program) -> Iterator[Complaint]:
    consts: dict[str, tuple[ast.AST, ast.AST | None]] = {}  # by name: the assignment, and its class
    for target, value, assignment in program.assignments:
        if not isinstance(target, ast.Name):
            continue
        if not isinstance(value, ast.Call) or not _is_const(program, value):
            if target.id in consts and program.names.scope(assignment) is consts[target.id][1]:
                yield ASSIGNED_TWICE.at(
                    assignment, f"{target.id} is a const, assigning it again is a SyntaxError {program.on}: "
                    "make it without const"
                )  # fmt: skip
            continue
        wrong = _not_literal(value.args[0], consts, program.names) if len(value.args) == 1 else None
        if wrong is not None:
            yield NOT_CONSTANT.at(
                value, f"const({ast.unparse(value.args[0])}) is a SyntaxError {program.on}, the compiler must know the "
                "value: leave const out"
            )  # fmt: skip
        consts[target.id] = (assignment, program.names.scope(assignment))
    for node in program.each(ast.Attribute):
        if node.attr.startswith("_") and node.attr in consts and isinstance(node.ctx, ast.Load):
            scope = consts[node.attr][1]
            if isinstance(scope, ast.ClassDef) and _is_of(program, node, scope):
                otherwise = f", or write {node.attr} without {ast.unparse(node.value)}"
                yield _hidden(program, node, ast.unparse(node), otherwise)
    yield from _of_other_files(program)


def _of_other_files(program: Program) -> Iterator[Complaint]:
    """What is imported, or read as an attribute, of a module of the user's that has it as a hidden const."""
    for statement in program.each(ast.ImportFrom):
        if not program.expects(statement, "ImportError"):
            hidden = _hidden_in(program, statement.module or "")
            for alias in statement.names:
                if alias.name in hidden:
                    yield _hidden(program, statement, f"{statement.module}.{alias.name}")
    for node in program.each(ast.Attribute):
        if node.attr.startswith("_") and not node.attr.startswith("__") and isinstance(node.ctx, ast.Load):
            owner = program.values.meaning(node.value)
            if node.attr in _hidden_in(program, owner) and not program.expects(node, "AttributeError"):
                yield _hidden(program, node, f"{owner}.{node.attr}")


def _hidden_in(program: Program, owner: str) -> set[str]:
    """The names with an underscore that a module of the user's, or a class in one, makes by `const`.

    Of whatever `const` is: the compiler goes by the name alone.
    """
    return {
        target.id
        for node in _of_module(_body(program, owner))
        if isinstance(node, ast.Assign) and isinstance(node.value, ast.Call) and dotted(node.value.func) == "const"
        for target in node.targets
        if isinstance(target, ast.Name) and target.id.startswith("_")
    }


def _body(program: Program, owner: str) -> list[ast.stmt]:
    """The statements of a module of the user's, or of a class in one."""
    module, _, name = owner.rpartition(".")
    tree = program.own_module(owner) if owner else None
    if tree is not None or not module:
        return [] if tree is None else tree.body
    tree = program.own_module(module)
    classes = [one for one in ([] if tree is None else tree.body) if isinstance(one, ast.ClassDef) and one.name == name]
    return classes[0].body if classes else []


def _of_module(body: list[ast.stmt]) -> Iterator[ast.stmt]:
    """The statements that are in no function or class."""
    for node in body:
        yield node
        if isinstance(node, (ast.If, ast.Try)):
            yield from _of_module([*node.body, *node.orelse])


def _hidden(program: Program, node: ast.AST, name: str, otherwise: str = "") -> Complaint:
    public = name.rpartition(".")[2].lstrip("_")
    return HIDDEN.at(
        node, f"{name} does not exist {program.on}, const forgets names with an underscore: call it {public}{otherwise}"
    )


def _is_const(program: Program, call: ast.Call) -> bool:
    """Whether a call is one the compiler sees: it goes by the name alone."""
    return program.values.meaning(call.func) == "micropython.const"


def _not_literal(
    expression: ast.expr, consts: dict[str, tuple[ast.AST, ast.AST | None]], names: Names
) -> ast.AST | None:
    """What in an expression the compiler cannot compute."""
    for node in ast.walk(expression):
        if isinstance(node, ast.Name) and not isinstance(names.parent(node), ast.Attribute):
            if node.id not in consts:
                return node
        elif isinstance(node, _COMPUTED):
            return node
    return None


def _is_of(program: Program, node: ast.Attribute, cls: ast.ClassDef) -> bool:
    """Whether an attribute is read of the class itself or of `self` in it, where nothing else sets it."""
    if any(binding.value is not None for binding in program.names.attribute(node)):
        return False
    if isinstance(node.value, ast.Name) and node.value.id in ("self", "cls"):
        return program.names.enclosing(node, ast.ClassDef) is cls
    return isinstance(node.value, ast.Name) and node.value.id == cls.name


CONSTANTS = Family((HIDDEN, NOT_CONSTANT, ASSIGNED_TWICE), _look)
