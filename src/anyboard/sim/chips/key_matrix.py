"""A matrix of keys: see the class."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from anyboard.sim.engines import Part
from anyboard.sim.errors import BenchError

if TYPE_CHECKING:
    from collections.abc import Sequence

    from anyboard.sim.lead import Lead


class KeyMatrix(Part):
    """Keys where rows and columns of wires cross: ``keys.press(0, 2)``, ``keys.release(0, 2)``.

    With a diode at each key, current flows one way only; without them, as in most membrane keypads,
    three keys at three corners of a rectangle make the fourth one appear pressed.

    Left out: bounce; resistance (an output reaches through a key as strong as it is).

    Args:
        diodes: whether each key has one.
        columns_to_anodes: with the anodes on the columns (a low row pulls its columns down), or on the
            rows (a high row pulls them up), as `keypad.KeyMatrix` has it.
    """

    def __init__(self, *, diodes: bool = True, columns_to_anodes: bool = True, **knobs: float) -> None:
        self.diodes = diodes
        self.columns_to_anodes = columns_to_anodes
        self.pressed: set[tuple[int, int]] = set()
        """(row, column) of each key that is down."""
        self._rows: Sequence[Lead] = ()
        self._columns: Sequence[Lead] = ()
        super().__init__(**knobs)

    def connected_to(self, rows: Sequence[Lead], columns: Sequence[Lead]) -> None:
        """A list of pins for each."""
        if not isinstance(rows, list) or not isinstance(columns, list) or not rows or not columns:
            raise TypeError('KeyMatrix: rows and columns are lists of pins, ["D5", "D6"]')
        self._rows, self._columns = rows, columns
        self._settle()

    def press(self, row: int, column: int) -> None:
        """Push a key down.  Raises ValueError for one that is not there."""
        self._check(row, column)
        with self.lock:
            self.pressed.add((row, column))
            self._settle()

    def release(self, row: int, column: int) -> None:
        """Let a key go.  Raises ValueError for one that is not there."""
        self._check(row, column)
        with self.lock:
            self.pressed.discard((row, column))
            self._settle()

    def _check(self, row: int, column: int) -> None:
        if not self._rows:
            raise BenchError(f"{self.label} is attached to no pins yet, so it has no keys")
        for name, number, leads in (("row", row, self._rows), ("column", column, self._columns)):
            if not 0 <= number < len(leads):
                raise ValueError(f"{self.label}: {name} {number} is outside 0 to {len(leads) - 1}")

    def _settle(self) -> None:
        for lead in (*self._rows, *self._columns):
            lead.drive(partial(self._through_keys, lead))

    def _through_keys(self, lead: Lead) -> bool | None:
        """The level that reaches a wire through the keys that are down."""
        if not self.diodes:
            levels = [other.outside for other in self._reachable(lead) if other is not lead]
            return False if False in levels else True if True in levels else None
        is_anode = (lead in self._columns) == self.columns_to_anodes
        # a low cathode draws its anode low, a high anode draws its cathode high
        passes = not is_anode
        return passes if any(other.outside is passes for other in self._neighbours(lead)) else None

    def _neighbours(self, lead: Lead) -> list[Lead]:
        pairs = [(self._rows[row], self._columns[column]) for row, column in self.pressed]
        return [two if one is lead else one for one, two in pairs if lead in (one, two)]

    def _reachable(self, lead: Lead) -> list[Lead]:
        found = [lead]
        for each in found:  # grows meanwhile
            found += [other for other in self._neighbours(each) if other not in found]
        return found
