"""What macOS says about USB devices: whether a driver has made a serial port of one."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from anyboard.core.checkup import Check
from anyboard.transports.host import Host

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator

    from anyboard.transports.plugged import Plugged


class MacOS(Host):
    """The system.

    Args:
        dev: where its device files are.
    """

    def __init__(self, dev: Path = Path("/dev")) -> None:
        self._dev = dev

    def check(self, plugged: Plugged, url: str, kernel_drivers: Collection[str], is_hid: bool) -> Iterator[Check]:
        """Whether a driver of Apple's or the maker's has it; a HID device needs nothing.

        Since macOS 11 Apple's driver leaves the device to others until its serial port is opened
        (libusb issue 955); FTDI's and older ones keep it, and libusb takes it from them only as root
        (libusb 1.0.25, pull request 911).
        """
        if is_hid:
            return
        # Apple's driver and FTDI's name the port by the serial number, and the channel by a letter or digit behind it
        ports = sorted(self._dev.glob(f"cu.usbserial-{plugged.serial}*")) if plugged.serial else []
        if ports:
            yield Check(
                "kernel driver",
                "unknown",
                f"a driver has made {ports[0]} of {url}; it stands in the way only if something uses that port, "
                "or if it is FTDI's own",
                "if opening fails: close what uses the port; uninstall FTDI's VCP driver; or start Python with sudo",
            )
        else:
            yield Check("kernel driver", "ok", f"no serial driver has {url}", "")
