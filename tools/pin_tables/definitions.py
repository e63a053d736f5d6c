"""Reads the board definitions of the circuitpython-stubs package: ids, names, pins, buses, included modules."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path

_PIN = re.compile(r"^(\w+): microcontroller\.Pin  # (\w+)$", re.M)
_OTHER = re.compile(r"^(\w+): (?!microcontroller\.Pin)(.+)$", re.M)
_FUNCTION = re.compile(r"^def (\w+)\(\) -> busio\.(\w+):$", re.M)
# names that circuitpython-stubs could not say anything about; some are pins, some displays or keys of a dictionary
_UNMAPPED = re.compile(r"^#     .*?MP_QSTR_(\w+)\)", re.M)
# what the names stand for; a display may be of any of four modules, whatever the package calls it
_TYPES = {
    "Tuple[Any]": "tuple[Any, ...]",
    "Dict[str, Any]": "dict[str, Any]",
    "displayio.Display": "Display",
    "displayio.EPaperDisplay": "Display",
}


@dataclass(frozen=True)
class Definition:
    """One board as its firmware was described when circuitpython-stubs was made.

    Args:
        pins: name in `board` → name of the chip's pin.
        functions: name → the class of `busio` of what it returns.
        others: name → type, of what is neither.
    """

    id: str
    name: str
    port: str
    pins: dict[str, str]
    functions: dict[str, str]
    others: dict[str, str]
    modules: frozenset[str]
    frozen: tuple[str, ...]


def definitions(folder: Path) -> list[Definition]:
    """All boards in `board_definitions`, sorted by id."""
    found = [_definition(path.read_text(encoding="utf-8")) for path in folder.glob("*/__init__.pyi")]
    return sorted(found, key=lambda board: board.id)


def _definition(text: str) -> Definition:
    named = re.search(r"^Board stub for (.*)$", text, re.M)
    pins: dict[str, str] = dict(_PIN.findall(text))
    others = {name: _TYPES.get(kind, "Any") for name, kind in _OTHER.findall(text) if name != "board_id"}
    others.update({name: "Any" for name in _UNMAPPED.findall(text) if name not in pins and name not in others})
    return Definition(
        id=_line(text, "board_id"),
        name=named[1].strip() if named else "",
        port=_line(text, "port"),
        pins=pins,
        functions=dict(_FUNCTION.findall(text)),
        others=others,
        modules=_modules(_line(text, "Included modules")),
        frozen=tuple(sorted(_words(_line(text, "Frozen libraries")))),
    )


def _line(text: str, label: str) -> str:
    found = re.search(rf"^ - {label}:(.*)$", text, re.M)
    return found[1].strip() if found else ""


def _words(text: str) -> list[str]:
    return [word.strip() for word in text.split(",") if word.strip()]


def _modules(text: str) -> frozenset[str]:
    """The modules only: not `busio.SPI` and `builtins.pow3`, which are parts, nor `_bleio (HCI co-processor)`."""
    return frozenset(word for word in _words(text) if word.isidentifier())
