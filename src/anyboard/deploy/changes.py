"""Changes to files of a board: all of them, or none."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from anyboard.deploy.errors import DeployError
from anyboard.deploy.files import FOLDER

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from anyboard.deploy.files import Files

_PART = ".part"
"""What a file's name ends in until it is whole."""


class Change(NamedTuple):
    """One file, as it is to be.

    - `path`: on the board
    - `data`: its content; None: it goes
    - `source`: the file here, if the board is to try whether it can compile this one
    """

    path: str
    data: bytes | None
    source: str = ""


class Nobody:
    """Is told how far it is, and does not care."""

    def file(self, path: str, size: int) -> None:
        """A file of so many bytes begins."""

    def wrote(self, size: int) -> None:
        """So many bytes more are there."""


def folders_of(paths: Iterable[str]) -> list[str]:
    """The folders that paths are in, outer ones first."""
    found = {"/".join(parts[:depth]) for path in paths for parts in [path.split("/")] for depth in range(1, len(parts))}
    return sorted(found)


def needed_folders(files: Files, changes: Sequence[Change]) -> list[str]:
    """The folders that have to be made, outer ones first.  Raises `DeployError` if a file has the name of one."""
    folders = folders_of(change.path for change in changes if change.data is not None)
    kinds = files.kinds(folders) if folders else []
    for path, kind in zip(folders, kinds, strict=True):
        if kind not in (None, FOLDER):
            raise DeployError(f"{path} is a file on the board, and has to be a folder; remove it, or rename it")
    return [path for path, kind in zip(folders, kinds, strict=True) if kind is None]


def check_space(files: Files, changes: Sequence[Change], folders: Sequence[str]) -> None:
    """Raises `DeployError` if they do not fit beside what is there: old files only go when new ones are whole."""
    space = files.space()
    if space is None:
        return
    needed = space.taken_by([len(change.data) for change in changes if change.data is not None] + [1] * len(folders))
    if needed > space.free:
        raise DeployError(
            f"the board has {space.free:,} bytes free, and needs {needed:,}; remove files that are not needed "
            "(anyboard deploy --undo takes back the last deployment)"
        )


def apply(
    files: Files,
    changes: Sequence[Change],
    folders: Sequence[str],
    progress: Nobody,
    before_it_counts: Callable[[], None],
) -> None:
    """Carry them out.

    Files are written under other names, and verified; only when all are whole they get their own, and
    what had these goes.

    Args:
        files: of the board.
        changes: to them.
        folders: as `needed_folders` says.
        progress: is told how far it is.
        before_it_counts: called when all are whole; if it raises, nothing changes.

    Raises:
        DeployError: one cannot be written, or the board cannot compile it; the board is as it was.
        BusError, Disconnected: of the cable; all files have the content they had.
    """
    written = [change for change in changes if change.data is not None]
    parts = [change.path + _PART for change in written]
    try:
        files.make_folders(folders)
        files.remove(part for part, kind in zip(parts, files.kinds(parts), strict=True) if kind is not None)
        for change, part in zip(written, parts, strict=True):
            assert change.data is not None
            progress.file(change.path, len(change.data))
            files.write(part, change.data, progress.wrote)
            if change.source:
                files.compiles(part, change.path, change.source)
        before_it_counts()
    except BaseException:
        _take_back(files, parts, folders)
        raise
    files.rename((part, change.path) for change, part in zip(written, parts, strict=True))
    files.remove(change.path for change in changes if change.data is None)


def _take_back(files: Files, parts: Sequence[str], folders: Sequence[str]) -> None:
    from anyboard.core.errors import AnyboardError

    try:
        files.recover()
        files.remove(parts)
        files.remove_folders(reversed(folders))
    except AnyboardError:
        pass  # the board has gone, or is stuck: what is raised says so; the next time removes what is left
