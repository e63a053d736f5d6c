"""Which of a checker's messages are reasons why a line will not run on the target, and what to tell the user."""

from __future__ import annotations

import re

from anyboard.check import facts
from anyboard.check.merge import is_reason
from anyboard.check.reasons.context import Context
from anyboard.check.reasons.mypy_words import PHRASES as MYPY
from anyboard.check.reasons.place import Place
from anyboard.check.reasons.pyright_words import PHRASES as PYRIGHT
from anyboard.check.reasons.related import related
from anyboard.check.reasons.scope import Scope
from anyboard.check.reasons.sentences import sentence
from anyboard.check.reasons.stubs import Stubs

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from anyboard.check.checkers.base import Diagnostic
    from anyboard.check.profile import Profile
    from anyboard.check.sources import Source
    from anyboard.check.targets import Target

_DEPRECATED = re.compile(r".*? is deprecated(?:: |\n\s*)(?P<reason>.*)", re.DOTALL)

_MODULE = "module "
_WRONG_BUFFER = re.compile(r"\S+ (?:takes bytes|sends text as UTF-8|cannot write into bytes) on ")
"""Sentences of the stubs about the type of an argument, which the program's annotations may have wrong."""


class Verdict:
    """Judges what checkers say about files for one target.

    Args:
        target: what the files are checked for.
        profile: the stubs that the checkers have read.
        sources: the files.
    """

    def __init__(self, target: Target, profile: Profile, sources: Sequence[Source]) -> None:
        self._target = target
        self._facts = facts.load(target)
        self._sources = sources
        self._stubs = Stubs(profile.paths, profile.typeshed)
        self._places = {source.name: Place(source.tree) for source in sources if source.tree is not None}
        self._scopes: dict[str, Scope] = {}

    def message(self, source: Source, diagnostic: Diagnostic) -> str | None:
        """What to tell the user; None if the line runs all the same."""
        place, line = self._places.get(source.name), diagnostic.line
        if place is None or line in place.other_languages or line in place.expected:
            return None
        if is_reason(diagnostic.code):
            reason = self._reason(diagnostic.message)
            return None if reason is None or _is_declared(reason, place, diagnostic) else reason
        phrases = PYRIGHT if diagnostic.code.startswith("report") else MYPY
        complaint = phrases.complaint(diagnostic.code, diagnostic.message)
        if complaint is None:
            return None
        return sentence(Context(self._target, self._facts, self._scope(source), place, complaint, diagnostic))

    def _scope(self, source: Source) -> Scope:
        if source.name not in self._scopes:
            names = [each.name for each in related(source, self._sources)]
            self._scopes[source.name] = Scope(
                self._stubs, [self._places[name] for name in names if name in self._places]
            )
        return self._scopes[source.name]

    def _reason(self, message: str) -> str | None:
        """The text of the stub; None for what CPython itself calls deprecated, and for what was imported in vain."""
        found = _DEPRECATED.fullmatch(message)
        reason = message if found is None else found["reason"]
        if reason.startswith(_MODULE):  # its import is where that is said, or expected
            return None
        return reason if self._target.name in reason else None


def _is_declared(reason: str, place: Place, diagnostic: Diagnostic) -> bool:
    call = place.call(diagnostic.line, diagnostic.column) if _WRONG_BUFFER.match(reason) else None
    values = [] if call is None else [*call.args, *(keyword.value for keyword in call.keywords)]
    return any(place.is_declared(value, diagnostic.line) for value in values)
