"""What `anyboard doctor` says about a family of USB adapters: library, permission, driver, device."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from anyboard.core.checkup import Check
from anyboard.core.url import BoardURL
from anyboard.transports import hid, usb
from anyboard.transports.host import this_host
from anyboard.transports.installations import check_hidapi, check_libusb
from anyboard.transports.state import state

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Sequence

    from anyboard.transports.host import Host
    from anyboard.transports.plugged import Plugged

    Ids = Collection[tuple[int, int]]


def check_hid(ids: Ids, name: str, kernel_drivers: Collection[str], host: Host | None = None) -> list[Check]:
    """A family that is used through hidapi.

    Args:
        ids: its USB vendor and product numbers.
        name: its backend, as in URLs.
        kernel_drivers: Linux modules that may have taken it.
        host: the operating system; None: this one.
    """
    return list(_family(check_hidapi(), ids, name, kernel_drivers, host or this_host(), is_hid=True))


def check_usb(ids: Ids, name: str, kernel_drivers: Collection[str], host: Host | None = None) -> list[Check]:
    """A family that is used through PyUSB and libusb; arguments as for `check_hid`."""
    return list(_family(check_libusb(), ids, name, kernel_drivers, host or this_host(), is_hid=False))


def _family(
    library: Check, ids: Ids, name: str, kernel_drivers: Collection[str], host: Host, *, is_hid: bool
) -> Iterator[Check]:
    if library.status != "ok":
        is_plugged = host.is_plugged(ids)
        yield library.replace(status="problem") if is_plugged else library
        yield _plugged_line(is_plugged, ids, name)
        return
    yield library
    present = _once_each(hid.enumerate(ids) if is_hid else usb.enumerate(ids))
    for plugged in present:
        url = str(BoardURL((), name, plugged.locator(present), {}))
        yield from _device(plugged, url, kernel_drivers, host, is_hid=is_hid)
    unseen = list(host.unseen(ids, {plugged.location for plugged in present}, name, kernel_drivers))
    yield from unseen
    if not present and not unseen:
        yield _plugged_line(False, ids, name)


def _plugged_line(is_plugged: bool | None, ids: Ids, name: str) -> Check:
    numbers = ", ".join(f"{vendor:04x}:{product:04x}" for vendor, product in sorted(ids))
    if is_plugged:
        return Check("device", "ok", f"a {name} is plugged in ({numbers})", "")
    if is_plugged is None:
        return Check("device", "unknown", f"without its library it is not known whether a {name} is plugged in", "")
    return Check("device", "unknown", f"none is plugged in ({numbers})", "")


def _once_each(found: Sequence[Plugged]) -> list[Plugged]:
    """Each device once, whatever number of HID interfaces it has."""
    return list({plugged.location: plugged for plugged in reversed(found)}.values())[::-1]


def _device(
    plugged: Plugged, url: str, kernel_drivers: Collection[str], host: Host, *, is_hid: bool
) -> Iterator[Check]:
    yield Check("device", "ok", f"found {url} ({plugged.ids} at {plugged.location})", "")
    told = list(host.check(plugged, url, kernel_drivers, is_hid))
    yield from told
    status, hint = state(plugged, url)
    subjects = {check.subject for check in told if check.status == "problem"}
    if status == "busy" and "in use" not in subjects:
        yield Check("in use", "problem", hint, "close it there, or end that program")
    elif status == "no_permission" and not subjects:
        yield Check("permission", "problem", f"you may not open {url}", _allow())


def _allow() -> str:
    if sys.platform == "linux":
        from anyboard.transports.udev import command

        return command()
    return "close every program that may have it; plug it in again"
