"""What is being done, if it takes long: one line on a terminal, nothing elsewhere."""

from __future__ import annotations

import shutil
import sys
import time

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing_extensions import Self

PATIENCE_S = 1.0
"""How long nothing is said."""
_CLEAR = "\r\x1b[K"


class Status:
    """A line on stderr within a `with` statement."""

    def __init__(self) -> None:
        self._is_shown = sys.stderr.isatty()
        self._start = time.monotonic()
        self._text = ""

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *error: object) -> None:
        if self._text:
            self._write("")

    def say(self, text: str) -> None:
        """This is being done now."""
        if self._is_shown and text != self._text and time.monotonic() - self._start >= PATIENCE_S:
            self._write(text)
            self._text = text

    def _write(self, text: str) -> None:
        sys.stderr.write(_CLEAR + text[: shutil.get_terminal_size().columns - 1])
        sys.stderr.flush()
