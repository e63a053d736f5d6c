"""Small bases for simulated chips, so that one of your own is about ten lines.

- `I2CRegisters`, `SPIRegisters` (or both at once): a register file with `Register`, `Block`, `reads`, `writes`
- `I2CCommands`: commands, and words with a CRC, with `command`
- `I2CPart`, `Part`: an address, and physical quantities (`Knob`), for everything else
"""

from __future__ import annotations

from anyboard.core.errors import Nack
from anyboard.sim.engines.crc import crc8
from anyboard.sim.engines.i2c_commands import I2CCommands, command
from anyboard.sim.engines.i2c_part import I2CPart
from anyboard.sim.engines.i2c_registers import I2CRegisters
from anyboard.sim.engines.part import Knob, Part
from anyboard.sim.engines.registers import Block, Register, RegisterFile, reads, writes
from anyboard.sim.engines.spi_registers import SPIRegisters

__all__ = [
    "Block",
    "I2CCommands",
    "I2CPart",
    "I2CRegisters",
    "Knob",
    "Nack",
    "Part",
    "Register",
    "RegisterFile",
    "SPIRegisters",
    "command",
    "crc8",
    "reads",
    "writes",
]
