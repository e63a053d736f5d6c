"""What deployments have replaced, kept in the user's cache, so that each can be taken back."""

from __future__ import annotations

import hashlib
import json
import shutil
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from anyboard.deploy.changes import Change, Nobody, apply, check_space, needed_folders
from anyboard.resources import cache_folder

if TYPE_CHECKING:
    from collections.abc import Sequence

    from anyboard.deploy.files import Files

_MANIFEST = "manifest.json"
_KEPT = 10
"""Deployments a board; older ones are forgotten."""


class Undone(NamedTuple):
    """What has been taken back, and the paths of files that were changed since and stay."""

    restored: list[str]
    removed: list[str]
    left: list[str]


class History:
    """The deployments to one board.

    Args:
        board: what tells it from all others.
    """

    def __init__(self, board: str) -> None:
        self._folder = cache_folder() / "deployed" / hashlib.sha256(board.encode()).hexdigest()[:16]
        self._board = board

    def record(self, files: Files, changes: Sequence[Change], folders: Sequence[str]) -> None:
        """Keep what these changes are about to replace.  Raises `OSError` if it cannot be kept here."""
        place = self._folder / f"{max(self._numbers(), default=0) + 1:06}"
        place.mkdir(parents=True)
        entries = []
        kinds = files.kinds([change.path for change in changes])
        for number, (change, kind) in enumerate(zip(changes, kinds, strict=True)):
            before = f"{number}.before" if kind is not None else None
            if before is not None:
                (place / before).write_bytes(files.read(change.path))
            after = f"{number}.after" if change.data is not None else None
            if after is not None and change.data is not None:
                (place / after).write_bytes(change.data)
            entries.append({"path": change.path, "before": before, "after": after})
        manifest = {"board": self._board, "files": entries, "folders": list(folders)}
        (place / _MANIFEST).write_text(json.dumps(manifest, indent=1), encoding="utf-8")
        for old in self._numbers()[:-_KEPT]:
            shutil.rmtree(self._folder / f"{old:06}", ignore_errors=True)

    def forget_last(self) -> None:
        """Drop the last record."""
        shutil.rmtree(self._last(), ignore_errors=True)

    @property
    def is_empty(self) -> bool:
        """Whether there is nothing to be taken back."""
        return not self._numbers()

    def undo(self, files: Files, progress: Nobody) -> Undone:
        """Take the last deployment back, as far as its files are still as it left them.

        Raises:
            DeployError, BusError, Disconnected: as `apply`; then it can be tried again.
        """
        place = self._last()
        manifest = json.loads((place / _MANIFEST).read_text(encoding="utf-8"))
        entries = manifest["files"]
        after = {entry["path"]: (place / entry["after"]).read_bytes() for entry in entries if entry["after"]}
        kinds = dict(
            zip((entry["path"] for entry in entries), files.kinds([entry["path"] for entry in entries]), strict=True)
        )
        ours = files.matching(after) | {path for path, kind in kinds.items() if path not in after and kind is None}
        changes = [
            Change(entry["path"], (place / entry["before"]).read_bytes() if entry["before"] else None)
            for entry in entries
            if entry["path"] in ours
        ]
        folders = needed_folders(files, changes)
        check_space(files, changes, folders)
        apply(files, changes, folders, progress, lambda: None)
        files.remove_folders(reversed(manifest["folders"]))
        self.forget_last()
        return Undone(
            [change.path for change in changes if change.data is not None],
            [change.path for change in changes if change.data is None],
            sorted(kinds.keys() - ours),
        )

    def _numbers(self) -> list[int]:
        if not self._folder.is_dir():
            return []
        return sorted(int(path.name) for path in self._folder.iterdir() if (path / _MANIFEST).is_file())

    def _last(self) -> Path:
        return self._folder / f"{self._numbers()[-1]:06}"
