"""`bitbangio`: I2C and SPI in software, on any pins."""

from __future__ import annotations

from anyboard._native.arguments import native
from anyboard._native.check import at_least, free_pin, integer, optional_free_pin
from anyboard._native.i2c import I2CController
from anyboard._native.namespace import publish
from anyboard._native.spi import SPIController
from anyboard.core.errors import BusError

TYPE_CHECKING = False
if TYPE_CHECKING:
    from anyboard.core.pins import Pin

__all__ = ["I2C", "SPI"]


@native
class I2C(I2CController):
    """An I2C bus on any two pins; nobody looks for pull-ups.

    Args:
        scl: clock pin.
        sda: data pin.
        frequency: Hz, at least 1.
        timeout: longest clock stretching, microseconds.

    Raises:
        TypeError: an argument is of the wrong type or missing.
        ValueError: a pin is in use.
        NotImplementedError: the board has no bit-banged I2C.
    """

    __slots__ = ()
    _has_finaliser = False

    def __init__(self, scl: Pin, sda: Pin, *, frequency: int = 400000, timeout: int = 255) -> None:
        hertz, stretch = integer(frequency), integer(timeout)
        free_pin(scl, "scl")
        free_pin(sda, "sda")
        self._open(scl, sda, at_least(hertz, 1, "frequency"), stretch, soft=True)


@native
class SPI(SPIController):
    """An SPI bus on any pins.  It must be configured before its first transfer.

    Args:
        clock: SCK pin.
        MOSI: data out, or None.
        MISO: data in, or None.

    Raises:
        TypeError: an argument is of the wrong type or missing.
        ValueError: a pin is in use.
        NotImplementedError: the board has no bit-banged SPI.
    """

    __slots__ = ()
    _has_finaliser = False

    def __init__(self, clock: Pin, MOSI: Pin | None = None, MISO: Pin | None = None) -> None:  # noqa: N803
        self._claim_bus(
            free_pin(clock, "clock"), optional_free_pin(MOSI, "mosi"), optional_free_pin(MISO, "miso"), soft=True
        )

    def _check_ready(self, writes: bool, reads: bool) -> None:
        """Raises ValueError for a missing pin, OSError EIO before `configure`."""
        _, mosi, miso = self._wires
        if writes and mosi is None:
            raise ValueError("No mosi pin")
        if reads and miso is None:
            raise ValueError("No miso pin")
        if self._settings is None:
            raise BusError("other", f"{self._bus} of {self._live.url} was never configured; call configure() first")


publish(globals())
