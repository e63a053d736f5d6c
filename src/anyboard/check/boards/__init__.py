"""The boards that have typed pins: what each pin is called and what it can do.

The facts are made by tools/board_stubs.py; docs/boards-typed.md says from where.
"""

from __future__ import annotations

from anyboard.check.boards.board import Board
from anyboard.check.boards.index import chip_table, find, firmware_modules, like, names

__all__ = ["Board", "chip_table", "find", "firmware_modules", "like", "names"]
