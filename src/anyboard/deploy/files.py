"""A board's files: what its two kinds have in common.

Paths are from the root of its file system, with slashes: ``lib/adafruit_bme280/basic.mpy``.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence
    from typing import Protocol

    class Files(Protocol):
        """The files of a board.  Every method raises `DeployError`, and `BusError` or `Disconnected` of a cable."""

        def kinds(self, paths: Sequence[str], /) -> list[int | None]:
            """For each path: None if nothing is there, `FOLDER`, or the file's size in bytes."""
            ...

        def matching(self, wanted: Mapping[str, bytes], /) -> set[str]:
            """Of these paths, those of files with just this content."""
            ...

        def read(self, path: str, /) -> bytes:
            """A file's content."""
            ...

        def space(self) -> Space | None:
            """What is free; None if it does not say."""
            ...

        def write(self, path: str, data: bytes, wrote: Callable[[int], None], /) -> None:
            """Make a file, or make it anew; `wrote` is told how many bytes more it has."""
            ...

        def rename(self, pairs: Iterable[tuple[str, str]], /) -> None:
            """Give files their names; what had them goes."""
            ...

        def remove(self, paths: Iterable[str], /) -> None:
            """Remove files; one that is not there is fine."""
            ...

        def make_folders(self, paths: Iterable[str], /) -> None:
            """Make folders, outer ones first."""
            ...

        def remove_folders(self, paths: Iterable[str], /) -> None:
            """Remove folders, inner ones first; one that is not empty, or not there, is left."""
            ...

        def compiles(self, path: str, name: str, shown: str, /) -> None:
            """Let the board compile a source file, as `OnBoard.compiles`; does nothing where nobody can."""
            ...

        def recover(self) -> None:
            """Make it work again after an error in the midst of something."""
            ...


FOLDER = -1


class Space(NamedTuple):
    """What is free on a board, and the unit files take; both in bytes."""

    unit: int
    free: int

    def taken_by(self, sizes: Iterable[int]) -> int:
        """The bytes that files of these sizes take; one unit more each, for their names."""
        return sum((-(-size // self.unit) + 1) * self.unit for size in sizes)
