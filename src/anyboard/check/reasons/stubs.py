"""What the stubs of a profile define: looked up when a message needs it."""

from __future__ import annotations

import ast
import re
from functools import cached_property
from pathlib import Path

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence
    from typing import TypeAlias

    Function: TypeAlias = "ast.FunctionDef | ast.AsyncFunctionDef"

_UNION = re.compile(r"(?:->|^ {0,4}[A-Za-z]\w*: (?:TypeAlias =)?) ?([\w.]+(?: \| [\w.]+)+)(?=:|$)", re.MULTILINE)
_FUNCTIONS = (ast.FunctionDef, ast.AsyncFunctionDef)


class Stubs:
    """The modules of a target.

    Args:
        paths: of the device modules, first to last.
        typeshed: the folder above `stdlib`.
    """

    def __init__(self, paths: Sequence[Path], typeshed: Path) -> None:
        self._paths = paths
        self._folders = [*paths, typeshed / "stdlib"]
        self._modules: dict[str, ast.Module | None] = {}

    def module(self, name: str) -> ast.Module | None:
        """The stub of a module, or None if there is none."""
        if name not in self._modules:
            self._modules[name] = self._parsed(name)
        return self._modules[name]

    def _parsed(self, name: str) -> ast.Module | None:
        for folder in self._folders:
            place = folder.joinpath(*name.split("."))
            for file in (place / "__init__.pyi", place.with_suffix(".pyi")):
                if file.is_file():
                    return ast.parse(file.read_text(encoding="utf-8"))
        return None

    @cached_property
    def _texts(self) -> dict[str, str]:
        """The text of every device module."""
        return {
            _module_name(file.relative_to(folder)): file.read_text(encoding="utf-8")
            for folder in reversed(self._paths)
            for file in folder.rglob("*.pyi")
        }

    @cached_property
    def choices(self) -> frozenset[str]:
        """The classes of which a device module gives one or another: `Palette` of `-> ColorConverter | Palette`."""
        found: set[str] = set()
        for text in self._texts.values():
            for names in _UNION.findall(text):
                classes = {name.rpartition(".")[2] for name in names.split(" | ")} - {"Any", "None"}
                found.update(classes if len(classes) > 1 else ())
        return frozenset(name for name in found if name[:1].isupper())

    def modules_with(self, words: str) -> list[str]:
        """The device modules whose text has these words, by name."""
        return sorted(name for name, text in self._texts.items() if words in text)

    def classes(self, name: str) -> Iterator[tuple[str, ast.ClassDef]]:
        """The device modules' classes of that name, each with its module."""
        for module in self.modules_with(f"class {name}"):
            found = self.top(module).get(name)
            if isinstance(found, ast.ClassDef):
                yield module, found

    def top(self, module: str) -> dict[str, ast.stmt]:
        """What can be had from a module, by name."""
        tree = self.module(module)
        found: dict[str, ast.stmt] = {}
        for node in tree.body if tree is not None else ():
            if isinstance(node, ast.ImportFrom) and node.names[0].name == "*" and not node.level:
                found.update(self.top(str(node.module)))
        found.update(usable(() if tree is None else tree.body))
        return found

    def members(self, module: str, owner: ast.ClassDef) -> dict[str, ast.stmt]:
        """What can be used of a class, with what it inherits."""
        found = {}
        for base in owner.bases:
            for place, parent in self._base(module, base):
                found.update(self.members(place, parent))
        refused = {name for name, _ in _names(owner.body)}
        return {**{name: node for name, node in found.items() if name not in refused}, **usable(owner.body)}

    def _base(self, module: str, base: ast.expr) -> Iterator[tuple[str, ast.ClassDef]]:
        expression = base.value if isinstance(base, ast.Subscript) else base
        # a class may have the name of the one of another module that it inherits from
        outer, _, name = ast.unparse(expression).rpartition(".")
        for place, known in ((outer or module, name), self._imported(module).get(name, ("", ""))):
            found = self.top(place).get(known) if place else None
            if isinstance(found, ast.ClassDef):
                yield place, found
                return

    def _imported(self, module: str) -> dict[str, tuple[str, str]]:
        """What a module imports by name: from where, and what it is called there."""
        tree = self.module(module)
        package = module if tree is not None and self._is_package(module) else module.rpartition(".")[0]
        return {
            alias.asname or alias.name: (f"{package}.{node.module}" if node.level else str(node.module), alias.name)
            for node in (tree.body if tree is not None else ())
            if isinstance(node, ast.ImportFrom)
            for alias in node.names
        }

    def _is_package(self, module: str) -> bool:
        return any(folder.joinpath(*module.split("."), "__init__.pyi").is_file() for folder in self._folders)

    def functions(self, name: str, owner: str = "") -> list[Function]:
        """The overloads that can be called of a device module's function, method or class.

        Args:
            name: of the function; `__init__` stands for the class.
            owner: the class of a method, or the function's module; "" if unknown.
        """
        for definition in self._definitions(name, owner):
            usable = [function for function in definition if not is_refused(function)]
            if usable:
                return usable
        return []

    def _definitions(self, name: str, owner: str) -> Iterator[list[Function]]:
        classes = list(self.classes(name))
        inside = [each for each in classes if f"{each[0]}.".startswith(f"{owner}.")]
        for module, found in inside or classes:
            for constructor in ("__init__", "__new__"):
                yield self._overloads(module, found, constructor)
        modules = [owner] if owner and self.module(owner) else self.modules_with(f"def {name}(")
        for module in modules:
            tree = self.module(module)
            for place in ast.walk(tree) if tree is not None else ():
                if isinstance(place, ast.Module) or (
                    isinstance(place, ast.ClassDef) and owner in ("", place.name, module)
                ):
                    yield _functions(place.body, name)

    def _overloads(self, module: str, owner: ast.ClassDef, name: str) -> list[Function]:
        own = _functions(owner.body, name)
        if own:
            return own
        inherited = (
            self._overloads(place, parent, name) for base in owner.bases for place, parent in self._base(module, base)
        )
        return next(filter(None, inherited), [])


