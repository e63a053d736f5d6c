"""The files for one target: what the lint finds, and what of the checkers' words counts."""

from __future__ import annotations

import os
from dataclasses import dataclass, field
from functools import partial

from anyboard.check import lint
from anyboard.check.finding import Finding
from anyboard.check.importers import Importers
from anyboard.check.merge import merged, statements
from anyboard.check.reasons import Verdict
from anyboard.check.sources import UNPARSABLE

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from anyboard.check.boards import Board
    from anyboard.check.checkers.base import Diagnostic, Installed
    from anyboard.check.profile import Profile
    from anyboard.check.sources import Source
    from anyboard.check.targets import Target

SYNTAX_ERROR = "syntax-error"


@dataclass
class Result:
    """What was found on one target.

    Args:
        findings: reasons why lines will not run.
        others: what else checkers said, if it was asked for.
        hidden: how many messages that are, if it was not.
    """

    findings: list[Finding] = field(default_factory=list)
    others: list[Finding] = field(default_factory=list)
    hidden: int = 0


class Inspection:
    """Looks at files for one target.

    Args:
        sources: the files.
        target: what they are checked for.
        board: whose pins there are; None for any.
    """

    def __init__(self, sources: Sequence[Source], target: Target, board: Board | None) -> None:
        self._sources = sources
        self.target = target
        self.board = board
        self._linted: dict[str, list[Finding]] = {}
        self._importers = Importers(sources, target, board)

    @property
    def paths(self) -> list[Path]:
        """The files that checkers can look at."""
        return [source.path for source in self._sources if source.tree is not None]

    def lint(self) -> None:
        """Let the lint look at every file."""
        for source in self._sources:
            self._linted[source.name] = self._lint(source)

    def result(self, said: Sequence[tuple[Installed, Diagnostic]], profile: Profile | None, shows_all: bool) -> Result:
        """What was found, after `lint`.

        Args:
            said: by the checkers about these files.
            profile: the stubs that they have read; None if no checker has looked.
            shows_all: whether to give what is no reason why a line will not run, too.
        """
        by_path: dict[str, list[tuple[Installed, Diagnostic]]] = {}
        for installed, diagnostic in said:
            by_path.setdefault(os.path.normcase(diagnostic.path), []).append((installed, diagnostic))
        result = Result()
        verdict = None if profile is None else Verdict(self.target, profile, self._sources)
        for source in self._sources:
            self._judge(source, by_path.get(os.path.normcase(source.path), []), verdict, result, shows_all)
        return result

    def _judge(
        self,
        source: Source,
        said: Sequence[tuple[Installed, Diagnostic]],
        verdict: Verdict | None,
        result: Result,
        shows_all: bool,
    ) -> None:
        dead = lint.dead_lines(source.text, source.name, self.target) if said else frozenset()
        findings = list(self._linted[source.name])
        others = []
        for installed, diagnostic in said:
            if diagnostic.line in dead:
                continue
            message = None if verdict is None else verdict.message(source, diagnostic)
            if message is None:
                others.append(self._finding(source, diagnostic, diagnostic.message, installed.name))
            else:
                findings.append(self._finding(source, diagnostic, message, installed.name))
        kept = [finding for finding in findings if not source.suppressions.takes(finding.line, finding.rule)]
        result.findings += merged(kept, {} if source.tree is None else statements(source.tree))
        told = {finding.line for finding in findings}  # what checkers say besides of such a line is no news
        result.hidden += 0 if shows_all else sum(other.line not in told for other in others)
        result.others += sorted(others) if shows_all else ()

    def _finding(self, source: Source, diagnostic: Diagnostic, message: str, checker: str) -> Finding:
        return Finding(
            source.name,
            diagnostic.line,
            self.target.name,
            " ".join(message.split()),
            diagnostic.column,
            None if self.board is None else self.board.id,
            diagnostic.code,
            checker,
        )

    def _lint(self, source: Source) -> list[Finding]:
        if source.problem is not None:
            return [self._syntax_error(source, *source.problem)]
        try:
            users = partial(self._importers.of, source)
            return lint.lint(source.text, source.name, self.target, self.board, users)
        except UNPARSABLE as error:
            line, reason = getattr(error, "lineno", None) or 1, getattr(error, "msg", None) or str(error)
            return [self._syntax_error(source, line, f"{reason}: correct this line")]

    def _syntax_error(self, source: Source, line: int, reason: str) -> Finding:
        board = None if self.board is None else self.board.id
        what, _, remedy = reason.rpartition(": ")
        return Finding(
            source.name, line, self.target.name, f"{what} on {self.target.name}: {remedy}", 0, board, SYNTAX_ERROR
        )
