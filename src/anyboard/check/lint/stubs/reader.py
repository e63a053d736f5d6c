"""Reads stubs: which names a module has, and which members a class."""

from __future__ import annotations

import ast
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path

from anyboard import resources
from anyboard.check.lint.reading.names import dotted

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

_DEPTH = 8  # of modules that hand on what they import
Def = (ast.FunctionDef, ast.AsyncFunctionDef)


@dataclass(frozen=True)
class Import:
    """A name that a stub imports: `origin` from `module`.  Only `import X as X` hands it on."""

    module: str
    origin: str
    is_handed_on: bool


@dataclass
class Entry:
    """One name of a module or a class.

    Args:
        module: the stub's module that defines it.
        nodes: its definitions: of a function one for each overload; of a class the class.
    """

    module: str
    nodes: list[ast.stmt] = field(default_factory=list)

    @property
    def functions(self) -> list[ast.FunctionDef | ast.AsyncFunctionDef]:
        """Its overloads; [] if it is no function or method."""
        return [node for node in self.nodes if isinstance(node, Def) and not _has(node, "property", "setter")]

    @property
    def cls(self) -> ast.ClassDef | None:
        """The class, if it is one."""
        return next((node for node in self.nodes if isinstance(node, ast.ClassDef)), None)

    @property
    def reason(self) -> str:
        """Why it cannot be used at all, in the stub's words; "" if it can."""
        return _reason([node for node in self.nodes if not _has(node, "setter")])

    @property
    def returned(self) -> str:
        """The class that a property gives, or ""."""
        getters = [node for node in self.nodes if isinstance(node, Def) and _has(node, "property")]
        return dotted(getters[0].returns) if getters and getters[0].returns is not None else ""

    @property
    def is_read_only(self) -> bool:
        """Whether it is a property that cannot be set."""
        return any(_has(node, "property") for node in self.nodes) and not self._setters

    @property
    def why_not_set(self) -> str:
        """Why the property must not be set, in the stub's words; "" if it can."""
        return _reason(self._setters)

    @property
    def _setters(self) -> list[ast.stmt]:
        return [node for node in self.nodes if _has(node, "setter")]


