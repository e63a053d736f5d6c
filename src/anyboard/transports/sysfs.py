"""What Linux shows everybody of a USB device, permission or not; on other systems, nothing."""

from __future__ import annotations

from pathlib import Path
from typing import NamedTuple

SYS = Path("/sys")
DEV = Path("/dev")

USBFS = "usbfs"
"""The "driver" of an interface that a program has claimed through libusb."""


class Shown(NamedTuple):
    """A USB device.

    - `serial`: as the kernel read it when the device was plugged in; None if it has none
    - `node`: the file libusb opens
    - `is_claimed`: whether a program has one of its interfaces through libusb
    """

    serial: str | None
    node: str
    is_claimed: bool


def shown(location: str, vendor_id: int, product_id: int) -> Shown | None:
    """The device at a place (``1-2.3``); None if no such device is there, or this is not Linux."""
    folder = SYS / "bus/usb/devices" / location
    try:
        if ids(folder) != (vendor_id, product_id):
            return None
        node = node_of(folder, DEV)
    except (OSError, ValueError):
        return None
    try:
        serial = text(folder / "serial") or None
    except OSError:
        serial = None
    drivers = [link.resolve().name for link in folder.glob(f"{location}:*/driver")]
    return Shown(serial, node, USBFS in drivers)


def ids(folder: Path) -> tuple[int, int]:
    """Vendor and product number of the device in a folder of sysfs.  Raises OSError, ValueError if it is none."""
    return int(text(folder / "idVendor"), 16), int(text(folder / "idProduct"), 16)


def node_of(folder: Path, dev: Path) -> str:
    """The file below `dev` that libusb opens for it.  Raises OSError, ValueError."""
    return str(dev / f"bus/usb/{int(text(folder / 'busnum')):03}/{int(text(folder / 'devnum')):03}")


def text(path: Path) -> str:
    """What a file in sysfs says.  Raises OSError."""
    return path.read_text(encoding="utf-8", errors="replace").strip()
