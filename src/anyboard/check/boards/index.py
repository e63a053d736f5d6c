"""Where the facts about boards are read: stubs/boards (CircuitPython's boards), stubs/adapters (ours), stubs/chips."""

from __future__ import annotations

import json
from functools import cache
from itertools import takewhile
from pathlib import Path

from anyboard import resources
from anyboard.check.boards.board import Board
from anyboard.core.errors import NotFound
from anyboard.core.nearest import did_you_mean

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any


def names(among: str = "boards") -> list[str]:
    """The ids of all boards, sorted.

    Args:
        among: `boards`: those with CircuitPython firmware; `adapters`: our USB adapters and simulated boards.
    """
    return sorted(_index(among)["boards"])


def find(name: str, among: str = "boards") -> Board:
    """The board of that id, `raspberry_pi_pico`; letter case and ``-`` for ``_`` do not matter.

    Raises `NotFound`, which offers the nearest id.
    """
    index = _index(among)
    entry = index["boards"].get(name)
    if entry is None:
        same = {_folded(board): board for board in index["boards"]}.get(_folded(name))
        if same is None:
            raise NotFound(f"there is no board {name!r} with typed pins{did_you_mean(name, index['boards'])}")
        name, entry = same, index["boards"][same]
    return Board(
        id=name,
        name=entry["name"],
        port=entry["port"],
        chip=entry.get("chip"),
        folder=Path(resources.folder("stubs", among, name)),
        pins=entry.get("pins", {}),
        capabilities=_capabilities(entry),
        modules=_modules(index, entry),
        frozen=frozenset(entry.get("frozen", ())),
    )


@cache
def firmware_modules() -> frozenset[str]:
    """Every module that the CircuitPython firmware of some board has."""
    index = _index("boards")
    common = [name for names in index.get("modules", {}).values() for name in names]
    return frozenset(common).union(*(entry.get("with", ()) for entry in index["boards"].values()))


def like(board: Board, module: str) -> str | None:
    """The id of the board most like another one among those whose CircuitPython firmware has a module.

    Alike is what has the same beginning of the id, then the same port.
    """
    index = _index("boards")
    having = [name for name, entry in index["boards"].items() if module in (_modules(index, entry) or ())]

    def likeness(name: str) -> tuple[int, bool, int]:
        pairs = zip(name.removeprefix("adafruit_"), board.id.removeprefix("adafruit_"), strict=False)
        shared = len([*takewhile(lambda pair: pair[0] == pair[1], pairs)])
        return shared, index["boards"][name]["port"] == board.port, -len(name)

    return max(having, key=likeness, default=None)


def _folded(name: str) -> str:
    return name.lower().replace("-", "_")


@cache
def _index(among: str) -> dict[str, Any]:
    return _read(resources.folder("stubs", among), "index.json")


@cache
def chip_table(name: str) -> dict[str, frozenset[str]]:
    """What each pin of a chip can do: `{"GPIO0": frozenset({"DIGITAL", "I2C0_SDA", …}), …}`."""
    return _table(_read(resources.folder("stubs", "chips"), f"{name}.json"))


def _table(words: dict[str, str]) -> dict[str, frozenset[str]]:
    return {pin: frozenset(text.split()) for pin, text in words.items()}


def _read(folder: str, name: str) -> dict[str, Any]:
    found: dict[str, Any] = json.loads(Path(folder, name).read_text(encoding="utf-8"))
    return found


def _capabilities(entry: dict[str, Any]) -> dict[str, frozenset[str]] | None:
    """What each pin can do: the chip's table, or one of the board's own (adapters), or None where none is known."""
    if "chip" in entry:
        doubtful = entry.get("doubtful", ())
        return {pin: words for pin, words in chip_table(entry["chip"]).items() if pin not in doubtful}
    return _table(entry["capabilities"]) if "capabilities" in entry else None


def _modules(index: dict[str, Any], entry: dict[str, Any]) -> frozenset[str] | None:
    """The modules of the board's firmware, written as differences to what most boards of its port have."""
    common = index.get("modules", {}).get(entry["port"])
    if common is None:
        return None
    return frozenset(common).difference(entry.get("without", ())).union(entry.get("with", ()))
