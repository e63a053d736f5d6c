"""Small bases for simulated chips, so that one of your own is about ten lines.

- `I2CRegisters`, `SPIRegisters` (or both at once): a register file with `Register`, `Block`, `reads`, `writes`
- `I2CCommands`: commands, and words with a CRC, with `command`
- `OneWireDevice`: ROM code, search and selection on a 1-Wire bus
- `UARTPart`: a talker on a serial line, with the times of its bytes
- `PixelStrip`: the colours of a strip of LEDs
- `I2CPart`, `Part`: an address, and physical quantities (`Knob`), for everything else
"""

from __future__ import annotations

from anyboard.core.errors import Nack
from anyboard.sim.engines.crc import crc8, crc8_reflected
from anyboard.sim.engines.i2c_commands import I2CCommands, command
from anyboard.sim.engines.i2c_part import I2CPart
from anyboard.sim.engines.i2c_registers import I2CRegisters
from anyboard.sim.engines.onewire_device import OneWireDevice
from anyboard.sim.engines.part import Knob, Part
from anyboard.sim.engines.pixel_strip import PixelStrip
from anyboard.sim.engines.registers import Block, Register, RegisterFile, reads, writes
from anyboard.sim.engines.spi_registers import SPIRegisters
from anyboard.sim.engines.uart_part import UARTPart

__all__ = [
    "Block",
    "I2CCommands",
    "I2CPart",
    "I2CRegisters",
    "Knob",
    "Nack",
    "OneWireDevice",
    "Part",
    "PixelStrip",
    "Register",
    "RegisterFile",
    "SPIRegisters",
    "UARTPart",
    "command",
    "crc8",
    "crc8_reflected",
    "reads",
    "writes",
]
