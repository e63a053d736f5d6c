"""Writes stubs/adapters: `board` of each USB adapter and simulated board; `--check` only says whether it is as made.

What their pins can do is what the adapters themselves say: their `pins.toml`, and the boards of anyboard.sim.
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from made_files import ROOT, bring_up_to_date
from pin_tables.data import index_text

from anyboard.adapters._board_file import board_info
from anyboard.check.boards.stub import board_stub
from anyboard.check.profile.adapter_pins import adapter_pins
from anyboard.core.info import AdapterInfo
from anyboard.sim.boards import BOARDS

PLACE = ROOT / "stubs" / "adapters"
NOTICE = "# Made by tools/adapter_stubs.py from what the adapter says of its pins.\n"
ADAPTERS = {
    "ch341": ("ch341", "pins.toml"),
    "ch347": ("ch347", "pins.toml"),
    "cp2112": ("cp2112", "pins.toml"),
    "ft232h": ("ftdi", "ft232h.toml"),
    "ft2232h": ("ftdi", "ft2232h.toml"),
    "ft4232h": ("ftdi", "ft4232h.toml"),
    "mcp2221": ("mcp2221", "pins.toml"),
}
"""Adapter, as board URLs name it, with package and file of its description."""


def descriptions() -> dict[str, AdapterInfo]:
    """Every adapter, and every simulated board, by name."""
    found = {
        name: board_info(f"anyboard.adapters.{package}", name, None, frozenset(), file)
        for name, (package, file) in ADAPTERS.items()
    }
    for name, kind in BOARDS.items():
        model = kind()
        found[name] = AdapterInfo(
            url="sim",
            board_id=model.board_id,
            description=model.description,
            serial=None,
            pins=model.pins,
            buses=model.buses,
            operations=frozenset(),
            features=model.features,
            limits={},
            notes=(),
        )
    return dict(sorted(found.items()))


def files() -> dict[Path, str]:
    """Every file, and what belongs into it."""
    made: dict[Path, str] = {}
    entries: dict[str, dict[str, object]] = {}
    for name, info in descriptions().items():
        pins, capabilities, functions = adapter_pins(info)
        made[PLACE / name / "board.pyi"] = board_stub(info.board_id, pins, capabilities, functions, notice=NOTICE)
        words = {pin: " ".join(sorted(able)) for pin, able in capabilities.items()}
        entries[name] = {"name": info.description, "port": "adapter", "pins": pins, "capabilities": words}
    made[PLACE / "index.json"] = index_text(entries, {})
    return made


def main() -> int:
    """Write what differs, delete what is made no more."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("--check", action="store_true", help="only say what differs")
    only_check: bool = parser.parse_args().check
    return bring_up_to_date(files(), [*PLACE.glob("*/board.pyi"), PLACE / "index.json"], only_check)


if __name__ == "__main__":
    sys.exit(main())
