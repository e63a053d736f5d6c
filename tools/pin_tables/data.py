"""Writes the data that anyboard.check.boards reads."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Collection, Iterable, Mapping

from pin_tables.chips import DOUBTFUL
from pin_tables.definitions import Definition


def chip_text(table: Mapping[str, Collection[str]]) -> str:
    """A chip's table: one pin a line."""
    return _lines({pin: " ".join(sorted(words)) for pin, words in table.items()})


def index_text(boards: Mapping[str, Mapping[str, object]], modules: Mapping[str, list[str]]) -> str:
    """All boards, one a line, and what most boards of a port have."""
    inner = (f'"modules": {_lines(modules)}', f'"boards": {_lines(boards)}')
    return "{\n" + ",\n".join(text.rstrip() for text in inner) + "\n}\n"


def common_modules(boards: Iterable[Definition]) -> dict[str, list[str]]:
    """For each port the modules that most of its boards have."""
    of_port: dict[str, list[Definition]] = {}
    for board in boards:
        of_port.setdefault(board.port, []).append(board)
    found = {}
    for port, members in sorted(of_port.items()):
        counts = Counter(module for board in members for module in board.modules)
        found[port] = sorted(module for module, count in counts.items() if 2 * count > len(members))
    return found


def entry(board: Definition, chip: str | None, common: Collection[str]) -> dict[str, object]:
    """A board's line of the index; empty lists are left out."""
    found: dict[str, object] = {"name": board.name, "port": board.port, "chip": chip, "pins": board.pins}
    found["doubtful"] = sorted(DOUBTFUL.get(board.id, ()))
    found["with"] = sorted(board.modules.difference(common))
    found["without"] = sorted(set(common) - board.modules)
    found["frozen"] = list(board.frozen)
    return {key: value for key, value in found.items() if value}


def _lines(table: Mapping[str, object]) -> str:
    """A JSON object with one member a line."""
    return (
        "{\n"
        + ",\n".join(f"{json.dumps(key)}: {json.dumps(table[key], ensure_ascii=False)}" for key in table)
        + "\n}\n"
    )
