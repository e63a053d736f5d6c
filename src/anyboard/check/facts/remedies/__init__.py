"""What to write instead of what a target lacks, from the JSON files beside this one.

A key names one thing or several with one remedy; `math.*` is for all of `math` that nothing else is said of.  A remedy
is a text, or a text per target, port or language: `{"circuitpython": …, "*": …}`.  Each completes the sentence
"str.zfill does not exist on micropython-rp2: …".
"""

from __future__ import annotations

import json
from functools import cache
from pathlib import Path

TYPE_CHECKING = False
if TYPE_CHECKING:
    from anyboard.check.facts.lists import Lists
    from anyboard.check.targets import Target

_HERE = Path(__file__).parent
_LANGUAGE = {"micropython": "MicroPython", "circuitpython": "CircuitPython", "portable": "portable code"}
_NO_MODULE = {
    "micropython": "it is neither in the firmware nor in micropython-lib; write the part you need",
    "circuitpython": "it is neither in the firmware nor in the library bundle; write the part you need",
    "portable": "only one language has it, or none; write the part you need",
}
_SHOWN = 8
"""Names that a sentence lists at most."""


@cache
def _read(kind: str) -> dict[str, str | dict[str, str]]:
    content: dict[str, str | dict[str, str]] = json.loads((_HERE / f"{kind}.json").read_text(encoding="utf-8"))
    return {name: remedy for names, remedy in content.items() for name in names.split()}


class Remedies:
    """Those for one target.

    Args:
        target: the words depend on it.
        lists: of the target; a remedy nobody has written names what does exist.
    """

    def __init__(self, target: Target, lists: Lists) -> None:
        self._target = target
        self._lists = lists

    def of_module(self, name: str) -> str:
        """For a missing module."""
        return (
            self._written("modules", name)
            or self._written("modules", name.partition(".")[0])
            or _NO_MODULE[self._target.language]
        )

    def of_member(self, name: str) -> str:
        """For a missing builtin (`vars`), method (`str.zfill`) or member of a module."""
        owner, _, own = name.rpartition(".")
        return self._written("members", name) or self._written("members", f"{owner}.*") or self._near(owner, own)

    def of_keyword(self, function: str, name: str) -> str:
        """For an argument that a function refuses by name."""
        return (
            self._written("keywords", f"{function}.{name}")
            or self._written("keywords", f"{function}.*")
            or "pass it by its position, or leave it out"
        )

    def _written(self, kind: str, name: str) -> str | None:
        remedy = _read(kind).get(name)
        if isinstance(remedy, dict):
            words = (self._target.name, self._target.port, self._target.language, "*")
            return next((remedy[word] for word in words if word in remedy), None)
        return remedy

    def _near(self, owner: str, name: str) -> str:
        """What the owner does have: all of it if that is little, else what begins alike."""
        there = sorted(one for one in self._lists.has.get(owner or "builtins", ()) if not one.startswith("_"))
        near = [one for one in there if one[:3].lower() == name[:3].lower()] if len(there) > _SHOWN else there
        if not near:
            return f"{_LANGUAGE[self._target.language]} has nothing in its place; write the part you need"
        return f"{owner} has {', '.join(near[:_SHOWN])}" if owner else f"there is {', '.join(near[:_SHOWN])}"
