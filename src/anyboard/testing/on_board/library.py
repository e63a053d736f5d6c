"""Which modules a board needs for a file of rows, and in which order they can be imported."""

from __future__ import annotations

import ast
from pathlib import Path
from typing import TYPE_CHECKING

import anyboard.testing
from anyboard.resources import folder

if TYPE_CHECKING:
    from collections.abc import Iterator

_TESTING = "anyboard.testing"


class Library:
    """Our modules for boards, and the suite's.

    Args:
        extra: a folder with more modules.
    """

    def __init__(self, extra: Path | None = None) -> None:
        self._roots = [Path(folder("shims", "micropython"))]
        if extra is not None:
            self._roots.append(extra)

    def file(self, module: str) -> Path | None:
        """Where a module is; None: it is not ours."""
        roots = [(Path(anyboard.testing.__file__).parent, module[len(_TESTING) :].lstrip("."))]
        if module != _TESTING and not module.startswith(_TESTING + "."):
            roots = [(root, module) for root in self._roots]
        for root, name in roots:
            place = root.joinpath(*name.split(".")) if name else root
            for file in (place / "__init__.py", place.with_name(f"{place.name}.py")):
                if file.is_file():
                    return file
        return None

    def path(self, module: str) -> str:
        """Its path on the board."""
        file = self.file(module)
        assert file is not None
        return module.replace(".", "/") + ("/__init__.py" if file.name == "__init__.py" else ".py")

    def imported(self, module: str) -> list[str]:
        """What it may import."""
        file = self.file(module)
        assert file is not None
        at_once, on_use = imports(file)
        return at_once + on_use

    def needed(self, *modules: str) -> list[str]:
        """These modules and those they need, each behind what it imports at once."""
        order: list[str] = []
        seen: set[str] = set()
        later = list(modules)

        def visit(module: str) -> None:
            file = self.file(module)
            if module in seen or file is None:
                return
            seen.add(module)
            at_once, on_use = imports(file)
            for name in _parents(module)[:-1] + at_once:
                visit(name)
            order.append(module)
            later.extend(on_use)

        while later:
            visit(later.pop(0))
        return order


def imports(file: Path) -> tuple[list[str], list[str]]:
    """What a file may import: as it is imported itself, and in functions; packages come before what is in them."""
    at_once: list[str] = []
    on_use: list[str] = []
    for node, is_later in _statements(ast.parse(file.read_text(encoding="utf-8")), False):
        found = on_use if is_later else at_once
        if isinstance(node, ast.Import):
            for alias in node.names:
                found += _parents(alias.name)
        elif isinstance(node, ast.ImportFrom) and node.module:
            found += _parents(node.module)
            found += [f"{node.module}.{alias.name}" for alias in node.names]
            if node.module == "anyboard":  # which hands out the module of that name
                found += [alias.name for alias in node.names]
    return at_once, on_use


def _parents(module: str) -> list[str]:
    parts = module.split(".")
    return [".".join(parts[:n]) for n in range(1, len(parts) + 1)]


def _statements(node: ast.AST, is_later: bool) -> Iterator[tuple[ast.AST, bool]]:
    """Every node that runs, and whether it does so when a function is called."""
    for child in ast.iter_child_nodes(node):
        if isinstance(child, ast.If) and isinstance(child.test, ast.Name) and child.test.id == "TYPE_CHECKING":
            continue
        yield child, is_later
        yield from _statements(child, is_later or isinstance(child, (ast.FunctionDef, ast.Lambda)))
