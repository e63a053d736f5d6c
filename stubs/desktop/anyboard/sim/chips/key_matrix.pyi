# Made by tools/stub_profiles.py from src/anyboard/sim/chips/key_matrix.py: edit that.
from anyboard.sim.engines import Part
from collections.abc import Sequence
from anyboard.sim.lead import Lead
class KeyMatrix(Part):
    diodes: bool
    columns_to_anodes: bool
    pressed: set[tuple[int, int]]

    def __init__(self, *, diodes: bool=True, columns_to_anodes: bool=True, **knobs: float) -> None: ...

    def connected_to(self, rows: Sequence[Lead], columns: Sequence[Lead]) -> None: ...

    def press(self, row: int, column: int) -> None: ...

    def release(self, row: int, column: int) -> None: ...
