"""What is plugged in: every backend is asked, at once, and none is waited for longer than it deserves."""

from __future__ import annotations

from anyboard.core import registry
from anyboard.core.asking import ask
from anyboard.core.info import Found

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

TIME_LIMIT = 2.0
"""Seconds until a backend that does not answer is reported as unavailable."""


def discover() -> list[Found]:
    """Every board there is and every backend that cannot work, sorted by URL.

    Opens nothing and raises nothing: a backend that cannot be imported, fails or hangs becomes a
    `Found` with the status "unavailable" and a hint.  Takes at most `TIME_LIMIT` seconds.
    """
    import warnings

    found: list[Found] = []
    with warnings.catch_warnings():
        # a library's complaint about this machine belongs in the hint, not on the screen
        warnings.simplefilter("ignore")
        for name, answer in ask({name: _question(name) for name in registry.backend_names()}, TIME_LIMIT):
            if answer is None:
                found.append(_unavailable(name, f"did not answer within {TIME_LIMIT:g} s"))
            elif isinstance(answer, BaseException):
                found.append(_unavailable(name, str(answer) or type(answer).__name__))
            else:
                found += answer
    return sorted(found, key=lambda item: (item.url, item.status, item.description))


def _question(name: str) -> Callable[[], list[Found]]:
    return lambda: list(registry.backend(name).discover())


def _unavailable(name: str, hint: str) -> Found:
    return Found(name, f"backend {name}", "unavailable", hint)


def by_hint(found: Iterable[Found]) -> list[tuple[str, Found]]:
    """What has a hint, once for all that have the same: their URLs (``cp2112, mcp2221``) and one of them."""
    groups: dict[tuple[str, str], list[Found]] = {}
    for item in found:
        if item.hint:
            groups.setdefault((item.status, item.hint), []).append(item)
    return [(", ".join(item.url for item in group), group[0]) for group in groups.values()]