def is_refused(definition: Function | ast.ClassDef) -> bool:
    """Whether an overload, or a class, is there to say why it does not work."""
    return any("deprecated" in ast.unparse(decorator) for decorator in definition.decorator_list)


def usable(body: Iterable[ast.stmt]) -> dict[str, ast.stmt]:
    """What a module or a class has by name, without what is only there to say why it does not work."""
    kinds = (*_FUNCTIONS, ast.ClassDef)
    return {name: node for name, node in _names(body) if not (isinstance(node, kinds) and is_refused(node))}


def _functions(body: Iterable[ast.stmt], name: str) -> list[Function]:
    return [node for node in _flat(body) if isinstance(node, _FUNCTIONS) and node.name == name]


def _flat(body: Iterable[ast.stmt]) -> Iterator[ast.stmt]:
    """Statements, also those for some versions only."""
    for node in body:
        if isinstance(node, (ast.If, ast.Try)):
            yield from _flat([*node.body, *node.orelse])
        else:
            yield node


def _names(body: Iterable[ast.stmt]) -> Iterator[tuple[str, ast.stmt]]:
    for node in _flat(body):
        if isinstance(node, (*_FUNCTIONS, ast.ClassDef)):
            yield node.name, node
        elif isinstance(node, ast.AnnAssign) and isinstance(node.target, ast.Name):
            yield node.target.id, node
        elif isinstance(node, ast.Assign):
            yield from ((target.id, node) for target in node.targets if isinstance(target, ast.Name))
        elif isinstance(node, (ast.Import, ast.ImportFrom)):
            yield from ((alias.asname, node) for alias in node.names if alias.asname)


def _module_name(file: Path) -> str:
    parts = list(file.with_suffix("").parts)
    return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)
