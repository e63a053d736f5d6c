"""A board's files through its raw REPL."""

from __future__ import annotations

import binascii
import hashlib
from typing import TYPE_CHECKING

from anyboard.adapters.python_board.literals import literals
from anyboard.deploy.errors import DeployError
from anyboard.deploy.files import Space

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence

    from anyboard.deploy.on_board import OnBoard

LITERAL = 768
"""Characters of source for one piece of a file: some hundred bytes, that the smallest heaps can compile."""
_PIECE = 256
"""Bytes that are read at once."""
_AT_ONCE = 16
"""Files that are asked for in one go."""


class ReplFiles:
    """The files of a board that is at its raw REPL.

    Args:
        board: which.
        root: its folder on the board: ``/``, ``/flash``.
    """

    def __init__(self, board: OnBoard, root: str) -> None:
        self._board = board
        self._root = root.rstrip("/")

    def kinds(self, paths: Sequence[str]) -> list[int | None]:
        return [kind for some in self._in_parts(paths) for kind in self._board.ask(f"[_kind(p) for p in {some}]")]

    def matching(self, wanted: Mapping[str, bytes]) -> set[str]:
        paths = list(wanted)
        sums = [found for some in self._in_parts(paths) for found in self._board.ask(f"[_sum(p) for p in {some}]")]
        return {path for path, found in zip(paths, sums, strict=True) if self._is(path, found, wanted[path])}

    def _is(self, path: str, found: bytes | int | bool | None, data: bytes) -> bool:
        if isinstance(found, bytes):
            return found == hashlib.sha256(data).digest()
        if found is None:
            return self.read(path) == data
        return found is not False and found & 0xFFFFFFFF == binascii.crc32(data)

    def read(self, path: str) -> bytes:
        data = bytearray()
        while piece := self._board.ask(f"_get({self._at(path)!r},{len(data)},{_PIECE})"):
            data += piece
        return bytes(data)

    def space(self) -> Space | None:
        found = self._board.ask("_space()")
        return None if found is None else Space(*found)

    def write(self, path: str, data: bytes, wrote: Callable[[int], None]) -> None:
        self._board.run(f"_new({self._at(path)!r})")
        done = 0
        for piece in literals(data, LITERAL):
            size = self._board.ask(f"_w({piece})")
            done += size
            wrote(size)
        self._board.run("_f.close()")
        if done != len(data) or path not in self.matching({path: data}):
            raise DeployError(f"{path} did not get there whole; try again, with a better cable if it stays so")

    def rename(self, pairs: Iterable[tuple[str, str]]) -> None:
        for old, new in pairs:
            self._board.run(f"os.rename({self._at(old)!r},{self._at(new)!r})")

    def remove(self, paths: Iterable[str]) -> None:
        for path in paths:
            self._board.run(f"if _kind({self._at(path)!r}) is not None:os.remove({self._at(path)!r})")

    def make_folders(self, paths: Iterable[str]) -> None:
        for path in paths:
            self._board.run(f"os.mkdir({self._at(path)!r})")

    def remove_folders(self, paths: Iterable[str]) -> None:
        for path in paths:
            self._board.run(f"try:os.rmdir({self._at(path)!r})\nexcept OSError:pass")

    def compiles(self, path: str, name: str, shown: str) -> None:
        self._board.compiles(self._at(path), name, shown)

    def recover(self) -> None:
        self._board.recover()

    def _in_parts(self, paths: Sequence[str]) -> Iterator[str]:
        for at in range(0, len(paths), _AT_ONCE):
            yield repr(tuple(self._at(path) for path in paths[at : at + _AT_ONCE]))

    def _at(self, path: str) -> str:
        return f"{self._root}/{path}"
