"""The boards a bench can have: data, and the rules of their chips."""

from __future__ import annotations

from typing import TYPE_CHECKING

from anyboard.core.errors import NotFound
from anyboard.core.nearest import did_you_mean
from anyboard.sim.boards.feather import Feather
from anyboard.sim.boards.raspberry_pi_pico import RaspberryPiPico

if TYPE_CHECKING:
    from anyboard.sim.boards.model import BoardModel

BOARDS: dict[str, type[BoardModel]] = {"feather": Feather, "raspberry_pi_pico": RaspberryPiPico}


def board_model(name: str) -> BoardModel:
    """The board called `name`.  Raises `NotFound`, with the nearest name."""
    if name not in BOARDS:
        known = ", ".join(sorted(BOARDS))
        raise NotFound(f"no simulated board {name!r}{did_you_mean(name, BOARDS)} There are {known}")
    return BOARDS[name]()
