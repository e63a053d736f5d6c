"""Names to offer in place of one that is not there."""

from __future__ import annotations

from difflib import SequenceMatcher

from anyboard.core.nearest import case_of, nearest

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

_LISTED = 6


def instead(wanted: str, names: Sequence[str]) -> str:
    """A remedy: the nearest name, else a few of the same kind, the more alike first."""
    near = nearest(wanted, names)
    if near is not None:
        return f"nearest name there: {near}"
    return f"there it has {listed(wanted, names)}" if names else "nothing there replaces it"


def listed(wanted: str, names: Iterable[str]) -> str:
    """A few of the names: constants for a constant, others for others."""
    alike = [name for name in names if case_of(name) == case_of(wanted)] or list(names)
    best = sorted(alike, key=lambda name: -SequenceMatcher(None, wanted.lower(), name.lower()).ratio())
    return ", ".join(best[:_LISTED]) + (" …" if len(best) > _LISTED else "")
