# Made by tools/stub_profiles.py from src/anyboard/sim/engines/i2c_registers.py: edit that.
from typing import ClassVar
from anyboard.sim.engines.i2c_part import I2CPart
from anyboard.sim.engines.registers import RegisterFile
class I2CRegisters(I2CPart, RegisterFile):
    pointer_bytes: ClassVar[int]
    i2c_increment_flag: ClassVar[int]
    write_pairs: ClassVar[bool]
    pointer: int

    def reset(self) -> None: ...

    def write(self, address: int, data: bytes) -> None: ...

    def read(self, address: int, n: int) -> bytes: ...
