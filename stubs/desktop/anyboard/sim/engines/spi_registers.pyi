# Made by tools/stub_profiles.py from src/anyboard/sim/engines/spi_registers.py: edit that.
from typing import ClassVar
from anyboard.sim.engines.registers import RegisterFile
class SPIRegisters(RegisterFile):
    spi_read_level: ClassVar[int]
    spi_increment_flag: ClassVar[int]
    write_pairs: ClassVar[bool]

    def spi_register(self, command: int) -> int: ...

    def select(self) -> None: ...

    def deselect(self) -> None: ...

    def transfer(self, mosi: bytes) -> bytes: ...
