"""The CH347's SPI, in modes 1 and 2."""

from __future__ import annotations

from typing import TYPE_CHECKING

from anyboard.adapters.ch347 import codec
from anyboard.adapters.ch347.adapter import CH347
from anyboard.core.adapter import handles
from anyboard.core.errors import Rejected
from anyboard.core.ops import Release, SPIConfigure, SPITransfer

if TYPE_CHECKING:
    from anyboard.adapters._ch34x.link import Link
    from anyboard.adapters.ch347.codec import SPIClock
    from anyboard.core.info import AdapterInfo
    from anyboard.transports.plugged import Plugged


class SPIOps(CH347):
    """The operations."""

    def __init__(self, link: Link, info: AdapterInfo, plugged: Plugged) -> None:
        super().__init__(link, info, plugged)
        self._spi: str | None = None
        self._settings: bytes | None = None
        self._in_force: tuple[SPIClock, int, int] | None = None

    @handles(SPIConfigure)
    def _spi_configure(self, op: SPIConfigure) -> int:
        url = self.info.url
        if op.soft:
            raise Rejected("NotImplementedError", f"{url} has no bit-banged SPI")
        if op.clock != "SCK" or op.mosi not in ("MOSI", None) or op.miso not in ("MISO", None):
            raise Rejected("ValueError", f"Invalid pins; SCK, MOSI and MISO are the pins of SPI on {url}")
        if op.bits != 8:
            raise Rejected("ValueError", f"bits must be 8 on {url}")
        # below the slowest clock, that one: CircuitPython does so where a chip has none (nRF52840)
        clocks = codec.spi_clocks(self.firmware)
        clock = [clock for clock in clocks if clock.hertz <= op.baudrate or clock is clocks[0]][-1]
        self._spi = op.bus
        wanted = clock, op.polarity, op.phase
        if wanted != self._in_force:  # in a batch a driver says it before each transfer
            self._in_force = None  # in doubt until all is done
            self._set_up(*wanted)
            self._in_force = wanted
        return clock.hertz

    def _set_up(self, clock: SPIClock, polarity: int, phase: int) -> None:
        if self._settings is None:
            self._settings = self.ask(codec.SPI_SETTINGS)
        if clock.base is not None:
            self.expect_done(codec.spi_base(clock.base))
        self.expect_done(codec.spi_setting(self._settings, polarity, phase, clock.halvings))
        self.drive_again()  # chip selects among them may be pins that the SPI unit has taken

    @handles(SPITransfer)
    def _spi_transfer(self, op: SPITransfer) -> bytes:
        if op.bus != self._spi:
            raise Rejected("RuntimeError", f"{self.info.url} has no SPI bus {op.bus!r}; configure it first")
        data = op.out or bytes((op.fill,)) * op.read
        received = bytearray()
        for request in codec.spi_requests(data, bool(op.read)):
            if op.read:
                received += self.ask(request)
            else:
                self.expect_done(request)
        return bytes(received)

    @handles(Release)
    def release_resource(self, op: Release) -> None:
        if op.resource == self._spi:
            self._spi = self._in_force = None  # the pins may become something else
        else:
            super().release_resource(op)
