"""Names to offer in place of one that is not there."""

from __future__ import annotations

from difflib import SequenceMatcher

from anyboard.check import habits
from anyboard.core.nearest import case_of, nearest

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from anyboard.check.targets import Target

_LISTED = 6


def instead(wanted: str, names: Sequence[str], target: Target) -> str:
    """A remedy: what a target has for a habit, else the nearest name, else a few of the same kind, by likeness."""
    better = habits.of_member(wanted, target, names)
    if better:
        return f"use {better}"
    near = nearest(wanted, names)
    if near is not None:
        return f"nearest name there: {near}"
    return f"there it has {listed(wanted, names)}" if names else "nothing there replaces it"


def listed(wanted: str, names: Iterable[str]) -> str:
    """A few of the names: constants for a constant, others for others."""
    alike = [name for name in names if case_of(name) == case_of(wanted)] or list(names)
    best = sorted(alike, key=lambda name: -SequenceMatcher(None, wanted.lower(), name.lower()).ratio())
    return ", ".join(best[:_LISTED]) + (" …" if len(best) > _LISTED else "")
