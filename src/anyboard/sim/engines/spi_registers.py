"""A register file on SPI: an address byte with a read/write bit, then values."""

from __future__ import annotations

from typing import ClassVar

from anyboard.sim.engines.registers import RegisterFile


class SPIRegisters(RegisterFile):
    """A chip with registers on SPI; with `I2CRegisters` beside it, the same registers on both.

    While it is selected: one command byte (read/write bit and register address), then the values,
    register after register.
    """

    spi_read_level: ClassVar[int] = 1
    """Bit 7 of the command byte when it reads: 1 on most chips, 0 on some (MAX31865)."""
    spi_increment_flag: ClassVar[int] = 0
    """A bit of the command byte that turns auto-increment on (0x40 on many of ST's); 0 for none."""
    write_pairs: ClassVar[bool] = False
    """Whether a write is command, value, command, value, … (Bosch) instead of consecutive registers."""

    _reading: bool = False
    _spi_pointer: int | None = None

    def spi_register(self, command: int) -> int:
        """The register a command byte (without its flags) means."""
        return command & 0x7F

    def select(self) -> None:
        """Chip select goes low: a command byte comes next."""
        self._spi_pointer = None

    def deselect(self) -> None:
        """Chip select goes high."""
        self._spi_pointer = None

    def transfer(self, mosi: bytes) -> bytes:
        """Exchange bytes; MISO stays high (0xFF) where the chip has nothing to say."""
        miso = b""
        while len(miso) < len(mosi):
            rest = mosi[len(miso) :]
            if self._spi_pointer is None:
                self._take_command(rest[0])
                miso += b"\xff"
            elif self._reading:
                data, self._spi_pointer = self.read_registers(self._spi_pointer, len(rest))
                miso += data
            else:
                values = rest[: self.width] if self.write_pairs else rest
                after = self.write_registers(self._spi_pointer, values)
                self._spi_pointer = None if self.write_pairs else after
                miso += b"\xff" * len(values)
        return miso

    def _take_command(self, command: int) -> None:
        self._reading = command >> 7 == self.spi_read_level
        if self.spi_increment_flag:
            self.increments = bool(command & self.spi_increment_flag)
            command &= ~self.spi_increment_flag
        self._spi_pointer = self.spi_register(command) % (self.last + 1)
