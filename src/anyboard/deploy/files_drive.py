"""A board's files on its drive, as the computer has it mounted."""

from __future__ import annotations

import os
import shutil
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from anyboard.deploy.errors import DeployError
from anyboard.deploy.files import FOLDER, Space

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence

_CLUSTER = 512
"""Of CIRCUITPY drives (supervisor/shared/filesystem.c: sectors of 512 bytes, one a cluster)."""
_PIECE = 4096


class DriveFiles:
    """The files of a board whose drive is mounted here.

    Args:
        root: where.
    """

    def __init__(self, root: Path) -> None:
        self._root = root

    def kinds(self, paths: Sequence[str]) -> list[int | None]:
        with self._told():
            return [self._kind(self._root / path) for path in paths]

    @staticmethod
    def _kind(path: Path) -> int | None:
        if path.is_dir():
            return FOLDER
        return path.stat().st_size if path.exists() else None

    def matching(self, wanted: Mapping[str, bytes]) -> set[str]:
        with self._told():
            return {path for path, data in wanted.items() if self._is(self._root / path, data)}

    @staticmethod
    def _is(path: Path, data: bytes) -> bool:
        return path.is_file() and path.read_bytes() == data

    def read(self, path: str) -> bytes:
        with self._told():
            return (self._root / path).read_bytes()

    def space(self) -> Space:
        with self._told():
            return Space(_CLUSTER, shutil.disk_usage(self._root).free)

    def write(self, path: str, data: bytes, wrote: Callable[[int], None]) -> None:
        with self._told(), open(self._root / path, "wb") as file:
            for at in range(0, len(data), _PIECE):
                wrote(file.write(data[at : at + _PIECE]))
            file.flush()
            os.fsync(file.fileno())  # people unplug boards
        if path not in self.matching({path: data}):
            raise DeployError(f"{path} did not get onto {self._root} whole; unplug the board, plug it in, try again")

    def rename(self, pairs: Iterable[tuple[str, str]]) -> None:
        with self._told():
            for old, new in pairs:
                os.replace(self._root / old, self._root / new)

    def remove(self, paths: Iterable[str]) -> None:
        with self._told():
            for path in paths:
                (self._root / path).unlink(missing_ok=True)

    def make_folders(self, paths: Iterable[str]) -> None:
        with self._told():
            for path in paths:
                (self._root / path).mkdir()

    def remove_folders(self, paths: Iterable[str]) -> None:
        for path in paths:
            try:
                (self._root / path).rmdir()
            except OSError:
                pass  # somebody has put something into it

    def compiles(self, path: str, name: str, shown: str) -> None:
        """Nobody can, here: the board is not asked."""

    def recover(self) -> None:
        """Nothing to be done."""

    @contextmanager
    def _told(self) -> Iterator[None]:
        try:
            yield
        except OSError as error:
            raise DeployError(
                f"{self._root} does not let us ({error.strerror}); a drive that was not ejected becomes read-only: "
                "unplug the board, plug it in, try again"
            ) from error
