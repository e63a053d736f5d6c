"""What a program does at the place that a checker points at."""

from __future__ import annotations

import ast
from functools import cached_property

from anyboard.check.reasons.dotted import dotted
from anyboard.check.reasons.expected import Expected

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

_NOT_PYTHON = frozenset({"asm_pio", "asm_thumb", "asm_xtensa", "asm_rv32", "viper"})
"""Decorators of functions whose body is in another language that looks like Python."""


class Place:
    """The syntax of one file.

    Args:
        tree: of the file.
    """

    def __init__(self, tree: ast.Module) -> None:
        self.tree = tree

    @cached_property
    def imports(self) -> dict[str, str]:
        """What each imported name stands for: `{"I2C": "busio.I2C", "machine": "machine"}`."""
        found = {}
        for node in ast.walk(self.tree):
            if isinstance(node, ast.Import):
                for alias in node.names:
                    name = alias.name if alias.asname else alias.name.partition(".")[0]
                    found[alias.asname or name] = name
            elif isinstance(node, ast.ImportFrom) and not node.level:
                found.update({alias.asname or alias.name: f"{node.module}.{alias.name}" for alias in node.names})
        return found

    def classes_of(self, chosen: Callable[[str], bool]) -> set[str]:
        """The classes that the file uses from chosen modules: `SDCard` of `adafruit_sdcard.SDCard(spi, cs)`."""
        modules = {name for name, whole in self.imports.items() if chosen(whole)}
        return {
            node.attr
            for node in ast.walk(self.tree)
            if isinstance(node, ast.Attribute) and node.attr[:1].isupper() and dotted(node).partition(".")[0] in modules
        }

    def modules(self, name: str) -> set[str]:
        """The modules that are imported under a name, one instead of another: `audiocore`, or else `audioio`."""
        return self._modules.get(name, set())

    def imported_at(self, line: int, column: int) -> set[str]:
        """What the name at a place, or the names an import there binds, stand for, in whatever branch.

        Args:
            line: from 1.
            column: from 1.
        """
        names = [node.id for node in self._around(line, column - 1) if isinstance(node, ast.Name)][-1:]
        for node in ast.walk(self.tree) if not names else ():
            if isinstance(node, ast.ImportFrom) and node.lineno == line:
                names += [alias.asname or alias.name for alias in node.names]
        return {whole for name in names for whole in self.modules(name)}

    @cached_property
    def _modules(self) -> dict[str, set[str]]:
        found: dict[str, set[str]] = {}
        for node in ast.walk(self.tree):
            for alias in node.names if isinstance(node, (ast.Import, ast.ImportFrom)) else ():
                origin = f"{node.module}." if isinstance(node, ast.ImportFrom) else ""
                found.setdefault(alias.asname or alias.name, set()).add(origin + alias.name)
            if isinstance(node, ast.Assign) and isinstance(node.value, ast.Name) and node.value.id in self.imports:
                for target in node.targets:
                    found.setdefault(dotted(target), set()).add(self.imports[node.value.id])
        return found

    @cached_property
    def relative(self) -> frozenset[str]:
        """The names that the file imports from modules beside it."""
        imports = (node for node in ast.walk(self.tree) if isinstance(node, ast.ImportFrom) and node.level)
        return frozenset(alias.name for node in imports for alias in node.names)

    @cached_property
    def defined(self) -> frozenset[str]:
        """The functions and classes that the file defines, at any depth."""
        kinds = (ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef)
        return frozenset(node.name for node in ast.walk(self.tree) if isinstance(node, kinds))

    @cached_property
    def own_attributes(self) -> frozenset[str]:
        """What objects of the file's classes have: what `self` is given, and what stands in the classes."""
        bodies = (one.body for one in ast.walk(self.tree) if isinstance(one, ast.ClassDef))
        assigned = (one for body in bodies for one in body if isinstance(one, (ast.Assign, ast.AnnAssign)))
        stored = (
            target for one in assigned for target in (one.targets if isinstance(one, ast.Assign) else [one.target])
        )
        given = (one for one in ast.walk(self.tree) if isinstance(one, ast.Attribute))
        return frozenset(
            [one.id for one in stored if isinstance(one, ast.Name)]
            + [one.attr for one in given if isinstance(one.ctx, ast.Store) and dotted(one.value) == "self"]
        )

    @cached_property
    def other_languages(self) -> frozenset[int]:
        """The lines of functions that are no Python: PIO programs, assembler, viper code."""
        return frozenset(
            line
            for node in ast.walk(self.tree)
            if isinstance(node, ast.FunctionDef) and any(map(_is_not_python, node.decorator_list))
            for line in range(node.lineno, (node.end_lineno or node.lineno) + 1)
        )

    def is_annotation(self, line: int, column: int) -> bool:
        """Whether a place, from 1, is in an annotation."""
        return any(
            (node.lineno, node.col_offset) <= (line, column - 1) < (node.end_lineno or 0, node.end_col_offset or 0)
            for node in self._annotations
        )

    @cached_property
    def _annotations(self) -> list[ast.expr]:
        found = [getattr(node, field, None) for node in ast.walk(self.tree) for field in ("annotation", "returns")]
        return [each for each in found if isinstance(each, ast.expr)]

    @cached_property
    def expected(self) -> Expected:
        """The places whose failure the program expects."""
        return Expected(self.tree)

    def is_declared(self, expression: ast.AST, line: int) -> bool:
        """Whether annotations of the program alone say what type an expression has.

        Args:
            expression: an argument, for instance.
            line: where it is, from 1.
        """
        return any(
            (isinstance(node, ast.Name) and node.id in self._parameters(line))
            or (isinstance(node, ast.Call) and dotted(node.func).rpartition(".")[2] in self.declared_results)
            for node in ast.walk(expression)
        )

    @cached_property
    def declared_results(self) -> frozenset[str]:
        """The functions of the file whose result is annotated."""
        return frozenset(node.name for node in self._functions if node.returns is not None)

    @cached_property
    def _functions(self) -> list[ast.FunctionDef | ast.AsyncFunctionDef]:
        return [node for node in ast.walk(self.tree) if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef))]

    def _parameters(self, line: int) -> set[str]:
        """The annotated parameters of the functions around a line, but for those that the program gives just that."""
        return {
            each.arg
            for function in self._functions
            if function.lineno <= line <= (function.end_lineno or 0)
            for each in ast.walk(function.args)
            if isinstance(each, ast.arg) and each.annotation is not None and not self._is_given(function, each)
        }

    def _is_given(self, function: ast.FunctionDef | ast.AsyncFunctionDef, parameter: ast.arg) -> bool:
        """Whether a call of a function in the file gives a number or text of the annotated type: `wait(0.5)`."""
        annotation = "" if parameter.annotation is None else dotted(parameter.annotation)
        positional = [one.arg for one in function.args.args]
        for call in ast.walk(self.tree):
            if not isinstance(call, ast.Call) or not isinstance(call.func, ast.Name) or call.func.id != function.name:
                continue
            given = dict(zip(positional, call.args, strict=False))
            given.update({one.arg: one.value for one in call.keywords if one.arg is not None})
            value = given.get(parameter.arg)
            if isinstance(value, ast.Constant) and type(value.value).__name__ == annotation:
                return True
        return False

    def meaning(self, expression: ast.AST | None) -> str:
        """The whole name of what a dotted name was imported as: `busio.I2C`; "" if it was not imported."""
        first, dot, rest = ("" if expression is None else dotted(expression)).partition(".")
        return f"{self.imports[first]}{dot}{rest}" if first in self.imports else ""

    def call(self, line: int, column: int, function: str = "") -> ast.Call | None:
        """The call that a checker means: the one of that function, else the one that has an argument there.

        Args:
            line: from 1.
            column: from 1; in bytes or characters, which is the same in nearly every program.
            function: its last name, or "" for any.
        """
        calls = [node for node in self._around(line, column - 1) if isinstance(node, ast.Call)]
        named = [call for call in calls if dotted(call.func).rpartition(".")[2] == function]
        if function and named:
            return named[-1]
        for call in calls:
            arguments: list[ast.expr | ast.keyword] = [*call.args, *call.keywords]
            if any((argument.lineno, argument.col_offset) == (line, column - 1) for argument in arguments):
                return call
        return calls[-1] if calls else None

    def call_of(self, line: int, column: int) -> ast.Call | None:
        """The innermost call that begins at a place, where a checker points at what is called."""
        start = (line, column - 1)
        calls = [node for node in self._around(*start) if isinstance(node, ast.Call)]
        return next((call for call in reversed(calls) if (call.lineno, call.col_offset) == start), None)

    def assigned(self, line: int) -> ast.Attribute | None:
        """The attribute that the statement at a line assigns."""
        for node in ast.walk(self.tree):
            if isinstance(node, (ast.Assign, ast.AnnAssign, ast.AugAssign)) and node.lineno == line:
                target = node.targets[0] if isinstance(node, ast.Assign) else node.target
                return target if isinstance(target, ast.Attribute) else None
        return None

    def is_added(self, line: int) -> bool:
        """Whether the statement at a line is one like `x += 1`."""
        return any(isinstance(node, ast.AugAssign) and node.lineno == line for node in ast.walk(self.tree))

    def assigned_value(self, line: int) -> ast.expr | None:
        """What the statement at a line assigns."""
        for node in ast.walk(self.tree):
            if isinstance(node, (ast.Assign, ast.AnnAssign)) and node.lineno == line:
                return node.value
        return None

    def indexed(self, line: int) -> list[ast.expr]:
        """What items are taken from in a line."""
        return [node.value for node in ast.walk(self.tree) if isinstance(node, ast.Subscript) and node.lineno == line]

    def only_value(self, expression: ast.expr) -> ast.expr | None:
        """What the program assigns to a name, if it does so once."""
        name = dotted(expression)
        values = [
            node.value
            for node in ast.walk(self.tree)
            if isinstance(node, ast.Assign) and name in map(dotted, node.targets) and name
        ]
        return values[0] if len(values) == 1 else None

    def given(self, expression: ast.expr) -> ast.expr | None:
        """What a name is given, or goes through, if the program binds it nowhere else, in no function either."""
        name = dotted(expression)
        bound = [
            node
            for node in ast.walk(self.tree)
            if (
                isinstance(node, (ast.Name, ast.Attribute))
                and not isinstance(node.ctx, ast.Load)
                and dotted(node) == name
            )
            or (isinstance(node, ast.arg) and node.arg == name)
        ]
        if not name or len(bound) != 1:
            return None
        for node in ast.walk(self.tree):
            targets = node.targets if isinstance(node, ast.Assign) else []
            if isinstance(node, (ast.For, ast.comprehension)):
                targets = [node.target]
            if any(bound[0] in (target, *getattr(target, "elts", ())) for target in targets):
                return node.iter if isinstance(node, (ast.For, ast.comprehension)) else getattr(node, "value", None)
        return None

    def attribute(self, line: int, member: str) -> ast.AST | None:
        """What a name at a line is taken from: `machine` in `machine.I2S`, or the import that names it."""
        for node in ast.walk(self.tree):
            if (
                isinstance(node, ast.Attribute)
                and node.attr == member
                and node.lineno <= line <= (node.end_lineno or 0)
            ):
                return node.value
            if not isinstance(node, ast.ImportFrom) or not node.lineno <= line <= (node.end_lineno or 0):
                continue
            if any(alias.name == member for alias in node.names):
                return node
        return None

    def _around(self, line: int, column: int) -> Iterator[ast.expr]:
        """The expressions that contain a place, outermost first."""
        for node in ast.walk(self.tree):
            if isinstance(node, ast.expr) and (
                (node.lineno, node.col_offset) <= (line, column) < (node.end_lineno or 0, node.end_col_offset or 0)
            ):
                yield node


def _is_not_python(decorator: ast.expr) -> bool:
    function = decorator.func if isinstance(decorator, ast.Call) else decorator
    return dotted(function).rpartition(".")[2] in _NOT_PYTHON
