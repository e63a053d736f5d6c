# Made by tools/stub_profiles.py from src/anyboard/sim/chips/flash_25.py: edit that.
from typing import ClassVar
from anyboard.sim.engines.memory import Memory
from anyboard.sim.engines.part import Part
class Flash25(Part):
    spi_mode = ((0, 0), (1, 1))
    manufacturer: ClassVar[int]
    memory_type: ClassVar[int]
    program_us: ClassVar[int]
    write_status_us: ClassVar[int]
    erase_us: ClassVar[dict[int, tuple[int, int]]]
    chip_erase_us: ClassVar[int]
    memory: Memory

    def __init__(self, size: int=..., *, content: bytes=b'') -> None: ...

    def reset(self) -> None: ...

    def select(self) -> None: ...

    def transfer(self, mosi: bytes) -> bytes: ...

    def deselect(self) -> None: ...
