"""Finding and opening CH347s."""

from __future__ import annotations

from types import SimpleNamespace
from typing import TYPE_CHECKING, Any, ClassVar

from anyboard.adapters._backend import USBBackend
from anyboard.adapters._board_file import board_info
from anyboard.adapters._ch34x import stream
from anyboard.adapters._ch34x.link import BulkChannel, HIDChannel, Link
from anyboard.adapters._ch34x.strap import strap_checks
from anyboard.adapters.ch347.modes import HID_MODE, MODE_0, MODES, VENDOR, described
from anyboard.core.errors import BackendUnavailable
from anyboard.transports import checks, hid, usb

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping

    from anyboard.adapters._ch34x.link import Channel
    from anyboard.adapters.ch347.adapter import CH347
    from anyboard.core.checkup import Check
    from anyboard.core.info import AdapterInfo
    from anyboard.transports.hid import HidDevice
    from anyboard.transports.plugged import Plugged
    from anyboard.transports.usb_device import UsbDevice

_HID_IDS = ((VENDOR, HID_MODE),)
_USB_IDS = tuple((VENDOR, product) for product in (0x55DB, 0x55DD, MODE_0))
_HID_INTERFACE = 1  # interface 0 is its UART


def _enumerate(ids: Collection[tuple[int, int]]) -> list[Plugged]:
    """In whatever mode; one library may be missing as long as the other shows something."""
    found: list[Plugged] = []
    missing: BackendUnavailable | None = None
    for transport, its_ids in ((usb, _USB_IDS), (hid, _HID_IDS)):
        try:
            found += transport.enumerate([one for one in its_ids if one in ids])
        except BackendUnavailable as error:
            missing = error
    if missing is not None and not found:
        raise missing
    return [plugged for plugged in found if plugged.interface in (None, _HID_INTERFACE)]


def _open(plugged: Plugged, url: str) -> UsbDevice | HidDevice:
    return hid.open(plugged, url) if plugged.product_id == HID_MODE else usb.open(plugged, url)


class Backend(USBBackend):
    """``ch347``: CH347T in modes 1 and 3 through libusb, in mode 2 through hidapi."""

    name = "ch347"
    product = "WCH CH347"
    ids = _USB_IDS + _HID_IDS
    transport: ClassVar[Any] = SimpleNamespace(enumerate=_enumerate, open=_open)

    def usable(self, plugged: Plugged) -> str:
        if plugged.product_id != MODE_0:
            return ""
        return (
            f"this CH347 ({plugged.ids}) is in mode 0, which is two UARTs, and has no I2C, SPI or pins; unplug it, set "
            "its mode switch or jumpers to mode 1 (on a bare CH347T a resistor from DTR1 or RTS1 to GND at power-up), "
            "and plug it in again: it is 1a86:55db then"
        )

    def describe_board(self, url: str, serial: str | None, options: Mapping[str, str]) -> AdapterInfo:
        return board_info("anyboard.adapters.ch347", url, serial, MODES[0x55DB].operations)

    def make(
        self, device: UsbDevice | HidDevice, info: AdapterInfo, plugged: Plugged, options: Mapping[str, str]
    ) -> CH347:
        mode = MODES[plugged.product_id]
        channel: Channel
        if isinstance(device, hid.HidDevice):
            channel = HIDChannel(device, info.url)
        else:
            channel = BulkChannel(device, interface=2, out=0x06, in_=0x86, size=512)
        return mode(Link(channel, info.url, stream.CH347), described(info, mode), plugged)

    def checkup(self) -> list[Check]:
        return [
            *checks.check_usb(_USB_IDS, self.name, self.kernel_drivers),
            *checks.check_hid(_HID_IDS, self.name, self.kernel_drivers),
            *strap_checks(self),
        ]
