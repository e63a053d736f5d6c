"""What each target lacks of CPython's builtins and standard library, and what to write instead."""

from __future__ import annotations

from functools import cache

from anyboard.check.facts.lists import lists_of
from anyboard.check.facts.model import Facts
from anyboard.check.facts.remedies import Remedies

TYPE_CHECKING = False
if TYPE_CHECKING:
    from anyboard.check.targets import Target

__all__ = ["Facts", "load"]


@cache
def load(target: Target) -> Facts:
    """The facts about a target; read from this package's files once per process."""
    lists = lists_of(target)
    remedies = Remedies(target, lists)
    members = [
        name if owner == "builtins" else f"{owner}.{name}"
        for owner, names in lists.lacks.items()
        for name in sorted(names)
    ]
    return Facts(
        target=target,
        modules={name: remedies.of_module(name) for name in sorted(lists.modules)},
        members={name: remedies.of_member(name) for name in members},
        keywords={
            f"{function}.{name}": remedies.of_keyword(function, name)
            for function, names in lists.refuses.items()
            for name in sorted(names)
        },
    )
