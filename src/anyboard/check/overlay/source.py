"""A stub's text, and changes to it by line."""

from __future__ import annotations

import ast
from dataclasses import dataclass, field

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

Named = (ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef)
"""Statements that take a decorator."""


@dataclass
class Source:
    """One stub file while it is changed.  Changes are collected by line and made at once by `text`.

    Args:
        original: its text.
        was_changed: it already differs from the file.
    """

    original: str
    was_changed: bool = False
    _inserted: dict[int, list[str]] = field(default_factory=dict)
    _following: dict[int, list[str]] = field(default_factory=dict)
    _removed: set[int] = field(default_factory=set)
    _opened: set[int] = field(default_factory=set)

    def __post_init__(self) -> None:
        self.scope = Scope(ast.parse(self.original).body)
        self._lines = self.original.splitlines()

    @property
    def is_changed(self) -> bool:
        """Whether the text differs from the file."""
        return self.was_changed or bool(self._inserted or self._following or self._removed)

    def insert(self, line: int, texts: Iterable[str]) -> None:
        """Lines before a line, which counts from 1."""
        self._inserted.setdefault(line, []).extend(texts)

    def insert_after(self, node: ast.stmt, texts: Iterable[str]) -> None:
        """Lines after a statement."""
        self._following.setdefault(node.end_lineno or node.lineno, []).extend(texts)

    def append(self, texts: Iterable[str]) -> None:
        """Lines at the end."""
        self.insert(len(self._lines) + 1, texts)

    def remove(self, node: ast.stmt | ast.expr) -> None:
        """The lines of a statement, with its decorators, or of a decorator."""
        decorators = getattr(node, "decorator_list", [])
        first = min([node.lineno, *(one.lineno for one in decorators)])
        self._removed.update(range(first, (node.end_lineno or node.lineno) + 1))

    def drop(self, node: ast.stmt) -> None:
        """Remove a statement; its block stays one."""
        self.remove(node)
        self.insert(node.lineno, [indent_of(node) + "..."])

    def open_block(self, only: ast.stmt) -> None:
        """Take the `...` from the line `class Name: ...`, so that more may follow; at most once a class."""
        index = only.lineno - 1
        if only.lineno not in self._opened:
            self._opened.add(only.lineno)
            self._lines[index] = self._lines[index][: only.col_offset].rstrip()

    def text(self) -> str:
        """With all changes."""
        lines: list[str] = []
        for number, line in enumerate([*self._lines, None], 1):
            lines += self._inserted.get(number, [])
            if line is not None and number not in self._removed:
                lines.append(line)
            lines += self._following.get(number, [])
        return "\n".join(lines) + "\n"


def flat(body: Iterable[ast.stmt]) -> Iterator[ast.stmt]:
    """The statements of a scope, whatever version or platform they are for."""
    for node in body:
        if isinstance(node, ast.If):
            yield from flat([*node.body, *node.orelse])
        elif isinstance(node, ast.Try):
            yield from flat(node.body)
        else:
            yield node


class Scope:
    """The statements of a module or class, by the names they define.

    Args:
        body: the statements, whatever version or platform they are for.
    """

    def __init__(self, body: list[ast.stmt]) -> None:
        self.body = body
        self.imports: list[ast.ImportFrom | ast.Import] = []
        self._by_name: dict[str, list[ast.stmt]] = {}
        self._all: set[str] = set()
        for node in flat(body):
            if isinstance(node, (ast.Assign, ast.AugAssign)) and "__all__" in ast.unparse(node):
                self._all |= {str(one.value) for one in ast.walk(node) if isinstance(one, ast.Constant)}
            if isinstance(node, (ast.Import, ast.ImportFrom)):
                self.imports.append(node)
            for name in names_of(node):
                self._by_name.setdefault(name, []).append(node)

    def named(self, name: str) -> list[ast.stmt]:
        """The statements that define a name; imports do not."""
        return self._by_name.get(name, [])

    def hands_on(self, node: ast.ImportFrom, name: str) -> bool:
        """Whether an import makes a name one of the stub's own: `from x import name` alone does not."""
        return any(
            alias.name == "*" or ((alias.asname or alias.name) == name and (alias.asname == name or name in self._all))
            for alias in node.names
        )


def names_of(node: ast.stmt) -> list[str]:
    """The names that a statement defines, imports excepted."""
    if isinstance(node, Named):
        return [node.name]
    if isinstance(node, ast.AnnAssign) and isinstance(node.target, ast.Name):
        return [node.target.id]
    if isinstance(node, ast.Assign):
        return [target.id for target in node.targets if isinstance(target, ast.Name)]
    return []


def indent_of(node: ast.stmt) -> str:
    """The blanks before a statement."""
    return " " * node.col_offset
