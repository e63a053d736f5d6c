"""A lint for firmware: what type checkers cannot see, and what they see, where none is installed."""

from __future__ import annotations

from anyboard.check.finding import Finding
from anyboard.check.lint.families import FAMILIES, rules
from anyboard.check.lint.language.newer import newer_syntax
from anyboard.check.lint.reading.program import Program
from anyboard.check.lint.suppression import Suppressions

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from anyboard.check.boards import Board
    from anyboard.check.targets import Target

__all__ = ["Suppressions", "dead_lines", "lint", "rules", "suppressed"]


def lint(
    source: str, file: str, target: Target, board: Board | None = None, users: Callable[[], Sequence[Program]] = tuple
) -> list[Finding]:
    """What will not run, or not as written, in a file on a target, in the order of its lines.

    Nothing is suppressed here: `suppressed` is for findings of every source.

    Args:
        source: the file's text.
        file: its name, for the findings.
        target: where it is to run.
        board: the board, if it is known.
        users: gives the programs that import this file, for what they give its functions.

    Raises:
        SyntaxError: the Python that runs this cannot parse it either.
    """
    try:
        program = Program(source, file, target, board, users)
    except SyntaxError:
        complaints = newer_syntax(source, target)
        if not complaints:
            raise
    else:
        complaints = [
            complaint
            for family in FAMILIES
            if any(rule.holds_on(target) for rule in family.rules)
            for complaint in family.look(program)
            if complaint.rule.holds_on(target)
        ]
    name = board.id if board is not None else None
    found = {Finding(file, one.line, target.name, one.message, one.column, name, one.rule.name) for one in complaints}
    return sorted(found, key=lambda finding: (finding.line, finding.column, finding.rule))


def dead_lines(source: str, file: str, target: Target) -> set[int]:
    """The lines that never run on a target, or whose failure the program expects: what checkers say of them is dropped.

    Branches for another `sys.implementation.name` or `sys.platform`, what is under `if TYPE_CHECKING:`, what follows a
    `raise` under one, an import that fails in a `try` that catches ImportError.  Empty if the file cannot be parsed.

    Args:
        source: the file's text.
        file: its name.
        target: where it is to run.
    """
    try:
        return set(Program(source, file, target).live.dead)
    except SyntaxError:
        return set()


def suppressed(source: str) -> Suppressions:
    """The findings, of every source, that comments `# anyboard: ignore[rule]` in a file suppress."""
    return Suppressions(source)
