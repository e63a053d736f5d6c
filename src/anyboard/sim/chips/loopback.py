"""A wire from MOSI to MISO, as an SPI part with a chip select."""

from __future__ import annotations

from anyboard.sim.engines import Part


class Loopback(Part):
    """A wire from MOSI to MISO, on SPI: while it is selected, the board reads what it writes."""

    def select(self) -> None:
        """Chip select goes low."""

    def transfer(self, mosi: bytes) -> bytes:
        """The same bytes back."""
        return mosi

    def deselect(self) -> None:
        """Chip select goes high."""
