"""Lint and checkers over files and targets."""

from __future__ import annotations

from pathlib import Path

from anyboard.check import cache
from anyboard.check.checkers.installed import search
from anyboard.check.choosing import choose
from anyboard.check.inspection import Inspection
from anyboard.check.report import Report
from anyboard.check.running import run_all
from anyboard.check.sources import found

TYPE_CHECKING = False
if TYPE_CHECKING:
    import os
    from collections.abc import Callable, Iterable, Sequence

    from anyboard.check.checkers.base import Installed
    from anyboard.check.sources import Source

TIMEOUT_S = 120.0
"""How long one checker may look at the files for one target."""

_NONE = (
    "no type checker is installed, so only the lint has looked, and what only types show was not checked; "
    'pip install "anyboard[check]"'
)


def check(
    files: Iterable[str | os.PathLike[str]],
    targets: Sequence[str] = (),
    board: str | None = None,
    checkers: Sequence[Installed] | None = None,
    *,
    shows_all: bool = False,
    progress: Callable[[str], None] | None = None,
    timeout_s: float = TIMEOUT_S,
) -> Report:
    """Say which lines of which files will not run, as written, on the targets.

    Many files at once cost little more than one.

    Args:
        files: ``.py`` files, and folders of them.
        targets: names of targets; none: what the board can be, without a board `portable`.
        board: CircuitPython's name of a board, or the name of an adapter; None: any pins.
        checkers: which ones look besides the lint; None: those that are installed.
        shows_all: also give what checkers say that is no reason why a line will not run (`Report.others`).
        progress: is told what is being done.
        timeout_s: how long one checker may take for one target.

    Raises:
        NotFound: there is no such file, target or board.
        Unsupported: the board cannot be one of the targets.
        OSError: a file cannot be read.
    """
    chosen, its_board = choose(targets, board)
    sources = found(files)
    installed, notes = search(Path.cwd()) if checkers is None else (list(checkers), [])
    if not installed:
        notes.append(_NONE)
    elif (trouble := cache.problem()) is not None:
        notes.append(trouble)
    inspections = [Inspection(sources, target, its_board) for target in chosen]
    said = run_all(inspections, installed, timeout_s, progress or (lambda text: None))
    results = [
        inspection.result(said.of(inspection), said.profile(inspection), shows_all) for inspection in inspections
    ]
    notes += _unused(sources)
    hidden = sum(result.hidden for result in results)
    if hidden:
        messages = "1 more message of checkers keeps" if hidden == 1 else f"{hidden} more messages of checkers keep"
        notes.append(f"{messages} no line from running, as they are about annotations and the like: --all shows them")
    return Report(
        files=tuple(source.name for source in sources),
        targets=tuple(target.name for target in chosen),
        board=None if its_board is None else its_board.id,
        checkers=tuple(map(str, installed)),
        findings=tuple(sorted(finding for result in results for finding in result.findings)),
        others=tuple(sorted(finding for result in results for finding in result.others)),
        notes=(*notes, *said.failures),
        failed=bool(said.failures),
    )


def _unused(sources: Iterable[Source]) -> list[str]:
    """Notes about comments that suppress nothing, in files that Python can read."""
    return [
        f"{source.name}:{line}: the comment `anyboard: ignore{f'[{rule}]' if rule else ''}` suppresses nothing here"
        for source in sources
        if source.tree is not None
        for line, rule in source.suppressions.unused()
    ]
