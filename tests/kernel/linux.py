"""System calls that Python has no function for, and what Linux shows of USB in sysfs.  For the guest."""

from __future__ import annotations

import ctypes
import os
import subprocess
import time
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

DEVICES = Path("/sys/bus/usb/devices")
HID_DEVICES = Path("/sys/bus/hid/devices")

_INIT_MODULE, _DELETE_MODULE = 313, 176  # finit_module and delete_module on x86_64
_POWER_OFF = 0x4321FEDC  # linux/reboot.h

_libc = ctypes.CDLL(None, use_errno=True)


def _checked(result: int, what: str) -> None:
    if result < 0:
        number = ctypes.get_errno()
        raise OSError(number, f"{what}: {os.strerror(number)}")


def mount(kind: str, target: str, options: str = "") -> None:
    """Mount a file system that has no device."""
    os.makedirs(target, exist_ok=True)
    _checked(_libc.mount(kind.encode(), target.encode(), kind.encode(), 0, options.encode()), f"mount {target}")


def load_module(path: Path) -> None:
    """Load a kernel module."""
    with path.open("rb") as file:
        _checked(_libc.syscall(_INIT_MODULE, file.fileno(), b"", 0), f"load {path.name}")


def unload_module(name: str) -> None:
    """Unload a kernel module; its devices are left without a driver."""
    _checked(_libc.syscall(_DELETE_MODULE, name.replace("-", "_").encode(), os.O_NONBLOCK), f"unload {name}")


def power_off() -> None:
    """End of this machine."""
    os.sync()
    _libc.reboot(ctypes.c_int(_POWER_OFF))


def wait_until(condition: Callable[[], object], what: str, limit_s: float = 10) -> None:
    """Raises TimeoutError if `condition` stays false."""
    end = time.monotonic() + limit_s
    while not condition():
        if time.monotonic() > end:
            raise TimeoutError(f"waited {limit_s:g} s for {what}")
        time.sleep(0.01)


def settle() -> None:
    """Wait until udev has dealt with everything the kernel has told it."""
    subprocess.run(["udevadm", "settle", "--timeout=10"], check=True)


def driver(device: Path) -> str | None:
    """The kernel driver a device in sysfs is bound to."""
    link = device / "driver"
    return link.resolve().name if link.exists() else None


def hid_drivers(location: str) -> list[str | None]:
    """The drivers of the HID interfaces of the USB device at a place (``1-2``)."""
    return [driver(device) for device in HID_DEVICES.glob("*") if f"/{location}/" in str(device.resolve()) + "/"]


def interface_driver(location: str, interface: int) -> str | None:
    """The driver of an interface of the USB device at a place."""
    return driver(DEVICES / f"{location}:1.{interface}")
