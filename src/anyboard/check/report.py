"""What a check found, and what it could not look at."""

from __future__ import annotations

from dataclasses import dataclass, field

TYPE_CHECKING = False
if TYPE_CHECKING:
    from anyboard.check.finding import Finding


@dataclass(frozen=True)
class Report:
    """The result of one check.

    Args:
        files: what was checked, as the user named it.
        targets: the names of the targets.
        board: CircuitPython's name of the board, or None.
        checkers: what looked besides the lint, `mypy 1.15.0`.
        findings: why lines will not run, by file, line and target.
        others: what checkers said that is no reason why a line will not run, if it was asked for.
        notes: what was not checked, and what to do about it.
        failed: whether a checker did not do its work, so that nothing found does not mean ok.
    """

    files: tuple[str, ...]
    targets: tuple[str, ...]
    board: str | None
    checkers: tuple[str, ...] = ()
    findings: tuple[Finding, ...] = ()
    others: tuple[Finding, ...] = ()
    notes: tuple[str, ...] = field(default=())
    failed: bool = False
