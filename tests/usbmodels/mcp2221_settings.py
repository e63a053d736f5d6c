"""What an MCP2221 remembers: the flash, and the SRAM it is copied to at power-on (DS20005292, section 1.4)."""

from __future__ import annotations

CHIP, PINS, MANUFACTURER, PRODUCT, SERIAL, FACTORY_SERIAL = range(6)
"""Subcommands of Read and Write Flash Data (section 3.1.2)."""

SERIAL_ENUMERATED = 0x80
"""In the first byte of the chip settings: the USB serial number is told at enumeration."""

# Registers 1-1 to 1-11: LED, suspend and configuration outputs idle high; clock output 12 MHz, 50 %; DAC
# reference VDD, value 8; interrupts on both edges, ADC reference VDD; 04d8:00dd; bus powered; 100 mA.
_FACTORY_CHIP = bytes((0x7C, 0x12, 0x08, 0x60, 0xD8, 0x04, 0xDD, 0x00, 0x80, 50))
_FACTORY_PINS = bytes((0x12, 0x13, 0x11, 0x11))  # LED_URX, LED_UTX, USBCFG, LED_I2C
_CHIP_SIZE, _PASSWORD_SIZE = 10, 8
_LONGEST_STRING = 60  # bytes of UTF-16


class Flash:
    """Survives power cycles."""

    def __init__(self, strings: list[str], enumerates_serial: bool) -> None:
        self.chip = bytearray(_FACTORY_CHIP)
        if enumerates_serial:
            self.chip[0] |= SERIAL_ENUMERATED
        self.pins = bytearray(_FACTORY_PINS)
        self.strings = list(strings)

    def read(self, what: int) -> bytes | None:
        """Bytes 2 and up of the answer; None: there is no such thing."""
        if what == CHIP:
            return bytes((len(self.chip) + 4, 0)) + self.chip
        if what == PINS:
            return bytes((len(self.pins), 0)) + self.pins
        if what in (MANUFACTURER, PRODUCT, SERIAL):
            text = self.strings[what - MANUFACTURER].encode("utf-16-le")
            return bytes((len(text) + 2, 3)) + text
        if what == FACTORY_SERIAL:
            return bytes((8, 3)) + b"01234567"  # the same in every chip
        return None

    def write(self, what: int, data: bytes) -> bool:
        """Bytes 2 and up of the command; it counts from the next power-on.  Whether there is such a thing."""
        if what == CHIP:
            self.chip[:] = data[:_CHIP_SIZE]
        elif what == PINS:
            self.pins[:] = (byte & 0x1F for byte in data[:4])
        elif what in (MANUFACTURER, PRODUCT, SERIAL):
            size = min(max(data[0] - 2, 0), _LONGEST_STRING)
            self.strings[what - MANUFACTURER] = data[2 : 2 + size].decode("utf-16-le", "replace")
        else:
            return False
        return True


class Settings:
    """SRAM.  `vrm_lost` is invisible from outside: see `alter_pins`."""

    def __init__(self, flash: Flash) -> None:
        chip = flash.chip
        self.outputs_idle = chip[0]
        self.clock = chip[1] & 0x1F
        self.dac_reference = chip[2] >> 5
        self.dac_value = chip[2] & 0x1F
        self.rising, self.falling = bool(chip[3] & 0x20), bool(chip[3] & 0x40)
        self.adc_reference = chip[3] >> 2 & 0x07
        self.pins = bytearray(flash.pins)
        self.dac_vrm_lost = self.adc_vrm_lost = False
        self._usb = bytes(chip[4:])

    def read(self) -> bytes:
        """Bytes 2 and up of the answer to Get SRAM Settings."""
        chip = bytes(
            (
                self.outputs_idle,
                self.clock,
                self.dac_reference << 5 | self.dac_value,
                self.falling << 6 | self.rising << 5 | self.adc_reference << 2,
            )
        )
        password = bytes(_PASSWORD_SIZE)
        return bytes((18, 4)) + chip + self._usb + password + self.pins

    def alter(self, command: bytes) -> None:
        """Set SRAM Settings: only what has bit 7 set is taken over (table 3-36)."""
        if command[2] & 0x80:
            self.clock = command[2] & 0x1F
        if command[7] & 0x80:
            self.pins[:] = (byte & 0x1F for byte in command[8:12])
            # section 1.8.1.1: this resets VRM "to the default value (VDD) if it is not explicitly set"
            self.dac_vrm_lost = self.adc_vrm_lost = True
        if command[3] & 0x80:
            self.dac_reference, self.dac_vrm_lost = command[3] & 0x07, False
        if command[4] & 0x80:
            self.dac_value = command[4] & 0x1F
        if command[5] & 0x80:
            self.adc_reference, self.adc_vrm_lost = command[5] & 0x07, False
        if command[6] & 0x80:
            if command[6] & 0x10:
                self.rising = bool(command[6] & 0x08)
            if command[6] & 0x04:
                self.falling = bool(command[6] & 0x02)

    def dac_volts(self, vdd: float) -> float:
        """The full scale of the DAC."""
        return vdd if self.dac_vrm_lost else _volts(self.dac_reference, vdd)

    def adc_volts(self, vdd: float) -> float:
        """The full scale of the ADC."""
        return vdd if self.adc_vrm_lost else _volts(self.adc_reference, vdd)


def _volts(reference: int, vdd: float) -> float:
    return (0.0, 1.024, 2.048, 4.096)[reference >> 1 & 3] if reference & 1 else vdd
