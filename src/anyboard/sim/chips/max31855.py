"""Maxim MAX31855: see the class."""

from __future__ import annotations

from anyboard.sim.engines import Knob, Part

# Table 2: the fault bits
_FAULTS = {None: 0b000, "open": 0b001, "short_to_gnd": 0b010, "short_to_vcc": 0b100}
_ANY_FAULT = 1 << 16


class MAX31855(Part):
    """A thermocouple-to-digital converter with cold-junction compensation, on SPI (read only).

    Modelled: the 32 bits of the memory map with both temperatures, rounded down to a quarter and a sixteenth
    of a degree, and the fault bits; the bits are those of the moment of selection.

    Left out: that the real chip converts about ten times a second and repeats its last result meanwhile; that
    a fault disturbs the temperatures; the thermocouple's own nonlinearity.  That zeros follow the
    32 bits is not checked against the datasheet.

    Datasheet: Maxim 19-5793, Rev 5, page 10: tables 2 to 5.
    """

    spi_mode = (0, 0)  # "Serial Interface": CS puts the first bit out, the clock idles low

    # Features: "allows readings as high as +1800 °C and as low as -270 °C"
    temperature = Knob(25.0, low=-270, high=1800, unit="°C")
    """Of the thermocouple."""
    reference_temperature = Knob(25.0, low=-55, high=127, unit="°C")  # the ends of table 5
    """Of the chip: the cold junction."""

    _fault: str | None = None

    @property
    def fault(self) -> str | None:
        """What is wrong with the thermocouple: "open", "short_to_gnd", "short_to_vcc", or None."""
        return self._fault

    @fault.setter
    def fault(self, fault: str | None) -> None:
        if fault not in _FAULTS:
            known = ", ".join(repr(name) for name in _FAULTS)
            raise ValueError(f"{self.label}: fault {fault!r} is not one of {known}")
        self._fault = fault

    def reset(self) -> None:
        super().reset()
        self._left = b""

    def select(self) -> None:
        """Chip select goes low: the bits of this moment."""
        thermocouple = int(self.temperature // 0.25) & 0x3FFF
        junction = int(self.reference_temperature // 0.0625) & 0xFFF
        bits = thermocouple << 18 | junction << 4 | _FAULTS[self._fault] | (_ANY_FAULT if self._fault else 0)
        self._left = bits.to_bytes(4, "big")

    def deselect(self) -> None:
        """Chip select goes high."""
        self._left = b""

    def transfer(self, mosi: bytes) -> bytes:
        """The chip has no data input."""
        data, self._left = self._left[: len(mosi)], self._left[len(mosi) :]
        return data.ljust(len(mosi), b"\x00")
