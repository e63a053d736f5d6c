# Made by tools/stub_profiles.py from src/anyboard/sim/engines/i2c_part.py: edit that.
from typing import ClassVar
from anyboard.sim.engines.part import Part
from collections.abc import Sequence
class I2CPart(Part):
    address: int
    addresses: ClassVar[Sequence[int]]

    def __init__(self, address: int | None=None, **knobs: float) -> None: ...

    @property
    def label(self) -> str: ...

    def answers(self, address: int) -> bool: ...

    def write(self, address: int, data: bytes) -> None: ...

    def read(self, address: int, n: int) -> bytes: ...

    def stop(self) -> None: ...
