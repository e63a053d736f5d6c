"""The files that import a file, for the lint to see what they give its functions."""

from __future__ import annotations

import ast
from functools import lru_cache

from anyboard.check.lint.reading.program import Program
from anyboard.check.reasons.related import importers
from anyboard.check.sources import UNPARSABLE

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from anyboard.check.boards import Board
    from anyboard.check.sources import Source
    from anyboard.check.targets import Target

_KEPT = 256  # programs, of about half a megabyte each


class Importers:
    """Who imports a file, of those that are checked with it; each is read once, not for every file that it imports.

    Args:
        sources: the files.
        target: what they are checked for.
        board: whose pins there are; None for any.
    """

    def __init__(self, sources: Sequence[Source], target: Target, board: Board | None) -> None:
        self._sources = sources
        self._target = target
        self._board = board
        self._by_name: dict[str, list[Source]] | None = None
        self._program = lru_cache(maxsize=_KEPT)(self._read)

    def of(self, source: Source) -> list[Program]:
        """The programs that import a file and name something of it, of those that can be parsed."""
        if self._by_name is None:
            self._by_name = importers(self._sources)
        names = _defined(source)
        others = [
            each
            for each in self._by_name.get(source.path.stem, ())
            if each is not source and any(name in each.text for name in names)
        ]
        return [program for each in others if (program := self._program(each.text, each.name)) is not None]

    def _read(self, text: str, name: str) -> Program | None:
        try:
            return Program(text, name, self._target, self._board)
        except UNPARSABLE:
            return None


def _defined(source: Source) -> list[str]:
    body = [] if source.tree is None else source.tree.body
    return [one.name for one in body if isinstance(one, (ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef))]
