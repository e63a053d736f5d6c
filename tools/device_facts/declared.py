"""The public names that a typeshed declares: what could be asked for on a device."""

from __future__ import annotations

import ast
import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from pathlib import Path

_FUNCTIONS = (ast.FunctionDef, ast.AsyncFunctionDef)
_TYPING_ONLY = ("TypeVar", "ParamSpec", "TypeVarTuple", "NewType")


class Declared:
    """The names in one typeshed.

    Args:
        stdlib: its folder `stdlib`.
    """

    def __init__(self, stdlib: Path) -> None:
        self._stdlib = stdlib
        self._trees: dict[str, ast.Module] = {}

    def modules(self) -> list[str]:
        """Public modules of the supported CPython versions, by VERSIONS; submodules if it names them."""
        found = []
        for line in (self._stdlib / "VERSIONS").read_text(encoding="utf-8").splitlines():
            entry = re.match(r"([\w.]+): 3\.\d+-(?:3\.(\d+))?", line)
            if entry and not entry[1].startswith("_") and int(entry[2] or 99) >= 10:
                found.append(entry[1])
        return found

    def module_names(self, module: str) -> set[str]:
        """What a module's users may import from it."""
        body = self._body(module)
        names = set(self._names(body, module)) | set(_exported(body))
        return {name for name in names if not name.startswith("_")}

    def class_names(self, module: str, name: str) -> set[str]:
        """What instances of a class have, its bases' too; wherever the module has the class from."""
        nodes = [node for node in _flat(self._body(module)) if isinstance(node, ast.ClassDef) and node.name == name]
        if not nodes:
            origins = [origin for origin in self._origins(module, name) if origin != module]
            return set().union(*(self.class_names(origin, name) for origin in origins))
        names: set[str] = set()
        for node in nodes:
            names.update(_own(node.body))
            for base in node.bases:
                inner = base.value if isinstance(base, ast.Subscript) else base
                if isinstance(inner, ast.Name) and inner.id != name:
                    names |= self.class_names(module, inner.id)
        return {one for one in names if not one.startswith("_")}

    def _origins(self, module: str, name: str) -> Iterator[str]:
        """The modules that one may have a name from."""
        for node in _flat(self._body(module)):
            if isinstance(node, ast.ImportFrom) and any(alias.name in (name, "*") for alias in node.names):
                yield _absolute(node, module, self._is_package(module))

    def _is_package(self, module: str) -> bool:
        return self._stdlib.joinpath(*module.split(".")).is_dir()

    def _body(self, module: str) -> list[ast.stmt]:
        if module not in self._trees:
            path = self._stdlib.joinpath(*module.split("."))
            file = path / "__init__.pyi" if path.is_dir() else path.with_suffix(".pyi")
            text = file.read_text(encoding="utf-8") if file.exists() else ""
            self._trees[module] = ast.parse(text)
        return self._trees[module].body

    def _names(self, body: Iterable[ast.stmt], module: str) -> Iterator[str]:
        for node in _flat(body):
            if isinstance(node, ast.ImportFrom):
                source = _absolute(node, module, self._is_package(module))
                for alias in node.names:
                    if alias.name == "*":
                        yield from self.module_names(source)
                    elif alias.asname == alias.name or alias.asname == "path":
                        yield alias.asname
            elif isinstance(node, ast.Import):
                yield from (alias.asname for alias in node.names if alias.asname == alias.name)
        yield from _own(body)


def _exported(body: Iterable[ast.stmt]) -> Iterator[str]:
    """What `__all__` lists."""
    for node in _flat(body):
        targets = getattr(node, "targets", [getattr(node, "target", None)])
        if any(isinstance(target, ast.Name) and target.id == "__all__" for target in targets):
            value = getattr(node, "value", None)
            yield from (one.value for one in getattr(value, "elts", ()) if isinstance(getattr(one, "value", None), str))


def _absolute(node: ast.ImportFrom, module: str, is_package: bool) -> str:
    if not node.level:
        return node.module or ""
    parts = module.split(".")
    kept = parts[: len(parts) - node.level + (1 if is_package else 0)]
    return ".".join([*kept, *([node.module] if node.module else [])])


def _flat(body: Iterable[ast.stmt]) -> Iterator[ast.stmt]:
    """Every statement, whatever version or platform it is for."""
    for node in body:
        if isinstance(node, ast.If):
            yield from _flat([*node.body, *node.orelse])
        else:
            yield node


def _own(body: Iterable[ast.stmt]) -> Iterator[str]:
    for node in _flat(body):
        if isinstance(node, (*_FUNCTIONS, ast.ClassDef)):
            yield node.name
        elif isinstance(node, ast.AnnAssign) and isinstance(node.target, ast.Name):
            if not (isinstance(node.annotation, ast.Name) and node.annotation.id == "TypeAlias"):
                yield node.target.id
        elif isinstance(node, ast.Assign) and not _is_for_typing(node.value):
            yield from (target.id for target in node.targets if isinstance(target, ast.Name))


def _is_for_typing(value: ast.expr) -> bool:
    return isinstance(value, ast.Call) and isinstance(value.func, ast.Name) and value.func.id in _TYPING_ONLY
