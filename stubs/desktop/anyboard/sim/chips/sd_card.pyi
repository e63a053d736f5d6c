# Made by tools/stub_profiles.py from src/anyboard/sim/chips/sd_card.py: edit that.
import os
from typing import ClassVar
from anyboard.sim.engines.memory import Memory
from anyboard.sim.engines.part import Part
from collections.abc import Mapping
class SDCard(Part):
    high_capacity: bool
    version: int
    spi_mode = ((0, 0), (1, 1))
    initialization_us: ClassVar[int]
    read_us: ClassVar[int]
    write_us: ClassVar[int]
    memory: Memory

    def __init__(self, image: str | os.PathLike[str] | None=None, *, files: Mapping[str, bytes | str] | None=None, size: int | None=None, fat: int=16, high_capacity: bool=True, version: int=2) -> None: ...

    def save(self, path: str | os.PathLike[str]) -> None: ...

    def reset(self) -> None: ...

    def deselect(self) -> None: ...

    def transfer(self, mosi: bytes) -> bytes: ...
