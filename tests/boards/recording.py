"""Recorded conversations with a board: what the host sent, and what it was answered."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from pathlib import Path


class Exchange(NamedTuple):
    """One turn."""

    shows: str
    sent: bytes
    answer: bytes


def read_recording(path: Path) -> list[Exchange]:
    """The exchanges of a file of ``# what it shows``, ``> sent`` and ``< answer`` lines, in order."""
    found: list[Exchange] = []
    shows, sent = "", b""
    for line in path.read_text(encoding="utf-8").splitlines():
        if line.startswith("# "):
            shows = line[2:]
        elif line.startswith("> b"):
            sent = ast.literal_eval(line[2:])
        elif line.startswith("< b"):
            found.append(Exchange(shows, sent, ast.literal_eval(line[2:])))
    return found
