"""A reason why a line will not run, or not as written, on a target."""

from __future__ import annotations

from dataclasses import asdict, dataclass

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any


@dataclass(frozen=True, order=True)
class Finding:
    """One line of one file, on one target.

    Args:
        file: as the user named it.
        line: from 1.
        target: the target's name, `micropython-rp2`.
        message: what is wrong and what to write instead; names the target.
        column: from 1; 0 if only the line is known.
        board: CircuitPython's name of the board that was checked for, or None.
        rule: a stable name for the kind of finding, `missing-module`; what a checker found has the checker's code.
        source: who found it: `lint`, `mypy`, `pyright` …
    """

    file: str
    line: int
    target: str
    message: str
    column: int = 0
    board: str | None = None
    rule: str = ""
    source: str = "lint"

    def as_dict(self) -> dict[str, Any]:
        """The finding as JSON has it."""
        return asdict(self)
