"""The CH347's UART in modes 1 and 3, a serial port of the operating system."""

from __future__ import annotations

from typing import TYPE_CHECKING

from anyboard.adapters._serial_uart import SerialUART, SerialUARTOps
from anyboard.adapters.ch347.adapter import CH347
from anyboard.core.adapter import handles
from anyboard.core.errors import Rejected
from anyboard.core.ops import Release, UARTConfigure

if TYPE_CHECKING:
    from anyboard.adapters._ch34x.link import Link
    from anyboard.core.info import AdapterInfo
    from anyboard.transports.plugged import Plugged

# WCH, CH347DS1, features of the UARTs
_BAUDRATES = 1200, 9_000_000


class UARTOps(SerialUARTOps, CH347):
    """The operations."""

    def __init__(self, link: Link, info: AdapterInfo, plugged: Plugged) -> None:
        super().__init__(link, info, plugged)
        self._uart = SerialUART(plugged, info.url, _BAUDRATES)
        self._uart_bus: str | None = None

    @handles(UARTConfigure)
    def _uart_configure(self, op: UARTConfigure) -> None:
        url = self.info.url
        if op.tx not in ("TX", None) or op.rx not in ("RX", None):
            raise Rejected("ValueError", f"Invalid pins; TX and RX are the pins of the UART on {url}")
        if op.rts is not None or op.cts is not None:
            raise Rejected("NotImplementedError", f"RTS and CTS are not available on {url}")
        self._uart.configure(op)
        self._uart_bus = op.bus

    @handles(Release)
    def release_resource(self, op: Release) -> None:
        if op.resource == self._uart_bus:
            self._uart_bus = None
            self._uart.close()
        else:
            super().release_resource(op)

    def release(self) -> None:
        try:
            self._uart.close()
        finally:
            super().release()
