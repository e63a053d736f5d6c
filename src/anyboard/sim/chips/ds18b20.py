"""Maxim DS18B20: see the class."""

from __future__ import annotations

from anyboard.sim.engines import Knob, OneWireDevice, crc8_reflected

_CONVERT, _READ_SCRATCHPAD, _WRITE_SCRATCHPAD = 0x44, 0xBE, 0x4E
_COPY_SCRATCHPAD, _RECALL, _READ_POWER = 0x48, 0xB8, 0xB4
_POWER_ON = 0x0550  # +85 °C (table 1, note)
_CONVERSION_US = (93_750, 187_500, 375_000, 750_000)  # by R1 R0: 9 to 12 bits (table 2)
_COPY_US = 10_000  # "Copy Scratchpad"
# Factory settings of TH and TL; the datasheet does not say them: not checked against the datasheet
_FACTORY = bytes((0x4B, 0x46, 0x7F))


class DS18B20(OneWireDevice):
    """A thermometer on a 1-Wire bus, -55 to +125 °C.

    Modelled: the ROM commands (search, alarm search, read, match, skip), several on one wire, the
    scratchpad with its CRC and its EEPROM, resolutions of 9 to 12 bits and their conversion times, the
    +85 °C until the first conversion has ended, the status it sends while it converts or copies, alarms, and
    the reading of the power supply.

    A parasite-powered one says so, and does not tell whether it is busy, as the datasheet has it. Left out: that
    such a one needs a strong pull-up while it converts.

    Args:
        serial: the 48-bit serial number; a new one unless given.
        parasite: powered from the data line.

    Datasheet: Maxim 19-7487 (DS18B20, rev. 5 or later); commands and times are quoted from secondary pages,
    not checked against the document itself.
    """

    family = 0x28

    temperature = Knob(25.0, low=-55, high=125, unit="°C")

    def __init__(self, serial: int | None = None, *, parasite: bool = False, **knobs: float) -> None:
        self.parasite = parasite
        self._eeprom = bytearray(_FACTORY)
        super().__init__(serial, **knobs)

    def power_on(self) -> None:
        super().power_on()
        self._reading = _POWER_ON
        self._registers = bytearray(self._eeprom)  # TH, TL, configuration
        self._pending: int | None = None

    @property
    def resolution(self) -> int:
        """Bits of the next conversion: 9 to 12."""
        return 9 + self._rate

    @property
    def _rate(self) -> int:
        return self._registers[2] >> 5 & 0x03

    @property
    def alarming(self) -> bool:
        # "Alarm Signaling": bits 11 to 4 of the reading against TH and TL, which are signed bytes
        degrees = _signed(self._settled() >> 4 & 0xFF)
        return degrees >= _signed(self._registers[0]) or degrees <= _signed(self._registers[1])

    def command(self, code: int) -> bytes:
        if code == _CONVERT:
            self._settled()
            unused = 3 - self._rate  # undefined bits (table 1): here 0
            self._pending = round(self.temperature * 16) >> unused << unused & 0xFFFF
            self.busy_for(_CONVERSION_US[self._rate])
        elif code == _READ_SCRATCHPAD:
            # bytes 5 and 7: figure "memory map"; byte 6 is reserved, 0Ch: not checked against the datasheet
            scratchpad = self._settled().to_bytes(2, "little") + self._registers + bytes((0xFF, 0x0C, 0x10))
            return scratchpad + bytes((crc8_reflected(scratchpad),))
        elif code == _COPY_SCRATCHPAD:
            self._eeprom[:] = self._registers
            self.busy_for(_COPY_US)
        elif code == _RECALL:
            self._registers[:] = self._eeprom
        return b""

    def written(self, code: int, index: int, value: int) -> None:
        if code == _WRITE_SCRATCHPAD and index < 3:
            # table 2: only R1 and R0 of the configuration can be changed
            self._registers[index] = value & 0x60 | 0x1F if index == 2 else value

    def status_bit(self, code: int) -> bool:
        if code == _READ_POWER:
            return not self.parasite
        return self.parasite or not self.busy

    def _settled(self) -> int:
        """The temperature register, with a conversion that has ended since."""
        if self._pending is not None and not self.busy:
            self._reading, self._pending = self._pending, None
        return self._reading


def _signed(byte: int) -> int:
    return (byte ^ 0x80) - 0x80
