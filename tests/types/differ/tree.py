"""Stubs, read without running anything: what modules and classes have, imports and bases followed."""

from __future__ import annotations

import ast
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from differ.signature import Signature, signature

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path


@dataclass
class Name:
    """What a module or a class has under a name.

    Args:
        kind: "class", "function", "attribute" or "module".
        signatures: of a function, one for each overload.
        members: of a class, inherited ones too.
        deprecated: marked so, which in our stubs means that it does not exist.
    """

    kind: str
    signatures: list[Signature] = field(default_factory=list)
    members: dict[str, Name] = field(default_factory=dict)
    deprecated: bool = False


class Tree:
    """Stub files under some folders, the first that has a module winning.

    Args:
        suffix: what folders of packages have at the end of their names, such as `-stubs`.
    """

    def __init__(self, folders: Iterable[Path], suffix: str = "") -> None:
        self._folders = tuple(folders)
        self._suffix = suffix
        self._read: dict[str, dict[str, Name]] = {}

    def modules(self) -> list[str]:
        """The modules that are there, private ones left out."""
        found: set[str] = set()
        for folder in self._folders:
            for stub in folder.rglob("*.pyi"):
                first, *rest = stub.relative_to(folder).with_suffix("").parts
                if self._suffix and not first.endswith(self._suffix):
                    continue
                parts = [first.removesuffix(self._suffix), *rest]
                found.add(".".join(parts[:-1] if parts[-1] == "__init__" else parts))
        return sorted(name for name in found if not any(part.startswith("_") for part in name.split(".")))

    def names(self, module: str) -> dict[str, Name] | None:
        """What a module has; None if it is not here."""
        if module not in self._read:
            tree = self._parse(module)
            if tree is None:
                return None
            found = self._read[module] = {}  # first, for modules that import each other
            for node in tree.body:
                self._add(node, found, module)
        return self._read[module]

    def _parse(self, module: str) -> ast.Module | None:
        first, *rest = module.split(".")
        for folder in self._folders:
            place = folder.joinpath(first + self._suffix, *rest)
            for path in (place / "__init__.pyi", place.with_name(place.name + ".pyi")):
                if path.is_file():
                    return ast.parse(path.read_text(encoding="utf-8"), str(path))
        return None

    def _add(self, node: ast.stmt, found: dict[str, Name], module: str, of_class: bool = False) -> None:
        if isinstance(node, ast.ClassDef):
            found[node.name] = self._class(node, found, module)
        elif isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef)):
            add_function(node, found, of_class)
        elif isinstance(node, ast.AnnAssign) and isinstance(node.target, ast.Name):
            absent = ast.unparse(node.annotation).startswith("_No")  # all it does is to say what to use
            found[node.target.id] = Name("attribute", deprecated=absent)
        elif isinstance(node, ast.Assign):
            for target in node.targets:
                if isinstance(target, ast.Name):
                    known = found.get(node.value.id) if isinstance(node.value, ast.Name) else None
                    found[target.id] = known or Name("attribute")
        elif isinstance(node, ast.ImportFrom) and not node.level and node.module and not of_class:
            self._add_import(node, found)

    def _add_import(self, node: ast.ImportFrom, found: dict[str, Name]) -> None:
        """What an import shows to others: `*`, and `a as b`; stubs keep the rest to themselves."""
        origin = self.names(node.module or "")
        for alias in node.names:
            if alias.name == "*":
                found |= {name: known for name, known in (origin or {}).items() if not name.startswith("_")}
            elif origin is not None and alias.name in origin:
                found[f"import {alias.asname or alias.name}"] = origin[alias.name]  # hidden, but a base may be it
                if alias.asname == alias.name:
                    found[alias.name] = origin[alias.name]
            elif alias.asname == alias.name:
                found[alias.asname] = Name("module" if self.names(f"{node.module}.{alias.name}") else "attribute")

    def _class(self, node: ast.ClassDef, found: dict[str, Name], module: str) -> Name:
        members: dict[str, Name] = {}
        for base in reversed(node.bases):
            bare = base.value if isinstance(base, ast.Subscript) else base
            text = ast.unparse(bare)
            owner, _, name = text.rpartition(".")
            space = found if not owner else self.names(owner) or {}
            known = space.get(name) or space.get(f"import {name}")
            if known is not None:
                members |= known.members
        own: dict[str, Name] = {}
        for each in node.body:
            self._add(each, own, module, of_class=True)
        deprecated = any(ast.unparse(each).startswith("deprecated(") for each in node.decorator_list)
        return Name("class", members=members | own, deprecated=deprecated)


def add_function(node: ast.FunctionDef | ast.AsyncFunctionDef, found: dict[str, Name], of_class: bool) -> None:
    """A function, one more overload of it, or a property."""
    decorators = [ast.unparse(each) for each in node.decorator_list]
    deprecated = any(each.startswith("deprecated(") for each in decorators)
    if "property" in decorators:
        found[node.name] = Name("attribute", deprecated=deprecated)
        return
    if any(each.endswith((".setter", ".deleter")) for each in decorators):
        found[node.name].deprecated &= deprecated
        return
    known = found.get(node.name)
    if known is None or "overload" not in decorators:
        known = found[node.name] = Name("function", deprecated=deprecated)
    if not deprecated:
        known.deprecated = False
        known.signatures.append(signature(node, of_class))
