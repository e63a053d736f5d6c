"""Which of a checker's messages are reasons why a line will not run on the target, and what to tell the user."""

from __future__ import annotations

import ast
import re

from anyboard.check import facts
from anyboard.check.merge import is_reason
from anyboard.check.own_modules import OwnModules
from anyboard.check.reasons.calls import values_of
from anyboard.check.reasons.context import Context
from anyboard.check.reasons.dotted import dotted
from anyboard.check.reasons.mypy_words import PHRASES as MYPY
from anyboard.check.reasons.place import Place
from anyboard.check.reasons.pyright_words import PHRASES as PYRIGHT
from anyboard.check.reasons.related import related
from anyboard.check.reasons.scope import Scope
from anyboard.check.reasons.sentences import sentence
from anyboard.check.reasons.stubs import Stubs
from anyboard.check.reasons.unions import last_name

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from anyboard.check.checkers.base import Diagnostic
    from anyboard.check.profile import Profile
    from anyboard.check.sources import Source
    from anyboard.check.targets import Target

_DEPRECATED = re.compile(r".*? is deprecated(?:: |\n\s*)(?P<reason>.*)", re.DOTALL)

_ABSENT = " does not exist on "
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
        self._replaced: dict[str, frozenset[str]] = {}

    def message(self, source: Source, diagnostic: Diagnostic) -> str | None:
        """What to tell the user; None if the line runs all the same."""
        place, line = self._places.get(source.name), diagnostic.line
        if place is None or line in place.other_languages or place.expected.has(line, diagnostic.column):
            return None
        if is_reason(diagnostic.code):
            reason = self._reason(diagnostic.message, self._own(source))
            if reason is None or self._is_unsure(reason, source, place, diagnostic):
                return None
            return (
                None if self._target.language != "cpython" and place.is_annotation(line, diagnostic.column) else reason
            )
        phrases = PYRIGHT if diagnostic.is_of_pyright else MYPY
        complaint = phrases.complaint(diagnostic.code, diagnostic.message)
        if complaint is None:
            return None
        known = self._facts.without(self._own(source))
        return sentence(Context(self._target, known, self._scope(source), place, complaint, diagnostic))

    def _scope(self, source: Source) -> Scope:
        if source.name not in self._scopes:
            names = [each.name for each in related(source, self._sources)]
            places = [self._places[name] for name in names if name in self._places]
            self._scopes[source.name] = Scope(self._stubs, places, self._facts, self._own(source))
        return self._scopes[source.name]

    def _own(self, source: Source) -> frozenset[str]:
        """Modules of the user's that are imported in place of the target's, which the checkers have read."""
        if source.name not in self._replaced and source.tree is not None:
            self._replaced[source.name] = OwnModules(source.path).replacing(source.tree, self._facts)
        return self._replaced.get(source.name, frozenset())

    def _is_unsure(self, reason: str, source: Source, place: Place, diagnostic: Diagnostic) -> bool:
        """Whether a checker cannot know what it complains about, or the arguments."""
        what, absent, _ = reason.partition(_ABSENT)
        if absent:  # not if it is another module's that is imported under that name, if that is there
            member = what.rpartition(".")[2]
            if self._may_be_another(place.imported_at(diagnostic.line, diagnostic.column), what):
                return True
            owner = place.attribute(diagnostic.line, member)
            modules = set() if owner is None else place.modules(dotted(owner))
            return len(modules) > 1 and any(member in self._stubs.top(module) for module in modules)
        call = place.call(diagnostic.line, diagnostic.column)
        if call is None:
            return False
        if any(isinstance(one, ast.Starred) or getattr(one, "arg", "") is None for one in [*call.args, *call.keywords]):
            return True
        scope = self._scope(source)
        is_declared = any(scope.is_declared(value, place, diagnostic.line) for value in values_of(call))
        names = [last_name(value) for value in values_of(call)]
        return (is_declared and _WRONG_BUFFER.match(reason) is not None) or any(
            scope.is_set_later(name) or (not diagnostic.is_of_pyright and scope.is_changed(name)) for name in names
        )

    def _may_be_another(self, imports: set[str], absent: str) -> bool:
        """Whether a name stands, as another Python's branch has it, for something else that is there."""
        others = [whole.rpartition(".") for whole in imports if whole != absent]
        return any(name in self._stubs.top(module) for module, _, name in others if module)

    def _reason(self, message: str, own: frozenset[str]) -> str | None:
        """The text of the stub; None for what CPython itself calls deprecated, and for what was imported in vain."""
        found = _DEPRECATED.fullmatch(message)
        reason = message if found is None else found["reason"]
        # of a module that is missing its import is where that is said, or expected
        if reason.startswith(_MODULE) or reason.partition(".")[0] in own:
            return None
        return reason if self._target.name in reason else None
