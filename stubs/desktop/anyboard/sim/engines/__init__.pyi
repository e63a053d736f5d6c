# Made by tools/stub_profiles.py from src/anyboard/sim/engines/__init__.py: edit that.
from anyboard.core.errors import Nack as Nack
from anyboard.sim.engines.crc import crc8 as crc8, crc8_reflected as crc8_reflected
from anyboard.sim.engines.i2c_commands import I2CCommands as I2CCommands, command as command
from anyboard.sim.engines.i2c_part import I2CPart as I2CPart
from anyboard.sim.engines.i2c_registers import I2CRegisters as I2CRegisters
from anyboard.sim.engines.onewire_device import OneWireDevice as OneWireDevice
from anyboard.sim.engines.part import Knob as Knob, Part as Part
from anyboard.sim.engines.pixel_strip import PixelStrip as PixelStrip
from anyboard.sim.engines.registers import Block as Block, Register as Register, RegisterFile as RegisterFile, reads as reads, writes as writes
from anyboard.sim.engines.spi_registers import SPIRegisters as SPIRegisters
from anyboard.sim.engines.uart_part import UARTPart as UARTPart
__all__ = ['Block', 'I2CCommands', 'I2CPart', 'I2CRegisters', 'Knob', 'Nack', 'OneWireDevice', 'Part', 'PixelStrip', 'Register', 'RegisterFile', 'SPIRegisters', 'UARTPart', 'command', 'crc8', 'crc8_reflected', 'reads', 'writes']
