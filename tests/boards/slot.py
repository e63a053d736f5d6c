"""Where a board is plugged in: a bench, and another one when that is done with."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

    from anyboard.sim import Bench


class Slot:
    """A bench that may be swapped, while nobody uses the board; for the board, its next soft reset comes first.

    Args:
        bench: the first one.
    """

    def __init__(self, bench: Bench) -> None:
        self.bench = bench
        self.plugged: Callable[[], None] | None = None
        """Called when there is another bench; the board sets it."""

    def plug(self, bench: Bench) -> None:
        """Connect the board to another bench."""
        self.bench = bench
        if self.plugged is not None:
            self.plugged()


def slot_of(bench: Bench | Slot) -> Slot:
    """A slot for what a board has been given."""
    return bench if isinstance(bench, Slot) else Slot(bench)
