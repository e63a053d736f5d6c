"""How far copying is: one line on a terminal, nothing elsewhere."""

from __future__ import annotations

import shutil
import sys

from anyboard.deploy.changes import Nobody

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing_extensions import Self

_BAR = 24
_CLEAR = "\r\x1b[K"


class Progress(Nobody):
    """A bar on stderr within a `with` statement.

    Args:
        total: bytes that will be copied.
    """

    def __init__(self, total: int) -> None:
        self._total = total
        self._done = 0
        self._path = ""
        self._is_shown = total > 0 and sys.stderr.isatty()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *error: object) -> None:
        self._write(_CLEAR)

    def file(self, path: str, size: int) -> None:
        self._path = path
        self.wrote(0)

    def wrote(self, size: int) -> None:
        self._done += size
        part = self._done / self._total if self._total else 1.0
        bar = ("#" * round(part * _BAR)).ljust(_BAR)
        text = f"[{bar}] {part:4.0%}  {self._path}"
        self._write(_CLEAR + text[: shutil.get_terminal_size().columns - 1])

    def _write(self, text: str) -> None:
        if self._is_shown:
            sys.stderr.write(text)
            sys.stderr.flush()
