"""What Windows says about USB devices: which driver each has."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from anyboard.core.checkup import Check
from anyboard.transports.host import Host

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterator

    from anyboard.transports.plugged import Plugged

# the drivers libusb works through on Windows (libusb's wiki, "Windows": WinUSB, libusbK, libusb0)
_GOOD = ("winusb", "libusbk", "libusb0")


def zadig(ids: str) -> str:
    """How to give a device WinUSB, step by step."""
    vendor, product = ids.upper().split(":")
    return (
        "1. get Zadig from https://zadig.akeo.ie and start it\n"
        "2. Options: tick List All Devices\n"
        f"3. choose the entry with the USB ID {vendor} {product} (if there are several, each interface in turn)\n"
        "4. choose WinUSB, press Replace Driver, plug the adapter in again\n"
        "(its COM port is gone until you uninstall that driver in the Device Manager)"
    )


class Windows(Host):
    """The system.

    Args:
        services: the drivers (services, as the registry calls them) of all devices with a vendor and a product number.
    """

    def __init__(self, services: Callable[[int, int], list[str]] | None = None) -> None:
        self._services = _services if services is None else services

    def check(self, plugged: Plugged, url: str, kernel_drivers: Collection[str], is_hid: bool) -> Iterator[Check]:
        """Its driver; a HID device needs none but Windows' own."""
        if is_hid:
            return
        services = self._services(plugged.vendor_id, plugged.product_id)
        wrong = [service for service in services if service.lower() not in _GOOD]
        if plugged.permitted or (plugged.permitted is None and services and not wrong):
            yield Check("kernel driver", "ok", f"{url} has {_named(services, wrong)}", "")
        elif services and not wrong:
            finding = f"{url} has {services[0]} but does not open: another program seems to have it"
            yield Check("in use", "problem", finding, "close that program, or plug the adapter in again")
        else:
            has = f"the driver {wrong[0]}" if wrong else "no driver"
            yield Check("kernel driver", "problem", f"{url} has {has}; it needs WinUSB", zadig(plugged.ids))


def _named(services: list[str], wrong: list[str]) -> str:
    """The driver that lets us in; the registry also has those of sockets the device was in before."""
    return next((service for service in services if service not in wrong), "WinUSB")


def _services(vendor: int, product: int) -> list[str]:
    """From the registry: HKLM\\SYSTEM\\CurrentControlSet\\Enum\\USB\\VID_0403&PID_6014[&MI_00]\\…\\Service."""
    if sys.platform != "win32":
        return []
    import winreg

    def below(path: str) -> list[str]:
        with winreg.OpenKey(winreg.HKEY_LOCAL_MACHINE, path) as key:
            return [rf"{path}\{winreg.EnumKey(key, index)}" for index in range(winreg.QueryInfoKey(key)[0])]

    found = []
    for kind in below(r"SYSTEM\CurrentControlSet\Enum\USB"):
        if f"VID_{vendor:04X}&PID_{product:04X}" not in kind.upper():
            continue
        for device in below(kind):
            with winreg.OpenKey(winreg.HKEY_LOCAL_MACHINE, device) as key:
                try:
                    found.append(str(winreg.QueryValueEx(key, "Service")[0]))
                except OSError:
                    continue  # no driver
    # the parent of several interfaces has a driver of its own, which is as it should be
    return [service for service in found if service.lower() != "usbccgp"]
