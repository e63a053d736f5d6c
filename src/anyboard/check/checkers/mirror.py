"""A view of a program's folders without files that take the place of the target's modules.

A `time.py` beside the program is what mypy would read for `import time`, or it would refuse to work; and a `board.py`
that is to be checked is what every other file would import.  Boards import their own modules.
"""

from __future__ import annotations

import os
import shutil
from dataclasses import replace
from pathlib import Path

TYPE_CHECKING = False
if TYPE_CHECKING:
    from anyboard.check.checkers.base import Job

_RENAMED = "anyboard_checks_"


class Mirror:
    """Links to what is in the roots of a job, where a root has such files.

    Args:
        job: as it is.
        folder: an empty one, for the links.
    """

    def __init__(self, job: Job, folder: Path) -> None:
        self._folder = folder
        taken = _taken(job)
        device = {name for path in job.profile.paths for name in _names(path)}
        roots, files = [], {file: file for file in job.files}
        for number, root in enumerate(job.roots):
            given = {file for file in job.files if file.parent == root and file.stem in device}
            shadows = {name for name in taken & _names(root) if not any(root / name in file.parents for file in files)}
            if given or shadows:
                roots.append(folder / str(number))
                files.update(self._link(root, roots[-1], shadows | {file.stem for file in given}, files))
            else:
                roots.append(root)
        self._originals = {os.path.normcase(file): original for original, file in files.items()}
        self._by_name = {_inside(file, roots).parts: original for original, file in files.items()}
        self.job = replace(job, roots=tuple(roots), files=tuple(files.values()))

    def original(self, path: str) -> str:
        """The file that a checker means.

        mypy keeps what it said about a module with the path that it had: of a copy in another folder, or of another
        mirror.  So it is found by the module's name, which no two files of a job share.
        """
        found = self._originals.get(os.path.normcase(path))
        parts = Path(path).parts
        for count in range(len(parts), 0, -1):
            found = found or self._by_name.get(parts[-count:])
        return path if found is None else str(found)

    def _link(self, root: Path, place: Path, left_out: set[str], files: dict[Path, Path]) -> dict[Path, Path]:
        """Link what is in a root; where each of its files to check is then."""
        place.mkdir(parents=True)
        for entry in root.iterdir():
            if entry.stem not in left_out and (entry.suffix == ".py" or entry.is_dir()):
                _link(entry, place / entry.name)
        moved = {}
        for file in files:
            if root not in file.parents or file != files[file]:
                continue
            inside = file.relative_to(root)
            if len(inside.parts) == 1 and file.stem in left_out:
                inside = Path(_RENAMED + file.name)
                _link(file, place / inside)
            moved[file] = place / inside
        return moved


def _inside(file: Path, roots: list[Path]) -> Path:
    """The path of a file in its root, which names the module."""
    root = max((root for root in roots if root in file.parents), key=lambda root: len(root.parts))
    return file.relative_to(root)


def _taken(job: Job) -> set[str]:
    """The names of the standard library's modules, and one that mypy keeps to itself."""
    return _names(job.profile.typeshed / "stdlib") | {"mypy_extensions"}


def _names(folder: Path) -> set[str]:
    with os.scandir(folder) as entries:
        return {
            entry.name.partition(".")[0]
            for entry in entries
            if entry.name.endswith((".py", ".pyi"))
            or os.path.isfile(os.path.join(entry.path, "__init__.py"))
            or os.path.isfile(os.path.join(entry.path, "__init__.pyi"))
        }


def _link(source: Path, destination: Path) -> None:
    try:
        os.symlink(source, destination, target_is_directory=source.is_dir())
    except OSError:  # Windows asks for a privilege
        (shutil.copytree if source.is_dir() else shutil.copy)(source, destination)
