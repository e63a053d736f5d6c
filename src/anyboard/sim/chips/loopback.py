"""A wire from MOSI to MISO, as an SPI part with a chip select."""

from __future__ import annotations

from anyboard.sim.engines import Part


class Loopback(Part):
    """For `bench.spi.attach`: while it is selected, MISO is MOSI."""

    def select(self) -> None:
        """Chip select goes low."""

    def transfer(self, mosi: bytes) -> bytes:
        """The same bytes back."""
        return mosi

    def deselect(self) -> None:
        """Chip select goes high."""
