"""Writes stubs/boards, stubs/chips and docs/boards-typed.md; `--check` only says whether they are as made.

    python tools/board_stubs.py [--check] [--stubs FOLDER] [--modm FOLDER]

Names and pins come from the package circuitpython-stubs, the functions of pins from modm-devices and from
tools/pin_tables; both packages are fetched into the cache unless folders with them, unpacked, are given.
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from made_files import ROOT, bring_up_to_date
from pin_tables import data, packages, page, tables
from pin_tables.chips import chip_of, known_pins
from pin_tables.definitions import Definition, definitions

from anyboard.check.boards.stub import board_stub

STUBS = ROOT / "stubs"


def files(boards: list[Definition], chips: dict[str, dict[str, set[str]]]) -> dict[Path, str]:
    """Every file, and what belongs into it."""
    common = data.common_modules(boards)
    made: dict[Path, str] = {}
    entries: dict[str, dict[str, object]] = {}
    chip_of_board = {board.id: chip_of(board) for board in boards}
    for board in boards:
        chip = chip_of_board[board.id]
        made[STUBS / "boards" / board.id / "board.pyi"] = board_stub(
            board.id, board.pins, known_pins(board, chips[chip]) if chip else None, board.functions, board.others
        )
        entries[board.id] = data.entry(board, chip, common[board.port])
    made[STUBS / "boards" / "index.json"] = data.index_text(entries, common)
    for chip in sorted(filter(None, set(chip_of_board.values()))):
        made[STUBS / "chips" / f"{chip}.json"] = data.chip_text(chips[chip])
    made[ROOT / "docs" / "boards-typed.md"] = page.page(boards, chip_of_board)
    return made


def main() -> int:
    """Write what differs, delete what is made no more."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--check", action="store_true", help="only say what differs")
    parser.add_argument("--stubs", type=Path, help="circuitpython-stubs, unpacked")
    parser.add_argument("--modm", type=Path, help="modm-devices, unpacked")
    options = parser.parse_args()
    boards = definitions(packages.unpacked(packages.STUBS, "board_definitions", options.stubs))
    chips = tables.all_tables(packages.unpacked(packages.MODM, "modm_devices/resources/devices", options.modm))
    there = [path for made in ("boards/*/board.pyi", "boards/*.json", "chips/*.json") for path in STUBS.glob(made)]
    return bring_up_to_date(files(boards, chips), there, options.check)


if __name__ == "__main__":
    sys.exit(main())
