"""Names that nothing defines."""

from __future__ import annotations

import ast
import builtins
import re
import sys
from difflib import get_close_matches
from pathlib import Path

from anyboard.check import habits
from anyboard.check.lint.reading.names import dotted
from anyboard.check.lint.rules import Family, Rule
from anyboard.check.lint.stubs.elsewhere import home
from anyboard.check.lint.stubs.reader import stubs_of
from anyboard.core.nearest import nearest

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from anyboard.check.lint.reading.program import Program
    from anyboard.check.lint.rules import Complaint

UNDEFINED = Rule(
    "undefined-name",
    "nothing defines or imports the name: NameError",
    "what the message names",
    "digitalWrite(13, HIGH)",
)
_MISSES = ("NameError",)
_ALWAYS_THERE = frozenset({"const"})  # the compiler takes the number by itself
_OF_VIPER = frozenset({"ptr", "ptr8", "ptr16", "ptr32", "uint"})
_DEFINERS = frozenset({"exec", "globals", "__builtins__"})


def _look(program: Program) -> Iterator[Complaint]:
    if _defines_out_of_sight(program):
        return
    constants = _constants(program)
    said: set[tuple[str, ast.AST]] = set()
    for node in program.each(ast.Name):
        name, scope = node.id, program.names.scope(node)
        if not isinstance(node.ctx, ast.Load) or (name, scope) in said or name in constants:
            continue
        if not _is_defined(program, node) and not program.expects(node, *_MISSES):
            said.add((name, scope))  # once a function is enough
            yield UNDEFINED.at(node, f"{name} is not defined {program.on}: {_instead(program, node)}")


def _defines_out_of_sight(program: Program) -> bool:
    """Whether names may come from elsewhere: from another module's, or made while the program runs."""
    stars = any(alias.name == "*" for node in program.each(ast.ImportFrom) for alias in node.names)
    return stars or any(node.id in _DEFINERS for node in program.each(ast.Name))


def _constants(program: Program) -> set[str]:
    """Names of numbers that the compiler puts everywhere in the file, in whatever scope `X = const(1)` is."""
    return {
        target.id
        for target, value, _ in program.assignments
        if isinstance(target, ast.Name) and isinstance(value, ast.Call) and dotted(value.func).endswith("const")
    }


def _is_defined(program: Program, node: ast.Name) -> bool:
    name = node.id
    if hasattr(builtins, name) or name in program.facts.members or name.startswith("__"):
        return True  # which of them a target lacks is for the library rules
    if name in _ALWAYS_THERE or name in _OF_VIPER:
        return True
    if _is_for_compiler(program, node) or (Path(program.file).name == "__init__.py" and _is_submodule(program, name)):
        return True
    return bool(program.names.bindings(name, node)) or _is_of_boot(program, name)


def _is_for_compiler(program: Program, node: ast.Name) -> bool:
    """Whether it is of `@micropython.native`, which the compiler knows without an import."""
    attribute = program.names.parent(node)
    function = None if attribute is None else program.names.parent(attribute)
    return node.id == "micropython" and attribute in getattr(function, "decorator_list", ())


def _is_submodule(program: Program, name: str) -> bool:
    """Whether an import from a module of the package has made the package know it: `from .driver import Chip`."""
    modules = (node.module for node in program.each(ast.ImportFrom) if node.level == 1 and node.module)
    return any(module.partition(".")[0] == name for module in modules)


def _is_of_boot(program: Program, name: str) -> bool:
    """Whether MicroPython's boot.py, whose names main.py has, has such a name."""
    boot = Path(program.file).with_name("boot.py")
    if program.target.language == "circuitpython" or not boot.is_file() or Path(program.file).name == boot.name:
        return False
    return re.search(rf"\b{name}\b", boot.read_text(encoding="utf-8", errors="replace")) is not None


def _instead(program: Program, node: ast.Name) -> str:
    name, stubs = node.id, stubs_of(program.target.name)
    habit = habits.of_name(name, program.target)
    if habit:
        return f"use {habit}"
    module = home(program, stubs, "", name)
    if stubs.has(name) or (name in sys.stdlib_module_names and program.facts.has_module(name)):
        return f"write import {name} before"
    if module:
        return f"write from {module} import {name} before"
    if _is_of_self(program, node):
        return f"did you mean self.{name}?"
    # of the builtins, which are many, only one that is nearly the same
    near = nearest(name, sorted(program.names.visible(node))) or next(
        iter(get_close_matches(name, dir(builtins), 1, 0.8)), None
    )
    return f"did you mean {near}?" if near is not None else "define or import it before"


def _is_of_self(program: Program, node: ast.Name) -> bool:
    """Whether the class around a method has such an attribute or method."""
    cls = program.names.enclosing(node, ast.ClassDef)
    if not isinstance(cls, ast.ClassDef):
        return False
    methods = (one.name for one in cls.body if isinstance(one, (ast.FunctionDef, ast.AsyncFunctionDef)))
    values = (one.id for one in ast.walk(cls) if isinstance(one, ast.Name) and program.names.scope(one) is cls)
    return program.names.sets(node.id) or node.id in (*methods, *values)


NAMES = Family((UNDEFINED,), _look)
