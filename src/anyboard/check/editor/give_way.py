"""Modules of the project in place of those that a target lacks: pyright reads the standard library's stub first."""

from __future__ import annotations

import shutil
from pathlib import Path

from anyboard.check import facts
from anyboard.check.own_modules import OwnModules

TYPE_CHECKING = False
if TYPE_CHECKING:
    from anyboard.check.targets import Target

_NEEDED = frozenset(
    {
        *("_typeshed", "abc", "annotationlib", "codecs", "collections", "contextlib", "dataclasses", "enum"),
        *("functools", "importlib", "types", "typing", "typing_extensions", "warnings"),
    }
)
"""What the stubs of builtins and the checker itself cannot do without."""


def give_way(stdlib: Path, project: Path, target: Target) -> None:
    """Delete the stubs of modules that the target lacks and the project has.

    Args:
        stdlib: the folder of the stubs, the project's own copy.
        project: its folder.
        target: where its programs run.
    """
    own, known = OwnModules(project / "any program"), facts.load(target)
    for path in sorted(stdlib.glob("*")):
        name = path.name.partition(".")[0]
        if name in _NEEDED or known.has_module(name) or not own.has(name):
            continue
        if path.is_dir():
            shutil.rmtree(path)
        else:
            path.unlink()
