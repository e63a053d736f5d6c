"""Reads the lists in data/: one for each language and port, made by tools/measure_device_facts.py."""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from pathlib import Path

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from typing import Any

    from anyboard.check.targets import Target

DATA = Path(__file__).parent / "data"
_PORTS = ("rp2", "esp32", "stm32", "samd", "mimxrt", "nrf")


@dataclass
class Lists:
    """Names by their owner: a module, or a builtin type; `builtins` owns what needs no import.

    Args:
        modules: missing.
        lacks: members missing.
        has: members that are there.
        refuses: keywords by function.
    """

    modules: set[str] = field(default_factory=set)
    lacks: dict[str, set[str]] = field(default_factory=dict)
    has: dict[str, set[str]] = field(default_factory=dict)
    refuses: dict[str, set[str]] = field(default_factory=dict)

    def add(self, other: Lists) -> None:
        """What one of both lacks is lacking; what one of both has not is not there."""
        self.modules |= other.modules
        for mine, others in ((self.lacks, other.lacks), (self.refuses, other.refuses)):
            for owner, names in others.items():
                mine.setdefault(owner, set()).update(names)
        for owner, names in other.has.items():
            self.has[owner] = self.has[owner] & names if owner in self.has else set(names)


def lists_of(target: Target) -> Lists:
    """The lists of a target; `portable` lacks what any other one lacks, the desktop nothing."""
    if target.language == "cpython":
        return Lists()
    files = {
        "micropython": ["micropython", target.port],
        "circuitpython": ["circuitpython"],
        "portable": ["micropython", *_PORTS, "circuitpython"],
    }[target.language]
    lists = Lists()
    for name in files:
        lists.add(read(name))
    return lists


def read(name: str) -> Lists:
    """One file of data/."""
    content: dict[str, Any] = json.loads((DATA / f"{name}.json").read_text(encoding="utf-8"))
    return Lists(
        set(_words(content.get("modules", ""))),
        _sets(content.get("lacks", {})),
        _sets(content.get("has", {})),
        _sets(content.get("refuses", {})),
    )


def _sets(texts: Mapping[str, Any]) -> dict[str, set[str]]:
    return {owner: set(_words(words)) for owner, words in texts.items()}


def _words(words: str | Iterable[str]) -> list[str]:
    """A text of names, or a list of such texts where one line would be long."""
    return words.split() if isinstance(words, str) else " ".join(words).split()
