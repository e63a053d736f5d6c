"""Makes the lists of anyboard.check.facts from what interpreters answered and what is known of boards."""

from __future__ import annotations

from typing import TYPE_CHECKING

from device_facts import boards

if TYPE_CHECKING:
    from collections.abc import Mapping, Set

_INHERITED = {
    "BaseException": "OSError StopIteration SystemExit KeyError AttributeError NameError ImportError SyntaxError "
    "UnicodeDecodeError",
    "object": "function type",
}
"""Owner → whose members it has too: what the first lacks is not said again."""


def micropython(asked: Mapping[str, Set[str]], unix: Mapping[str, Set[str]]) -> dict[str, dict[str, Set[str]]]:
    """What every MicroPython board lacks and has, from the unix build's answers."""
    lacks = {
        owner: (names - _words(boards.LIKE_BOARDS_NOT_UNIX, owner)) | _words(boards.NOT_ON_BOARDS, owner)
        for owner, names in unix.items()
    }
    for owner, names in boards.OTHER_NAMES["micropython"].items():
        lacks[owner] = lacks.get(owner, set()) | set(names.split())
    return _both({owner: names for owner, names in asked.items() if owner in unix}, lacks)


def circuitpython(asked: Mapping[str, Set[str]], unix: Mapping[str, Set[str]]) -> dict[str, dict[str, Set[str]]]:
    """The same for CircuitPython, whose core is MicroPython's, with the differences that are known."""
    lacks = {
        owner: (names - _words(boards.CIRCUITPYTHON_HAS, owner)) | _words(boards.CIRCUITPYTHON_LACKS, owner)
        for owner, names in unix.items()
        if owner not in boards.CIRCUITPYTHON_UNCERTAIN.split()
    }
    for owner, names in boards.OTHER_NAMES["circuitpython"].items():
        lacks[owner] = lacks.get(owner, set()) | set(names.split())
    lacks["asyncio"] = set(boards.CIRCUITPYTHON_ASYNCIO.split())
    for owner in boards.CIRCUITPYTHON_ONLY:
        lacks[owner] = set(asked[owner]) - _words(boards.CIRCUITPYTHON_ONLY, owner)
    return _both(asked, lacks)


def _both(asked: Mapping[str, Set[str]], lacks: Mapping[str, Set[str]]) -> dict[str, dict[str, Set[str]]]:
    has: dict[str, Set[str]] = {owner: set(names) - lacks.get(owner, set()) for owner, names in asked.items()}
    said: dict[str, Set[str]] = dict(lacks)
    for owner, heirs in _INHERITED.items():
        for heir in heirs.split():
            if heir in said:
                said[heir] = said[heir] - lacks.get(owner, set())
    return {"lacks": said, "has": has}


def modules(declared: Set[str], present: str, others: str) -> set[str]:
    """Missing modules: CPython's that are not present, and another language's."""
    own = {name for name in declared if name.split(".")[0] not in present.split()}
    return own | set(others.split()) | set(boards.DESKTOP_MODULES.split()) | {"collections.abc", "os.path"}


def refused(answers: Mapping[str, Set[str]], language: str) -> dict[str, set[str]]:
    """Refused keywords, from MicroPython's answers."""
    if language == "micropython":
        return {function: set(names) for function, names in answers.items()}
    return {function: set(names) - _words(boards.CIRCUITPYTHON_TAKES, function) for function, names in answers.items()}


def _words(table: Mapping[str, str], owner: str) -> set[str]:
    return set(table.get(owner, "").split())
