"""USB devices, through PyUSB and libusb."""

from __future__ import annotations

import errno
import sys
from typing import TYPE_CHECKING

from anyboard.core.errors import BackendUnavailable, Disconnected
from anyboard.transports import sysfs
from anyboard.transports.libraries import usb_backend
from anyboard.transports.plugged import Plugged

if TYPE_CHECKING:
    from collections.abc import Collection

    import usb.core

    from anyboard.transports.usb_device import UsbDevice


def enumerate(ids: Collection[tuple[int, int]]) -> list[Plugged]:  # noqa: A001
    """The devices with these vendor and product numbers.

    Raises `BackendUnavailable` if PyUSB or libusb is missing.
    """
    backend = usb_backend()  # first: it says what is missing
    import usb.core

    def wanted(device: usb.core.Device) -> bool:
        return (device.idVendor, device.idProduct) in ids

    return [_plugged(device) for device in usb.core.find(find_all=True, backend=backend, custom_match=wanted) or ()]


def _plugged(device: usb.core.Device) -> Plugged:
    ports = ".".join(str(port) for port in device.port_numbers or ())
    location = f"{device.bus}-{ports}" if ports else f"{device.bus}-address{device.address}"
    shown = sysfs.shown(location, device.idVendor, device.idProduct)
    if shown is not None:  # then nothing has to be opened
        serial, permitted, node = shown.serial, None, shown.node
    else:
        serial, permitted = _serial(device)
        node = None
    return Plugged(
        device.idVendor, device.idProduct, serial, location, "", None, device.bcdDevice, permitted, node, device
    )


def _serial(device: usb.core.Device) -> tuple[str | None, bool | None]:
    """The serial number, and whether the device could be opened to ask for it."""
    import usb.core
    import usb.util

    if not device.iSerialNumber:
        return None, None
    try:
        return usb.util.get_string(device, device.iSerialNumber), True
    except (usb.core.USBError, NotImplementedError, ValueError):
        # ValueError: "The device has no langid", which PyUSB says when it may not ask
        return None, False
    finally:
        usb.util.dispose_resources(device)


def open(plugged: Plugged, url: str) -> UsbDevice:  # noqa: A001
    """Open it; `claim` an interface before using its endpoints.

    Raises:
        BackendUnavailable: the operating system does not let us; says what to do.
        Disconnected: it has gone since it was found.
    """
    import usb.core

    from anyboard.transports.usb_device import UsbDevice

    device: usb.core.Device = plugged.key
    try:
        device.get_active_configuration()
    except usb.core.USBError as error:
        raise _cannot_open(plugged, url, error) from error
    except NotImplementedError as error:  # LIBUSB_ERROR_NOT_SUPPORTED: Windows, without WinUSB
        raise _needs_winusb(plugged, url) from error
    return UsbDevice(device, url)


def _needs_winusb(plugged: Plugged, url: str) -> BackendUnavailable:
    return BackendUnavailable(
        f"{url} ({plugged.ids}) has no WinUSB driver; run Zadig (https://zadig.akeo.ie), choose the device, "
        "install WinUSB for it; more: anyboard doctor"
    )


def _cannot_open(plugged: Plugged, url: str, error: usb.core.USBError) -> Exception:
    from anyboard.transports.usb_device import GONE, busy

    if error.errno == errno.EACCES:
        advice = "add a udev rule: anyboard doctor --install-udev" if sys.platform == "linux" else "anyboard doctor"
        return BackendUnavailable(
            f"no permission to open {url} ({plugged.ids} at {plugged.location}); {advice} ({error.strerror})"
        )
    if error.errno in GONE:
        return Disconnected(f"{url} was unplugged while it was opened ({error.strerror})")
    if error.errno == errno.EBUSY:
        return busy(url, error)
    return BackendUnavailable(f"{url} ({plugged.ids} at {plugged.location}) cannot be opened: {error.strerror}")
