"""`busio.SPI`."""

from __future__ import annotations

from anyboard._native.arguments import native
from anyboard._native.check import free_pin, optional_free_pin
from anyboard._native.spi import SPIController

TYPE_CHECKING = False
if TYPE_CHECKING:
    from anyboard.core.pins import Pin

# Rate of a bus nobody has configured: ports/raspberrypi/common-hal/busio/SPI.c
_FIRST_RATE = 250000


@native
class SPI(SPIController):
    """An SPI bus with this board as its controller; chip selects are pins of their own.

    It starts at 250 kHz, polarity 0, phase 0, 8 bits.

    Args:
        clock: SCK pin.
        MOSI: data out, or None.
        MISO: data in, or None.
        half_duplex: one data line for both directions: no board here can.

    Raises:
        TypeError: an argument is of the wrong type or missing.
        ValueError: a pin is in use or cannot do it, or there is no data pin.
        NotImplementedError: `half_duplex`, or the board has no SPI.
    """

    __slots__ = ()

    def __init__(
        self,
        clock: Pin,
        MOSI: Pin | None = None,  # noqa: N803
        MISO: Pin | None = None,  # noqa: N803
        *,
        half_duplex: bool = False,
    ) -> None:
        clock_pin = free_pin(clock, "clock")
        mosi, miso = optional_free_pin(MOSI, "mosi"), optional_free_pin(MISO, "miso")
        if mosi is None and miso is None:
            raise ValueError("Must provide MISO or MOSI pin")
        if half_duplex:
            raise NotImplementedError("half_duplex")
        session = self._claim_bus(clock_pin, mosi, miso, soft=False)
        try:
            self._settings = self._make_settings(_FIRST_RATE, polarity=0, phase=0, bits=8)
            self._hertz = session.run_int(self._settings)
        except BaseException:
            self._abandon()
            raise

    def try_lock(self) -> bool:
        """Take the bus; False if somebody has it, and after `deinit`, as on the RP2040."""
        return self._session is not None and super().try_lock()

    @property
    def frequency(self) -> int:
        """The actual clock rate in Hz.

        Raises:
            ValueError: after `deinit`.
        """
        session = self._live
        if self._hertz is None and self._settings is not None:  # its answer was lost in a batch: ask again
            self._hertz = session.run_int(self._settings)
        return self._hertz or 0
