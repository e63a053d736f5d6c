"""HID devices, through hidapi."""

from __future__ import annotations

import os
import re
import sys
from pathlib import Path
from threading import Lock
from typing import TYPE_CHECKING, NamedTuple

from anyboard.core.errors import AlreadyOpen, BackendUnavailable, BusError, Disconnected
from anyboard.transports import sysfs
from anyboard.transports.exclusive import Hold
from anyboard.transports.libraries import hid_flavours
from anyboard.transports.plugged import Plugged

if TYPE_CHECKING:
    from collections.abc import Collection
    from typing import Any

_REPORT_SIZE = 512  # the largest there is (CH347); a shorter one comes as it is
_WAITING_AT_MOST = 64  # hidapi's own queues are shorter
_USB_PATH = re.compile(r"(\d+-\d+(?:\.\d+)*):\d+\.(\d+)")

_NO_REASON = "hid_error is not implemented"  # what hidapi's libusb flavour says of every failure

SYS = Path("/sys")

_enumerating = Lock()  # hidapi's enumeration is not made for several threads, and `discover` has some


class Key(NamedTuple):
    """A device to hidapi."""

    flavour: Any
    path: bytes


def enumerate(ids: Collection[tuple[int, int]]) -> list[Plugged]:  # noqa: A001
    """The HID interfaces with these vendor and product numbers, each once.

    Raises `BackendUnavailable` if hidapi cannot be used.
    """
    found: dict[tuple[str, int | None], Plugged] = {}
    with _enumerating:
        for flavour in hid_flavours():
            for vendor, product in ids:
                for entry in flavour.enumerate(vendor, product):
                    plugged = _plugged(flavour, entry)
                    found.setdefault((plugged.location, plugged.interface), plugged)
    return list(found.values())


def _plugged(flavour: Any, entry: dict[str, Any]) -> Plugged:
    path = bytes(entry["path"])
    location, interface = locate(path)
    if interface is None and entry.get("interface_number", -1) >= 0:
        interface = entry["interface_number"]
    serial, node = entry.get("serial_number") or None, None
    if path.startswith(b"/dev/"):
        node = path.decode()
    elif (shown := sysfs.shown(location, entry["vendor_id"], entry["product_id"])) is not None:
        serial, node = shown.serial, shown.node  # hidapi's libusb flavour knows it only of what it may open
    return Plugged(
        entry["vendor_id"],
        entry["product_id"],
        serial,
        location,
        entry.get("product_string") or "",
        interface,
        entry.get("release_number", 0),
        None,
        node,
        Key(flavour, path),
    )


def locate(path: bytes) -> tuple[str, int | None]:
    """Bus and ports of hidapi's path, and the interface number, where it tells; else the path itself.

    Paths are ``/dev/hidraw3`` (Linux, hidraw: asks sysfs), ``1-2.3:1.2`` (libusb: bus, ports,
    configuration and interface), or the OS's own (Windows, macOS).
    """
    text = path.decode("utf-8", "replace")
    if text.startswith("/dev/hidraw"):
        device = SYS / "class" / "hidraw" / text.rpartition("/")[2] / "device"
        try:
            matches = _USB_PATH.findall(str(device.resolve(strict=True)))
        except OSError:
            matches = []  # gone in the meantime, or no USB device
    else:
        matches = _USB_PATH.findall(text)
    if not matches:
        return text, None
    location, interface = matches[-1]  # the hubs above come first
    return location, int(interface)


def open(plugged: Plugged, url: str) -> HidDevice:  # noqa: A001
    """Open it, for this process alone.

    Raises:
        AlreadyOpen: another process has it.
        BackendUnavailable: the operating system does not let us; says what to do.
        Disconnected: it has gone since it was found.
    """
    key: Key = plugged.key
    hold = Hold(plugged.identity, url)
    device = key.flavour.device()
    try:
        device.open_path(key.path)
        device.set_nonblocking(1)  # otherwise a read without a time waits for ever
    except OSError as error:
        hold.release()
        raise _cannot_open(plugged, url, error) from error
    return HidDevice(device, url, hold)


