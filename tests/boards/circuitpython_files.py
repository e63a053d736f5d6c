"""The files of the CircuitPython peer: `os`, `storage` and `open`, on what it keeps in memory."""

from __future__ import annotations

import io
from types import ModuleType, SimpleNamespace
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable

_UNIT, _UNITS = 512, 2000
_ENOENT, _EEXIST, _ENOTEMPTY, _ENOSPC, _EROFS = 2, 17, 39, 28, 30
_FOLDER, _FILE = 0x4000, 0x8000


class _Open(io.BytesIO):
    """A file that is open for writing."""

    def __init__(self, files: Files, path: str) -> None:
        super().__init__()
        self._files, self._path = files, path
        files.content[path] = b""

    def write(self, data: Any) -> int:
        if self._files.taken + len(data) > _UNIT * _UNITS:
            raise self._files.failure(_ENOSPC)
        done = super().write(data)
        self._files.content[self._path] = self.getvalue()
        return done


class Files:
    """A drive that the computer owns until `storage.remount`, which it may refuse.

    Args:
        failure: makes the firmware's OSError of a number.
        is_mounted: the computer has it mounted, so that code cannot have it.
    """

    def __init__(self, failure: Callable[[int], OSError], *, is_mounted: bool) -> None:
        self.failure = failure
        self._is_mounted = is_mounted
        self._is_read_only = True
        self.content: dict[str, bytes] = {"/code.py": b"# a user's\n"}
        self.folders = {"/", "/lib"}
        self.written: list[str] = []
        """Files that code has tried to write."""

    @property
    def taken(self) -> int:
        """Bytes."""
        return sum(map(len, self.content.values()))

    def open(self, name: str, mode: str = "r") -> Any:
        path = self._path(name)
        if not set(mode).isdisjoint("wax+"):
            self._change(path)
            return _Open(self, path)
        if path not in self.content:
            raise self.failure(_ENOENT)
        data = self.content[path]
        return io.BytesIO(data) if "b" in mode else io.StringIO(data.decode())

    def os(self) -> ModuleType:
        module = ModuleType("os")
        vars(module).update(
            getcwd=lambda: "/",
            stat=self._stat,
            statvfs=lambda name: (_UNIT, _UNIT, _UNITS, _UNITS - self.taken // _UNIT, 0, 0, 0, 0, 0, 255),
            mkdir=self._mkdir,
            rmdir=self._rmdir,
            remove=self._remove,
            rename=self._rename,
        )
        return module

    def storage(self) -> ModuleType:
        module = ModuleType("storage")
        vars(module).update(
            getmount=lambda name: SimpleNamespace(readonly=self._is_read_only, label="CIRCUITPY"), remount=self._remount
        )
        return module

    def _remount(self, name: str, readonly: bool = False) -> None:
        if self._is_mounted:  # shared-module/storage/__init__.c
            raise RuntimeError("Cannot remount path when visible via USB.")
        self._is_read_only = readonly

    def _path(self, name: str) -> str:
        return "/" + name.strip("/")

    def _change(self, path: str) -> None:
        self.written.append(path)
        if self._is_read_only:
            raise self.failure(_EROFS)

    def _stat(self, name: str) -> tuple[int, ...]:
        path = self._path(name)
        if path not in self.folders and path not in self.content:
            raise self.failure(_ENOENT)
        kind = _FOLDER if path in self.folders else _FILE
        return (kind, 0, 0, 0, 0, 0, len(self.content.get(path, b"")), 0, 0, 0)

    def _mkdir(self, name: str) -> None:
        path = self._path(name)
        self._change(path)
        if path in self.folders:
            raise self.failure(_EEXIST)
        self.folders.add(path)

    def _rmdir(self, name: str) -> None:
        path = self._path(name)
        self._change(path)
        if any(other.startswith(path + "/") for other in {*self.folders, *self.content}):
            raise self.failure(_ENOTEMPTY)
        self.folders.remove(path)

    def _remove(self, name: str) -> None:
        path = self._path(name)
        self._change(path)
        if self.content.pop(path, None) is None:
            raise self.failure(_ENOENT)

    def _rename(self, name: str, new: str) -> None:
        self._change(self._path(new))
        self.content[self._path(new)] = self.content.pop(self._path(name))
