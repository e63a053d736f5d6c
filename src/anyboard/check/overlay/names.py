"""Finds where in a typeshed a name that users know is really defined."""

from __future__ import annotations

import ast
from dataclasses import dataclass
from pathlib import Path

from anyboard.check.overlay.source import Scope, Source

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable

_SHARED = ("builtins", "typing", "typing_extensions", "types", "_typeshed", "collections.abc", "_collections_abc")
"""Modules whose names belong to all: a mark for one re-export of them would be one for all."""
_ELSEWHERE = {
    "hashlib.sha256": [("_hashlib", "HASH")],
    "asyncio.Loop": [("asyncio.events", "AbstractEventLoop")],
    "sys.version_info": [("sys", "_version_info")],
    "function": [("builtins", "function"), ("types", "FunctionType")],
}
"""Types whose name in typeshed is another one than the facts'."""


@dataclass
class Place:
    """A scope of a file.

    Args:
        source: the file.
        scope: its statements, or a class's.
        owner: the class, or None.
    """

    source: Source
    scope: Scope
    owner: ast.ClassDef | None


class Stdlib:
    """The standard-library folder of a typeshed; files are read when asked for.

    Args:
        folder: `stdlib/`; nothing is written into it.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._sources: dict[str, Source | None] = {}
        self._paths: dict[str, Path] = {}
        self._owners: dict[str, list[Place]] = {}
        self._homes: dict[tuple[str, str], str | None] = {}

    def source(self, module: str) -> Source | None:
        """The file of a module; None if there is none."""
        if module not in self._sources:
            path = self._path(module)
            self._sources[module] = Source(path.read_text(encoding="utf-8")) if path else None
            if path:
                self._paths[module] = path.relative_to(self._folder)
        return self._sources[module]

    def create(self, module: str, text: str) -> None:
        """A module that typeshed does not have."""
        self._sources[module] = Source(text, was_changed=True)
        self._paths[module] = Path(*module.split(".")).with_suffix(".pyi")

    def settle(self) -> None:
        """Make the changes so far, so that further ones see them."""
        for module, source in self._sources.items():
            if source is not None and source.is_changed:
                self._sources[module] = Source(source.text(), was_changed=True)
        self._owners.clear()
        self._homes.clear()

    def changed(self) -> dict[Path, str]:
        """Path inside the folder → text, of the files that differ."""
        return {
            self._paths[name]: source.text()
            for name, source in self._sources.items()
            if source is not None and source.is_changed
        }

    def _path(self, module: str) -> Path | None:
        place = self._folder.joinpath(*module.split("."))
        for file in (place / "__init__.pyi", place.with_name(place.name + ".pyi")):
            if file.is_file():
                return file
        return None

    def owners(self, owner: str) -> list[Place]:
        """The scopes behind a name of the facts: a module (`time`), a builtin type (`str`) or a class (`re.Match`)."""
        if owner not in self._owners:
            self._owners[owner] = self._find_owners(owner)
        return self._owners[owner]

    def _find_owners(self, owner: str) -> list[Place]:
        if owner in _ELSEWHERE:
            return [place for module, name in _ELSEWHERE[owner] for place in self._classes(module, name)]
        module, _, name = owner.rpartition(".")
        if module:
            found = self._classes(module, name)
            if found:
                return found
        if not module and (classes := self._classes("builtins", owner)):
            return classes
        source = self.source(owner)
        return [Place(source, source.scope, None)] if source is not None else []

    def _classes(self, module: str, name: str) -> list[Place]:
        home = self.home(module, name)
        source = self.source(home) if home else None
        if source is None:
            return []
        nodes = [node for node in source.scope.named(name) if isinstance(node, ast.ClassDef)]
        return [Place(source, Scope(node.body), node) for node in nodes]

    def home(self, module: str, name: str) -> str | None:
        """The module that defines a name which another one has; None if nobody, or a module that all share."""
        key = (module, name)
        if key not in self._homes:
            self._homes[key] = None  # what imports itself ends here
            self._homes[key] = self._find_home(module, name)
        return self._homes[key]

    def _find_home(self, module: str, name: str) -> str | None:
        source = self.source(module)
        if source is None:
            return None
        if source.scope.named(name):
            return module
        for node in source.scope.imports:
            if isinstance(node, ast.ImportFrom) and source.scope.hands_on(node, name):
                origin = self._absolute(node, module)
                original = next((alias.name for alias in node.names if alias.asname == name), name)
                found = None if origin in _SHARED or original != name else self.home(origin, name)
                if found is not None:
                    return found
        return None

    def _absolute(self, node: ast.ImportFrom, module: str) -> str:
        if not node.level:
            return node.module or ""
        parts = module.split(".")
        path = self._paths.get(module)
        is_package = path is not None and path.name == "__init__.pyi"
        kept = parts[: len(parts) - node.level + (1 if is_package else 0)]
        return ".".join([*kept, *([node.module] if node.module else [])])

    def imports(self, module: str, name: str) -> bool:
        """Whether a module has a name by an import from anywhere."""
        source = self.source(module)
        return source is not None and any(_offers(node.names, name) for node in source.scope.imports)


def _offers(aliases: Iterable[ast.alias], name: str) -> bool:
    return any(alias.name == "*" or (alias.asname or alias.name) == name for alias in aliases)


def methods(place: Place, name: str) -> list[ast.FunctionDef | ast.AsyncFunctionDef]:
    """The definitions of a function in a scope."""
    return [node for node in place.scope.named(name) if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef))]