class Stubs:
    """The stubs of one target.

    Args:
        folder: of its profile.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._modules: dict[str, dict[str, Entry | Import] | None] = {}
        self._own: dict[ast.ClassDef, dict[str, Entry | Import]] = {}  # what a class itself defines

    def has(self, module: str) -> bool:
        """Whether there is a stub of that module."""
        return self._names(module) is not None

    def is_open(self, module: str) -> bool:
        """Whether a module may have any name: `board` of an unknown board, or what has all of a standard module."""
        return "__getattr__" in (self._names(module) or {})

    def find(self, module: str, name: str, depth: int = 0) -> Entry | None:
        """A name of a module, followed through imports; None if there is no such name, or it leads out of the stubs."""
        found = (self._names(module) or {}).get(name)
        if isinstance(found, Import):
            return self.find(found.module, found.origin, depth + 1) if depth < _DEPTH else None
        return found

    def all_names(self, module: str) -> list[str]:
        """Every name of a module."""
        names = self._names(module) or {}
        return [name for name, found in names.items() if isinstance(found, Entry) or found.is_handed_on]

    def names(self, module: str) -> list[str]:
        """Every public name of a module."""
        return [name for name in self.all_names(module) if not name.startswith("_")]

    def member(self, entry: Entry, name: str, depth: int = 0) -> Entry | None:
        """A member of a class, of its own or inherited."""
        cls = entry.cls
        if cls is None or depth > _DEPTH:
            return None
        mine = self._defined_in(cls, entry.module).get(name)
        if mine is not None:
            return mine if isinstance(mine, Entry) else None
        bases = (self._base(entry, base) for base in cls.bases)
        return next((found for base in bases if base and (found := self.member(base, name, depth + 1))), None)

    def members(self, entry: Entry, depth: int = 0) -> list[str] | None:
        """The names of all members of a class; None if it may have others: of a base class that is not known."""
        cls = entry.cls
        if cls is None or depth > _DEPTH:
            return None
        names = list(self._defined_in(cls, entry.module))
        for base in cls.bases:
            if dotted(base).rpartition(".")[2] in ("object", "Generic", "Protocol") or isinstance(base, ast.Subscript):
                continue
            known = self._base(entry, base)
            inherited = self.members(known, depth + 1) if known else None
            if inherited is None:
                return None
            names += inherited
        return None if "__getattr__" in names else names

    def _defined_in(self, cls: ast.ClassDef, module: str) -> dict[str, Entry | Import]:
        if cls not in self._own:
            self._own[cls] = _defined(cls.body, module)
        return self._own[cls]

    def _base(self, entry: Entry, base: ast.expr) -> Entry | None:
        path = dotted(base)
        module, _, name = path.rpartition(".")
        return self.find(module, name) if module else self.find(entry.module, path)

    def _names(self, module: str) -> dict[str, Entry | Import] | None:
        if module not in self._modules:
            self._modules[module] = self._read(module)
        return self._modules[module]

    def _read(self, module: str) -> dict[str, Entry | Import] | None:
        place = self._folder.joinpath(*module.split("."))
        for file in (place / "__init__.pyi", place.with_suffix(".pyi")):
            if file.is_file():
                body = ast.parse(file.read_text(encoding="utf-8")).body
                names = _defined(body, module)
                for star in _stars(body):
                    handed = self.names(star) if self.has(star) else ["__getattr__"]
                    names.update({name: Import(star, name, True) for name in handed if name not in names})
                return names
        return None


@cache
def stubs_of(target: str) -> Stubs:
    """The stubs of a target, by its name."""
    return Stubs(Path(resources.folder("stubs", target)))


def deprecation(node: ast.stmt) -> str:
    """The message of a definition's `@deprecated`, or ""."""
    for decorator in getattr(node, "decorator_list", ()):
        if isinstance(decorator, ast.Call) and dotted(decorator.func).endswith("deprecated"):
            message = decorator.args[0]
            return str(message.value) if isinstance(message, ast.Constant) else ""
    return ""


def _reason(nodes: list[ast.stmt]) -> str:
    """What all definitions say against their use; "" if one says nothing."""
    reasons = [deprecation(node) for node in nodes]
    return reasons[0] if reasons and all(reasons) else ""


def _has(node: ast.stmt, *decorators: str) -> bool:
    return any(dotted(one).rpartition(".")[2] in decorators for one in getattr(node, "decorator_list", ()))


def _defined(body: list[ast.stmt], module: str) -> dict[str, Entry | Import]:
    names: dict[str, Entry | Import] = {}
    for node in _flat(body):
        for name in _named(node):
            entry = names.setdefault(name, Entry(module))
            if isinstance(entry, Entry):
                entry.nodes.append(node)
        if isinstance(node, ast.ImportFrom) and not node.level:
            for alias in node.names:
                handed = alias.asname == alias.name
                names[alias.asname or alias.name] = Import(node.module or "", alias.name, handed)
    names.pop("*", None)
    return names


def _flat(body: list[ast.stmt]) -> Iterator[ast.stmt]:
    for node in body:
        yield node
        if isinstance(node, ast.If):
            yield from _flat(node.body)
            yield from _flat(node.orelse)


def _named(node: ast.stmt) -> list[str]:
    if isinstance(node, (*Def, ast.ClassDef)):
        return [node.name]
    if isinstance(node, ast.AnnAssign):
        return [dotted(node.target)]
    if isinstance(node, ast.Assign):
        return [dotted(target) for target in node.targets]
    return []


def _stars(body: list[ast.stmt]) -> list[str]:
    return [
        node.module or ""
        for node in _flat(body)
        if isinstance(node, ast.ImportFrom) and any(alias.name == "*" for alias in node.names)
    ]
