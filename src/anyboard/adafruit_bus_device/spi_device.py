"""`adafruit_bus_device.spi_device`."""

from __future__ import annotations

from anyboard._native.arguments import native
from anyboard._native.base import Native
from anyboard._native.check import integer
from anyboard._native.namespace import publish
from anyboard._native.spi import SPIController
from anyboard.adafruit_bus_device._lock import take
from anyboard.digitalio import DigitalInOut

TYPE_CHECKING = False
if TYPE_CHECKING:
    from types import TracebackType
    from typing import Any

__all__ = ["SPIDevice"]


@native
class SPIDevice(Native):
    """A device on an SPI bus: `with device as spi:` holds the lock, sets the mode and selects the chip.

    Bus and chip select may be anything that behaves like `busio.SPI` and `digitalio.DigitalInOut`.

    Args:
        spi: the bus.
        chip_select: an output, or None; deselected at once.
        cs_active_value: the level that selects.
        baudrate: Hz.
        polarity: level of the idle clock, 0 or 1.
        phase: 0 or 1, the clock's edge at which data is taken.
        extra_clocks: clocks after the chip is deselected (SD cards need 8); rounded up to whole bytes.

    Raises:
        TypeError: `chip_select` is no output.
    """

    # The firmware shows polarity and phase only; the library of the same name, for boards without a
    # native one, shows all of them.
    __slots__ = ("baudrate", "chip_select", "cs_active_value", "extra_clocks", "phase", "polarity", "spi")
    spi: Any
    chip_select: Any
    cs_active_value: bool
    baudrate: int
    polarity: int
    phase: int
    extra_clocks: int

    def __init__(
        self,
        spi: Any,
        chip_select: Any = None,
        *,
        cs_active_value: bool = False,
        baudrate: int = 100000,
        polarity: int = 0,
        phase: int = 0,
        extra_clocks: int = 0,
    ) -> None:
        self.baudrate, self.polarity, self.phase = integer(baudrate), integer(polarity), integer(phase)
        self.extra_clocks = integer(extra_clocks)
        if chip_select is not None and not hasattr(chip_select, "switch_to_output"):
            kind = type(chip_select).__name__
            raise TypeError(f"chip_select must be of type DigitalInOut or None, not {kind}")
        self.spi, self.chip_select, self.cs_active_value = spi, chip_select, bool(cs_active_value)
        if chip_select is not None:
            # The firmware drives high whatever `cs_active_value` is, which selects an active-high chip.
            chip_select.switch_to_output(value=not self.cs_active_value)

    def _select(self) -> None:
        chip_select, spi = self.chip_select, self.spi
        if chip_select is None:
            return
        if (
            isinstance(chip_select, DigitalInOut)
            and type(chip_select).value is DigitalInOut.value  # a subclass may do more than drive the pin
            and isinstance(spi, SPIController)
            and chip_select._session is spi._session
        ):
            chip_select._write_later(self.cs_active_value)
        else:
            chip_select.value = self.cs_active_value

    def _deselect(self) -> None:
        if self.chip_select is not None:
            self.chip_select.value = not self.cs_active_value

    def __enter__(self) -> Any:
        """Take the bus, set the mode, select the chip.  Returns the bus.

        The selection travels with the first transfer where bus and chip select are on one board.
        """
        spi = self.spi
        take(spi)
        try:
            spi.configure(baudrate=self.baudrate, polarity=self.polarity, phase=self.phase)
            self._select()
        except BaseException:
            spi.unlock()
            raise
        return spi

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        """Deselect the chip, send the extra clocks, give the bus back."""
        try:
            try:
                self._deselect()
                if self.extra_clocks > 0:
                    self.spi.write(b"\xff" * ((self.extra_clocks + 7) // 8))
            finally:
                self.spi.unlock()
        except OSError:
            # Of a list that failed in a batch the rest was not carried out: the deselection was in it.
            self._deselect()
            raise


publish(globals())
