"""`ds18x20`: MicroPython's module for the thermometers DS18S20, DS18B20 and DS1822."""

from __future__ import annotations

from anyboard._native.buffers import readable

TYPE_CHECKING = False
if TYPE_CHECKING:
    from anyboard._native.buffers import ReadableBuffer
    from anyboard.onewire import OneWire

__all__ = ["DS18X20"]

_CONVERT, _READ_SCRATCH, _WRITE_SCRATCH = 0x44, 0xBE, 0x4E
_DS18S20 = 0x10
_FAMILIES = (_DS18S20, 0x22, 0x28)


class DS18X20:
    """All thermometers of these kinds on one bus.

    Args:
        onewire: the bus.
    """

    def __init__(self, onewire: OneWire) -> None:
        self.ow = onewire
        self.buf = bytearray(9)

    def scan(self) -> list[bytearray]:
        """Their numbers."""
        return [rom for rom in self.ow.scan() if rom[0] in _FAMILIES]

    def convert_temp(self) -> None:
        """Let all of them measure, which takes up to 750 ms."""
        self.ow.reset(True)
        self.ow.writebyte(self.ow.SKIP_ROM)
        self.ow.writebyte(_CONVERT)

    def read_scratch(self, rom: ReadableBuffer) -> bytearray:
        """The nine bytes of one.

        Raises:
            Exception: they came damaged.
            OneWireError: nobody is there.
        """
        self._speak_to(rom, _READ_SCRATCH)
        self.ow.readinto(self.buf)
        if self.ow.crc8(self.buf):
            raise Exception("CRC error")
        return self.buf

    def write_scratch(self, rom: ReadableBuffer, buf: ReadableBuffer) -> None:
        """Set the three bytes (two alarms, resolution) of one."""
        self._speak_to(rom, _WRITE_SCRATCH)
        self.ow.write(buf)

    def _speak_to(self, rom: ReadableBuffer, command: int) -> None:
        self.ow.reset(True)
        self.ow.select_rom(rom)
        self.ow.writebyte(command)

    def read_temp(self, rom: ReadableBuffer) -> float:
        """What one has measured, in degrees C."""
        scratch = self.read_scratch(rom)
        raw = int.from_bytes(scratch[:2], "little", signed=True)
        if readable(rom)[0] != _DS18S20:
            return raw / 16
        # the DS18S20's datasheet, "Operation - measuring temperature": half degrees, and how far into the next
        return (raw >> 1) - 0.25 + (scratch[7] - scratch[6]) / scratch[7]
