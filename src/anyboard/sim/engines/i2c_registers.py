"""A register file on I2C: the first bytes written are the pointer, the rest go into the registers."""

from __future__ import annotations

from typing import ClassVar

from anyboard.sim.engines.i2c_part import I2CPart
from anyboard.sim.engines.registers import RegisterFile


class I2CRegisters(I2CPart, RegisterFile):
    """A chip with registers on I2C.

    ::

        START address+W pointer [value …] STOP          write registers, or just set the pointer
        START address+W pointer START address+R …       read from the pointer on
    """

    pointer_bytes: ClassVar[int] = 1
    """Bytes of a register address: 2 for larger memories, most significant first."""
    i2c_increment_flag: ClassVar[int] = 0
    """A bit of the pointer that turns auto-increment on, for chips that have one (0x80 on many of ST's)."""
    write_pairs: ClassVar[bool] = False
    """Whether a write is pointer, value, pointer, value, … (Bosch) instead of consecutive registers."""

    pointer: int

    def reset(self) -> None:
        super().reset()
        self.pointer = 0

    def write(self, address: int, data: bytes) -> None:
        if len(data) == self.pointer_bytes:  # what comes before most reads
            self._point(int.from_bytes(data, "big"))
            return
        position = 0
        while position + self.pointer_bytes <= len(data):
            self._point(int.from_bytes(data[position : position + self.pointer_bytes], "big"))
            position += self.pointer_bytes
            end = position + self.width if self.write_pairs else len(data)
            values = data[position:end]
            if values:
                after = self.write_registers(self.pointer, values, position)
                self.pointer = self.pointer if self.write_pairs else after
            position = end

    def _point(self, pointer: int) -> None:
        if self.i2c_increment_flag:
            self.increments = bool(pointer & self.i2c_increment_flag)
            pointer &= ~self.i2c_increment_flag
        self.pointer = pointer % (self.last + 1)

    def read(self, address: int, n: int) -> bytes:
        data, self.pointer = self.read_registers(self.pointer, n)
        return data
