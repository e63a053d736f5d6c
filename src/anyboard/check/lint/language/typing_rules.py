"""`typing` at run time, which devices do not have."""

from __future__ import annotations

import ast

from anyboard.check.lint.rules import Family, Rule

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from anyboard.check.lint.reading.program import Program
    from anyboard.check.lint.rules import Complaint

IMPORT = Rule(
    "typing-import",
    "`typing`, `collections.abc` and `__future__` are not there: ImportError",
    "`TYPE_CHECKING = False` and the import under `if TYPE_CHECKING:`, with annotations in quotes",
    "from typing import Optional",
)
USE = Rule(
    "typing-at-run-time",
    "a name that is imported for checkers only is evaluated: NameError",
    "the name in annotations only",
    "try:\n    from typing import NamedTuple\nexcept ImportError:\n    pass\n\n\nclass A(NamedTuple): pass",
)
GENERIC = Rule(
    "generic-at-run-time",
    "a builtin type in brackets is evaluated: TypeError",
    "the annotation in quotes, or an alias under `if TYPE_CHECKING:`",
    "Rows = list[int]",
)
UNION = Rule("union-at-run-time", "`A | B` of types is evaluated: TypeError", "`(A, B)`", "isinstance(x, int | str)")

_MODULES = frozenset({"typing", "typing_extensions", "collections.abc", "__future__"})
_GENERICS = frozenset({"list", "dict", "tuple", "set", "frozenset", "type"})
_TYPES = _GENERICS | {"int", "str", "float", "bytes", "bytearray", "bool", "complex", "memoryview", "object"}
_TESTED = "test with isinstance(x, (list, tuple))"
_AT_RUN_TIME = {
    "NamedTuple": "use collections.namedtuple",
    "TypedDict": "use a dict",
    "Protocol": "leave the base class out",
    "Generic": "leave the base class out",
    "cast": "leave cast() out",
    **dict.fromkeys(("Sequence", "MutableSequence", "Iterable", "Collection"), _TESTED),
    **dict.fromkeys(("Mapping", "MutableMapping"), "test with isinstance(x, dict)"),
    "Callable": "test with callable(x)",
}
"""What to do without the names that programs evaluate."""


def _look(program: Program) -> Iterator[Complaint]:
    yield from _imports(program)
    for name in program.each(ast.Name):
        if isinstance(name.ctx, ast.Load):
            yield from _used(program, name)
    for subscript in program.each(ast.Subscript):
        base = program.values.meaning(subscript.value)
        if base in _GENERICS and isinstance(subscript.ctx, ast.Load):
            yield GENERIC.at(
                subscript,
                f"{ast.unparse(subscript)} is evaluated here, a TypeError {program.on}: "
                "use it in annotations only, or under if TYPE_CHECKING",
            )
    for union in program.each(ast.BinOp):
        if isinstance(union.op, ast.BitOr) and _is_type(program, union.left) and _is_type(program, union.right):
            yield UNION.at(
                union,
                f"{ast.unparse(union)} is evaluated here, a TypeError {program.on}: "
                f"use {_as_tuple(union)} for isinstance, quotes for annotations",
            )


def _as_tuple(union: ast.BinOp) -> str:
    """What `isinstance` takes instead: `(int, type(None))` for `int | None`."""
    names = ast.unparse(union).split(" | ")
    return f"({', '.join('type(None)' if name == 'None' else name for name in names)})"


def _is_type(program: Program, expression: ast.expr) -> bool:
    if isinstance(expression, ast.Constant):
        return expression.value is None
    return program.values.meaning(expression) in _TYPES


def _imports(program: Program) -> Iterator[Complaint]:
    for node in program.imports():
        modules = [alias.name for alias in node.names] if isinstance(node, ast.Import) else [node.module or ""]
        for module in modules:
            if module not in _MODULES or program.facts.has_module(module) or program.is_own(module):
                continue
            if program.expects(node, "ImportError", "ModuleNotFoundError"):
                continue
            remedy = f"set TYPE_CHECKING = False and import it under if TYPE_CHECKING{_besides(program, node)}"
            if module == "__future__":
                remedy = "leave it out, annotations are not evaluated there, and quote them for CPython"
            yield IMPORT.at(node, f"module {module} does not exist {program.on}: {remedy}")


def _besides(program: Program, node: ast.Import | ast.ImportFrom) -> str:
    """What to write in place of the names of an import that the program evaluates."""
    names = {alias.asname or alias.name: alias.name for alias in node.names}
    evaluated = {names.get(one.id, "") for one in program.each(ast.Name) if isinstance(one.ctx, ast.Load)}
    return "".join(f", and {_AT_RUN_TIME[name]}" for name in names.values() if name in evaluated & _AT_RUN_TIME.keys())


def _used(program: Program, name: ast.Name) -> Iterator[Complaint]:
    bindings = program.names.bindings(name.id, name)
    if not bindings or not all(binding.imported for binding in bindings):
        return
    if all(program.live.is_dead(binding.node) for binding in bindings):
        original = bindings[0].imported.rpartition(".")[2]
        remedy = _AT_RUN_TIME.get(original, "use it in annotations only, or import it in a try of its own")
        yield USE.at(name, f"{name.id} is not there {program.on}, where its import is skipped or fails: {remedy}")


TYPING = Family((IMPORT, USE, GENERIC, UNION), _look)
