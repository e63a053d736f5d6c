"""The words for a name that is not there: what it may have meant."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable


def nearest(name: str, names: Iterable[str]) -> str | None:
    """The name nearest to `name`, letter case aside, or None if none is near."""
    import difflib  # 5 ms, only spent when something is wrong

    by_folded = {candidate.lower(): candidate for candidate in names}
    near = difflib.get_close_matches(name.lower(), by_folded, n=1)
    return by_folded[near[0]] if near else None


def did_you_mean(name: str, names: Iterable[str]) -> str:
    """``; did you mean 'sim'?`` with the nearest name, or "" if none is near."""
    near = nearest(name, names)
    return "" if near is None else f"; did you mean {near!r}?"
