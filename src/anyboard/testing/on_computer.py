"""All rows on this computer, through an adapter."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import anyboard
from anyboard.testing import limits
from anyboard.testing.capabilities import CAPABILITIES
from anyboard.testing.rig import Rig
from anyboard.testing.rows import load
from anyboard.testing.runner import LACKING, run
from anyboard.testing.wiring import WrongWiring

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from anyboard.testing.row import Row
    from anyboard.testing.wiring import Wiring


def on_bench(files: Iterable[str]) -> Iterator[tuple[Row, str, str]]:
    """Run the rows of some files on the simulator, in front of all the parts they need."""
    from anyboard.testing.rigs.sim import opened_rig

    with opened_rig("sim", "feather", "virtual") as rig:
        for file in files:
            yield from run(load(file), rig)


def on_adapter(url: str, wiring: Wiring, files: Iterable[str]) -> Iterator[tuple[Row, str, str]]:
    """Run the rows of some files on a board.  Raises `WrongWiring`, and as `anyboard.open`."""
    board = anyboard.activate(url)
    try:
        info = board.info
        offers = {name for name in wiring.offers if CAPABILITIES[name].is_wiring or CAPABILITIES[name].is_had(info)}
        rig = Rig(url, board, offers)
        for attribute, value in wiring.attributes.items():
            setattr(rig, attribute, value if attribute.startswith("default_") else _with_pins(board, value))
        for file in files:
            for row in load(file):
                if not row.lacking(rig) and (lacking := limits.by_wiring(row)):
                    yield row, LACKING, ", ".join(lacking)
                else:
                    yield from run([row], rig)
    finally:
        anyboard.deactivate()


def _with_pins(board: anyboard.Board, value: Any) -> Any:
    """A value with pins in the places of their names."""
    if isinstance(value, str):
        try:
            return getattr(board, value)
        except AttributeError as error:
            raise WrongWiring(f"{board} has no pin {value!r} ({error}); `anyboard info` has their names") from error
    return tuple(_with_pins(board, one) for one in value) if isinstance(value, tuple) else value
