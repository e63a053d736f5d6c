"""Differences that are meant.

A line of the file: a pattern (`fnmatch`) for differences up to their colon, " | ", the reason.  `#` begins a comment.
"""

from __future__ import annotations

from fnmatch import fnmatchcase
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path


def unexplained(found: Iterable[str], file: Path) -> list[str]:
    """The differences that no line allows, and the lines that allow none."""
    patterns: dict[str, bool] = {}
    for number, line in enumerate(file.read_text(encoding="utf-8").splitlines(), 1):
        if not line.strip() or line.startswith("#"):
            continue
        pattern, bar, reason = line.partition(" | ")
        if not bar or not reason.strip():
            raise ValueError(f"{file}:{number}: no reason")
        patterns[pattern.strip()] = False
    complaints = []
    for difference in found:
        fitting = [pattern for pattern in patterns if fnmatchcase(difference.partition(":")[0], pattern)]
        patterns |= dict.fromkeys(fitting, True)
        if not fitting:
            complaints.append(difference)
    return complaints + [f"unused allowance: {pattern}" for pattern, used in patterns.items() if not used]
