"""Finding and opening CH341As."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from anyboard.adapters._backend import USBBackend
from anyboard.adapters._board_file import board_info
from anyboard.adapters._ch34x import stream
from anyboard.adapters._ch34x.link import BulkChannel, Link
from anyboard.adapters._ch34x.strap import strap_checks
from anyboard.adapters.ch341 import codec
from anyboard.adapters.ch341.adapter import CH341
from anyboard.transports import usb

if TYPE_CHECKING:
    from collections.abc import Mapping

    from anyboard.core.checkup import Check
    from anyboard.core.info import AdapterInfo
    from anyboard.transports.plugged import Plugged
    from anyboard.transports.usb_device import UsbDevice

_AS_SERIAL_PORT = 0x5523


class Backend(USBBackend):
    """``ch341``: CH341A, CH341B, CH341F and so on, strapped as 1a86:5512."""

    name = "ch341"
    product = "WCH CH341A"
    ids = ((0x1A86, 0x5512), (0x1A86, _AS_SERIAL_PORT))
    transport: ClassVar[Any] = usb
    kernel_drivers = ("spi_ch341", "ch341")

    def usable(self, plugged: Plugged) -> str:
        if plugged.product_id != _AS_SERIAL_PORT:
            return ""
        return (
            f"this CH341 ({plugged.ids}) is strapped as a serial port and has no I2C, SPI or pins; unplug it, set its "
            'jumper to "I2C/SPI" (on most programmers on pins 1-2, not 2-3; on a bare chip the levels of SDA and SCL, '
            "pins 23 and 24, at power-up decide), and plug it in again: it is 1a86:5512 then"
        )

    def describe_board(self, url: str, serial: str | None, options: Mapping[str, str]) -> AdapterInfo:
        return board_info("anyboard.adapters.ch341", url, serial, CH341.operations)

    def make(self, device: UsbDevice, info: AdapterInfo, plugged: Plugged, options: Mapping[str, str]) -> CH341:
        channel = BulkChannel(device, interface=0, out=0x02, in_=0x82, size=codec.PACKET)
        return CH341(Link(channel, info.url, stream.CH341), info)

    def checkup(self) -> list[Check]:
        return [*super().checkup(), *strap_checks(self)]
