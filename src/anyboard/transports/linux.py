"""What Linux says about USB devices in /sys, /dev and /proc, without opening any."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from anyboard.core.checkup import Check
from anyboard.transports import udev
from anyboard.transports.host import Host
from anyboard.transports.sysfs import USBFS, node_of, text
from anyboard.transports.sysfs import ids as ids_of

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterator

    from anyboard.transports.plugged import Plugged

# bInterfaceClass: USB HID 1.11, 4.1; a maker's own protocol (a serial port beside it is no concern of ours)
_HID, _VENDOR_SPECIFIC = 0x03, 0xFF
_COMMAND_LENGTH = 60


class Interface(NamedTuple):
    """One USB interface.

    - `number`
    - `kind`: its class, as USB numbers them
    - `drivers`: the names of the driver that has it and of its module, and of the HID driver above; () if none
    - `nodes`: the files programs open for it: hidraw, tty
    """

    number: int
    kind: int
    drivers: tuple[str, ...]
    nodes: tuple[str, ...]

    def hidraw(self) -> tuple[str, ...]:
        """Its hidraw nodes."""
        return tuple(node for node in self.nodes if "hidraw" in node)


class Device(NamedTuple):
    """One USB device."""

    location: str
    vendor_id: int
    product_id: int
    node: str
    """What libusb opens: ``/dev/bus/usb/001/004``."""
    interfaces: tuple[Interface, ...]


class Linux(Host):
    """The system.

    Args:
        sys, dev, etc, proc: where its folders are.
        access: as `os.access`.
        groups: the names of the groups this user is in; None: asks the system.
    """

    def __init__(
        self,
        sys: Path = Path("/sys"),
        dev: Path = Path("/dev"),
        etc: Path = Path("/etc"),
        proc: Path = Path("/proc"),
        access: Callable[[str, int], bool] = os.access,
        groups: Collection[str] | None = None,
    ) -> None:
        self._sys = sys
        self._dev = dev
        self._etc = etc
        self._proc = proc
        self._access = access
        self._groups = groups

    # -- looking -------------------------------------------------------------------------------------

    def devices(self, ids: Collection[tuple[int, int]]) -> list[Device]:
        """What is plugged in and has one of these numbers."""
        found = []
        for folder in sorted((self._sys / "bus/usb/devices").glob("*")):
            if ":" in folder.name:  # an interface
                continue
            try:
                numbers = ids_of(folder)
                if numbers in ids:
                    found.append(self._device(folder, *numbers))
            except (OSError, ValueError):
                continue  # unplugged while we looked
        return found

    def _device(self, folder: Path, vendor: int, product: int) -> Device:
        children = sorted((self._sys / "bus/usb/devices").glob(f"{folder.name}:*"))
        interfaces = tuple(self._interface(child) for child in children)
        return Device(folder.name, vendor, product, node_of(folder, self._dev), interfaces)

    def _interface(self, folder: Path) -> Interface:
        names: list[str] = []
        nodes: list[str] = []
        # the HID driver sits on a device of its own below the interface: 0003:04D8:00DD.0001
        for owner in (folder, *folder.glob("[0-9A-F]*:*:*.*")):
            names += _driver(owner)
            nodes += [str(self._dev / entry.name) for entry in sorted((owner / "hidraw").glob("*"))]
        for pattern in ("tty/*", "ttyUSB*"):  # cdc_acm; usb-serial drivers
            nodes += [str(self._dev / entry.name) for entry in sorted(folder.glob(pattern))]
        return Interface(
            int(text(folder / "bInterfaceNumber"), 16),
            int(text(folder / "bInterfaceClass"), 16),
            tuple(names),
            tuple(nodes),
        )

    def users(self, node: str) -> list[str]:
        """The programs that have a file open, as far as this user may know: ``process 123 (python logger.py)``."""
        found = []
        for process in self._proc.glob("[0-9]*"):
            if process.name == str(os.getpid()):
                continue
            try:
                if any(os.readlink(handle) == node for handle in (process / "fd").iterdir()):
                    words = text(process / "cmdline").strip("\0").split("\0")
                    found.append(f"process {process.name} ({' '.join(words)[:_COMMAND_LENGTH]})")
            except OSError:
                continue  # somebody else's, or ended
        return sorted(found)

    # -- the checks ----------------------------------------------------------------------------------

    def is_plugged(self, ids: Collection[tuple[int, int]]) -> bool | None:
        return bool(self.devices(ids))

    def unseen(
        self, ids: Collection[tuple[int, int]], shown: Collection[str], name: str, kernel_drivers: Collection[str]
    ) -> Iterator[Check]:
        for device in self.devices(ids):
            if device.location in shown:
                continue
            holders = (_holder(each, kernel_drivers) for each in device.interfaces)
            holder = next((found for found in holders if found is not None), None)
            if holder is None:
                yield Check(
                    "device",
                    "problem",
                    f"{name}:{device.location} is plugged in, but the library does not show it",
                    f"plug it in again; if that does not help: {udev.command()}",
                )
            else:
                yield Check(
                    "kernel driver",
                    "problem",
                    f"the kernel driver {holder} has {name}:{device.location}, and this hidapi cannot reach it",
                    f"{udev.python()} -m pip install --force-reinstall hidapi\n"
                    "(its wheels reach it through libusb); or do without the driver:\n"
                    f"sudo modprobe -r {holder}\n"
                    f"echo blacklist {holder} | sudo tee /etc/modprobe.d/anyboard.conf",
                )

    def check(self, plugged: Plugged, url: str, kernel_drivers: Collection[str], is_hid: bool) -> Iterator[Check]:
        numbers = [(plugged.vendor_id, plugged.product_id)]
        here = [each for each in self.devices(numbers) if each.location == plugged.location]
        if not here:
            return  # sysfs is not here (some containers), or it was unplugged
        device, kind = here[0], _HID if is_hid else _VENDOR_SPECIFIC
        interfaces = [
            each for each in device.interfaces if each.kind == kind and plugged.interface in (None, each.number)
        ]
        yield self._permission(device, interfaces, url)
        yield from _kernel_driver(interfaces, url, kernel_drivers)
        yield from self._other_programs(device, interfaces, url)

    def _permission(self, device: Device, interfaces: Collection[Interface], url: str) -> Check:
        hidraw = [node for each in interfaces for node in each.hidraw()]
        nodes = [*hidraw, device.node]  # hidapi can go either way
        for node in nodes:
            if self._access(node, os.R_OK | os.W_OK):
                return Check("permission", "ok", f"you may open {url} ({node})", "")
        group = udev.group_for_hardware(self._etc)
        members = _own_groups() if self._groups is None else self._groups
        finding = f"you may not open {url}: {nodes[0]} {_mode(nodes[0])}"
        return Check(
            "permission", "problem", finding, udev.fix(device.vendor_id, device.product_id, self._etc, group, members)
        )

    def _other_programs(self, device: Device, interfaces: Collection[Interface], url: str) -> Iterator[Check]:
        for interface in interfaces:
            nodes = interface.nodes
            if USBFS in interface.drivers:
                nodes = (device.node, *nodes)
            for node in nodes:
                users = self.users(node)
                if not users and node == device.node:
                    users = ["a program of another user"]
                if users:
                    yield Check(
                        "in use",
                        "problem",
                        f"{' and '.join(users)} {'has' if len(users) == 1 else 'have'} {url} open ({node})",
                        "close it there, or end that program",
                    )


def _kernel_driver(interfaces: Collection[Interface], url: str, kernel_drivers: Collection[str]) -> Iterator[Check]:
    for interface in interfaces:
        holder = _holder(interface, kernel_drivers)
        if holder is not None:
            yield Check(
                "kernel driver",
                "ok",
                f"{holder} has interface {interface.number} of {url}; open takes it from there, close gives it back",
                "",
            )


def _holder(interface: Interface, kernel_drivers: Collection[str]) -> str | None:
    """The one of `kernel_drivers` (names of modules) that has an interface."""
    present = {name.replace("-", "_") for name in interface.drivers}
    # a HID driver is called by its chip (mcp2221), its module hid_mcp2221
    return next((name for name in kernel_drivers if {name, name.removeprefix("hid_")} & present), None)


def _driver(folder: Path) -> list[str]:
    """The driver bound to a device, and its module."""
    driver = folder / "driver"
    if not driver.exists():
        return []
    module = driver / "module"
    return [driver.resolve().name, *([module.resolve().name] if module.exists() else [])]


def _mode(node: str) -> str:
    """Whose a file is: ``is root's (group root, mode 0600)``."""
    import grp
    import pwd

    try:
        status = os.stat(node)
    except OSError:
        return "is not there"
    try:
        owner, group = pwd.getpwuid(status.st_uid).pw_name, grp.getgrgid(status.st_gid).gr_name
    except KeyError:  # a container does not know the host's
        owner, group = str(status.st_uid), str(status.st_gid)
    return f"is {owner}'s (group {group}, mode {status.st_mode & 0o777:04o})"


def _own_groups() -> set[str]:
    import grp

    names = set()
    for number in os.getgroups():
        try:
            names.add(grp.getgrgid(number).gr_name)
        except KeyError:
            continue
    return names
