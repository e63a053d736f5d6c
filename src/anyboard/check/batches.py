"""Which files one checker process can look at together."""

from __future__ import annotations

import os
import re
from dataclasses import dataclass
from pathlib import Path

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable

_LIBRARIES = "lib"
"""Beside a program, on a board: imports find what is in it."""
_IMPORTED = re.compile(rb"^[ \t]*(?:from|import)[ \t]+(\w+)", re.MULTILINE)


@dataclass(frozen=True)
class Batch:
    """Files, and the folders that their imports start from."""

    files: tuple[Path, ...]
    roots: tuple[Path, ...]


def batches(files: Iterable[Path]) -> list[Batch]:
    """Files of different folders go together unless two of these folders have modules of one name, or a module two.

    As a module is found in only one of them then.  It has two names if a folder without `__init__.py` is imported as a
    package, `import drivers.motor`, and its files are to be checked: as `motor`.  mypy refuses that.
    """
    by_root: dict[Path, list[Path]] = {}
    imported: set[str] = set()
    for file in files:
        by_root.setdefault(root_of(file), []).append(file)
        imported.update(name.decode() for name in _IMPORTED.findall(file.read_bytes()))
    groups: list[tuple[set[str], list[Path]]] = []
    for root in by_root:
        names = _modules(root)
        for taken, roots in groups:
            if taken.isdisjoint(names) and not any(_has_two_names(root, other, imported) for other in roots):
                taken |= names
                roots.append(root)
                break
        else:
            groups.append((names, [root]))
    return [
        Batch(tuple(file for root in roots for file in by_root[root]), tuple(_with_libraries(roots)))
        for _, roots in groups
    ]


def root_of(file: Path) -> Path:
    """The folder that the module's whole name starts from: the first one above it that is no package.

    What has no name of a package, `my-robot`, is none.
    """
    folder = file.parent
    while (folder / "__init__.py").is_file() and folder.name.isidentifier():
        folder = folder.parent
    return folder


def _has_two_names(root: Path, other: Path, imported: set[str]) -> bool:
    """Whether the files of one folder are imported through the other, which it is in."""
    inner, outer = (root, other) if other in root.parents else (other, root)
    return outer in inner.parents and inner.relative_to(outer).parts[0] in imported


def _modules(root: Path) -> set[str]:
    """The names that can be imported from a folder."""
    with os.scandir(root) as entries:
        return {
            entry.name.removesuffix(".py")
            for entry in entries
            if entry.name.endswith(".py") or (os.path.isfile(os.path.join(entry.path, "__init__.py")))
        }


def _with_libraries(roots: list[Path]) -> list[Path]:
    libraries = [root / _LIBRARIES for root in roots if (root / _LIBRARIES).is_dir()]
    return list(dict.fromkeys([*roots, *libraries]))