def _cannot_open(plugged: Plugged, url: str, error: OSError) -> Exception:
    key: Key = plugged.key
    if all(bytes(entry["path"]) != key.path for entry in key.flavour.enumerate(plugged.vendor_id, plugged.product_id)):
        return Disconnected(f"{url} was unplugged while it was opened")
    shown = sysfs.shown(plugged.location, plugged.vendor_id, plugged.product_id)
    if shown is not None and shown.is_claimed:
        return AlreadyOpen(f"{url} is used by another program; close that, or end it; who has it: anyboard doctor")
    if plugged.node is not None and not os.access(plugged.node, os.R_OK | os.W_OK):
        return BackendUnavailable(
            f"no permission to open {url} ({plugged.ids}, {plugged.node}); "
            "add a udev rule: anyboard doctor --install-udev"
        )
    if sys.platform == "linux":
        advice = "another program may have it; run: anyboard doctor"
    elif sys.platform == "darwin":
        advice = "another program has it, or the terminal lacks Input Monitoring in Privacy & Security"
    else:
        advice = "another program may have it; close that, or plug the adapter in again"
    return BackendUnavailable(f"{url} ({plugged.ids} at {plugged.location}) cannot be opened: {advice} ({error})")


class HidDevice:
    """An open HID interface; its reports are whole or not at all."""

    def __init__(self, device: Any, url: str, hold: Hold) -> None:
        self._device = device
        self._url = url
        self._hold = hold

    def write(self, report: bytes) -> None:
        """Send an output report; its first byte is the report's number, 0 if the device has none.

        Raises `Disconnected`.
        """
        try:
            written = self._device.write(report)
        except (OSError, ValueError) as error:
            raise self._gone(error) from error
        if written < 0:
            raise self._gone(self._device.error())

    def read(self, timeout_ms: int) -> bytes:
        """The next input report, with its number first if the device numbers them; b"" if none came in time.

        With a time of 0, what has arrived already.  Raises `Disconnected`.
        """
        try:
            return bytes(self._device.read(_REPORT_SIZE, timeout_ms))
        except (OSError, ValueError) as error:
            raise self._gone(error) from error

    def drain(self) -> int:
        """Drop the input reports that have arrived; returns how many.  Raises `Disconnected`."""
        for count in range(_WAITING_AT_MOST):
            if not self.read(0):
                return count
        return _WAITING_AT_MOST

    def get_feature(self, report_id: int, size: int) -> bytes:
        """A feature report, its number first; `size` counts that byte too.

        Raises `Disconnected`, `BusError` if the device refuses.
        """
        try:
            return bytes(self._device.get_feature_report(report_id, size))
        except (OSError, ValueError) as error:
            raise self._refused(f"feature report 0x{report_id:02X}", error) from error

    def send_feature(self, report: bytes) -> None:
        """Write a feature report, its number first.  Raises `Disconnected`, `BusError` if the device refuses."""
        try:
            written = self._device.send_feature_report(report)
        except (OSError, ValueError) as error:
            raise self._refused(f"feature report 0x{report[0]:02X}", error) from error
        if written < 0:
            raise self._refused(f"feature report 0x{report[0]:02X}", self._device.error())

    def close(self) -> None:
        """Give it back; doing it twice is fine."""
        self._device.close()
        self._hold.release()

    def _refused(self, what: str, error: object) -> BusError:
        # hidapi tells a refusal from a device that has gone by its text only; the next report will tell
        return BusError("other", f"{self._url} refused {what} ({error})")

    def _gone(self, error: object) -> Disconnected:
        # of a device that takes no reports any more hidapi says no more than of one that has been unplugged
        reason = "" if _NO_REASON in str(error) else f" ({error})"
        return Disconnected(f"{self._url} has gone: unplugged, reset, or dead{reason}; plug it in and open it again")
