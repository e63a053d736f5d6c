"""The files of a program that one of its files knows: what it imports, and what that imports; and who imports it."""

from __future__ import annotations

import ast

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable

    from anyboard.check.sources import Source


def related(source: Source, sources: Iterable[Source]) -> list[Source]:
    """The file itself, and those of the others whose module's name is in its imports, or in theirs."""
    by_name: dict[str, list[Source]] = {}
    for each in sources:
        by_name.setdefault(_module(each), []).append(each)
    found = {source.name: source}
    waiting = [source]
    while waiting:
        for name in _imported(waiting.pop()):
            for other in by_name.get(name, ()):
                if other.name not in found:
                    found[other.name] = other
                    waiting.append(other)
    return list(found.values())


def importers(sources: Iterable[Source]) -> dict[str, list[Source]]:
    """By each part of a name in an import the files that have one with it."""
    found: dict[str, list[Source]] = {}
    for each in sources:
        for name in _imported(each):
            found.setdefault(name, []).append(each)
    return found


def _module(source: Source) -> str:
    """The last part of its name; of a package the folder's."""
    return source.path.parent.name if source.path.stem == "__init__" else source.path.stem


def _imported(source: Source) -> set[str]:
    """All parts of all names in its imports."""
    parts: set[str] = set()
    for node in ast.walk(source.tree) if source.tree is not None else ():
        if isinstance(node, ast.Import):
            parts.update(part for alias in node.names for part in alias.name.split("."))
        elif isinstance(node, ast.ImportFrom):
            parts.update((node.module or "").split("."), (alias.name for alias in node.names))
    return parts - {""}
