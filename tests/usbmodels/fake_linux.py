"""The files a Linux system shows of USB devices: /sys, /dev, /etc, /proc, in a folder."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from anyboard.transports.linux import Linux

if TYPE_CHECKING:
    from pathlib import Path


class FakeLinux:
    """An imaginary computer; names of files as Linux 6.12 has them.

    Args:
        root: an empty folder.
    """

    def __init__(self, root: Path) -> None:
        self.root = root
        self.forbidden: set[str] = set()
        """Nodes this user may not open."""
        for folder in ("sys/bus/usb/devices", "dev", "etc", "proc"):
            (root / folder).mkdir(parents=True)
        self.file("etc/group", "root:x:0:\nplugdev:x:46:\n")

    def linux(self, groups: tuple[str, ...] = ()) -> Linux:
        """What looks at it."""
        roots = [self.root / name for name in ("sys", "dev", "etc", "proc")]
        return Linux(*roots, access=lambda node, mode: node not in self.forbidden, groups=groups)

    def file(self, name: str, text: str = "") -> str:
        """Write a file; its path."""
        path = self.root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
        return str(path)

    def node(self, name: str) -> str:
        """The path of a file in /dev."""
        return str(self.root / "dev" / name)

    def plug(self, location: str, vendor: int, product: int, number: int = 4) -> str:
        """A device on bus 1; the node libusb opens."""
        folder = f"sys/bus/usb/devices/{location}"
        values = {"idVendor": f"{vendor:04x}", "idProduct": f"{product:04x}", "busnum": "1", "devnum": str(number)}
        for name, value in values.items():
            self.file(f"{folder}/{name}", f"{value}\n")
        return self.file(f"dev/bus/usb/001/{number:03}")

    def interface(self, location: str, number: int, interface_class: int, driver: str | None, tty: str = "") -> str:
        """An interface of a device, and the driver that has it; its folder."""
        folder = f"sys/bus/usb/devices/{location}:1.{number}"
        self.file(f"{folder}/bInterfaceNumber", f"{number:02x}\n")
        self.file(f"{folder}/bInterfaceClass", f"{interface_class:02x}\n")
        self._bind(folder, driver, driver)
        if tty:
            self.file(f"{folder}/{tty}/dev")
            self.file(f"dev/{tty.rpartition('/')[2]}")
        return folder

    def hid(self, location: str, number: int, driver: str, module: str, hidraw: str | None) -> None:
        """A HID interface, with the HID driver `driver` of the module `module` and its hidraw node."""
        folder = f"{self.interface(location, number, 3, 'usbhid')}/0003:04D8:00DD.0001"
        (self.root / folder).mkdir()
        self._bind(folder, driver, module)
        if hidraw:
            self.file(f"{folder}/hidraw/{hidraw}/dev")
            self.file(f"dev/{hidraw}")

    def _bind(self, folder: str, driver: str | None, module: str | None) -> None:
        if driver is None:
            return
        home = self.root / "sys/drivers" / driver
        home.mkdir(parents=True, exist_ok=True)
        if module and driver != "usbfs" and not (home / "module").exists():
            (self.root / "sys/module" / module).mkdir(parents=True, exist_ok=True)
            os.symlink(self.root / "sys/module" / module, home / "module")
        os.symlink(home, self.root / folder / "driver")

    def process(self, number: int, command: str, opened: str) -> None:
        """A running program that has a file open."""
        self.file(f"proc/{number}/cmdline", command.replace(" ", "\0") + "\0")
        (self.root / f"proc/{number}/fd").mkdir()
        os.symlink(opened, self.root / f"proc/{number}/fd/3")
