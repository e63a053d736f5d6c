"""What is to become of one file of the project."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True)
class Change:
    """A file's new text, or what its owner has to add to it.

    Args:
        path: the file.
        text: what it is to be; None if it cannot be written without damage.
        advice: what to add, and where, if `text` is None.
    """

    path: Path
    text: str | None
    advice: str = ""

    def carry_out(self) -> str:
        """Write the file; what to tell the user."""
        if self.text is None:
            return f"left      {self.path}: {self.advice}"
        before = text_of(self.path) if self.path.is_file() else None
        if before == self.text:
            return f"unchanged {self.path}"
        self.path.parent.mkdir(parents=True, exist_ok=True)
        self.path.write_text(self.text, encoding="utf-8", newline="\n")
        return f"{'wrote    ' if before is None else 'changed  '} {self.path}"


def text_of(path: Path) -> str | None:
    """What is in a file, without a byte order mark; None if it is not UTF-8."""
    try:
        return path.read_text(encoding="utf-8-sig")
    except UnicodeDecodeError:
        return None
