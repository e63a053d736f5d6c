"""The words for a name that is not there: what it may have meant."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable

_ALIKE = 0.9


def nearest(name: str, names: Iterable[str]) -> str | None:
    """The name nearest to `name`, or None if none is near.

    Letter case is put aside, but of names that are nearly alike one in the same case is nearer: `devices` for `device`,
    not the class `Device`.  The same words in another order are nearest: `TIMER_WAKE` for `WAKE_TIMER`.
    """
    import difflib  # 5 ms, only spent when something is wrong

    by_folded = {candidate.lower(): candidate for candidate in names}
    words = sorted(name.lower().split("_"))
    turned = [by_folded[folded] for folded in by_folded if len(words) > 1 and sorted(folded.split("_")) == words]
    if turned and name.lower() not in by_folded:
        return turned[0]
    near = [by_folded[folded] for folded in difflib.get_close_matches(name.lower(), by_folded, n=3)]
    alike = [by_folded[folded] for folded in difflib.get_close_matches(name.lower(), by_folded, n=3, cutoff=_ALIKE)]
    same_case = [candidate for candidate in alike if case_of(candidate) == case_of(name)]
    return next(iter([*same_case, *near]), None)


def case_of(name: str) -> tuple[bool, bool]:
    """Which of CONSTANT, Class and function a name looks like."""
    return name.isupper(), name[:1].isupper()


def did_you_mean(name: str, names: Iterable[str]) -> str:
    """``; did you mean 'sim'?`` with the nearest name, or "" if none is near."""
    near = nearest(name, names)
    return "" if near is None else f"; did you mean {near!r}?"
