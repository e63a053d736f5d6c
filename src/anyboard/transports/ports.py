"""What the operating system says about its serial ports, and what is wrong with one that does not open."""

from __future__ import annotations

import errno
import os
import sys
from typing import TYPE_CHECKING, NamedTuple

from anyboard.core.errors import AlreadyOpen, BackendUnavailable, BadURL, NotFound
from anyboard.transports.libraries import serial_library

if TYPE_CHECKING:
    from typing import NoReturn

_WINDOWS_PREFIX = "\\\\.\\"


class Port(NamedTuple):
    """A serial port, as pyserial's `comports` shows it; what the system does not tell is None.

    - `device`: what opens it: ``/dev/ttyACM0``, ``COM10``
    - `vendor_id`, `product_id`: of the USB device it belongs to
    - `serial`: that device's serial number
    - `location`: where that is plugged in, and its interface: ``1-2.3:1.0``
    - `manufacturer`, `product`, `interface`: its own words for itself
    """

    device: str
    vendor_id: int | None
    product_id: int | None
    serial: str | None
    location: str | None
    manufacturer: str | None
    product: str | None
    interface: str | None

    @property
    def place(self) -> str | None:
        """Where the USB device is plugged in: ``1-2.3``."""
        return self.location.partition(":")[0] if self.location else None

    @property
    def interface_number(self) -> int:
        """Of the USB interface; 0 if it is not known."""
        number = (self.location or "").rpartition(".")[2] if ":" in (self.location or "") else ""
        return int(number) if number.isdigit() else 0


def listed() -> list[Port]:
    """Every serial port there is, in the order of their names.  Raises `BackendUnavailable` if pyserial is missing."""
    names = ("vid", "pid", "serial_number", "location", "manufacturer", "product", "interface")
    ports = [
        Port(str(found.device), *(getattr(found, name, None) or None for name in names))
        for found in serial_library().comports()
    ]
    return sorted(ports, key=lambda port: (len(port.device), port.device))


def is_same(port: str, other: str) -> bool:
    r"""Whether two names are one port's: ``/dev/serial/by-id/…`` is a link, ``com10`` and ``\\.\COM10`` are one."""
    return _canonical(port) == _canonical(other)


def _canonical(port: str) -> str:
    if sys.platform == "win32":
        return port.removeprefix(_WINDOWS_PREFIX).upper()
    if sys.platform == "darwin":
        port = port.replace("/dev/tty.", "/dev/cu.")  # each port has a node for calls that come in, and one for ours
    return os.path.realpath(port)


def may_open(port: str) -> bool:
    """Whether this user may open it; True where only trying tells."""
    return sys.platform == "win32" or not os.path.exists(port) or os.access(port, os.R_OK | os.W_OK)


def permission(port: str) -> str:
    """What gives this user the right to open a port: on Linux, the group that has it."""
    if sys.platform == "win32":
        return "ask its administrator"
    import grp

    try:
        group = grp.getgrgid(os.stat(port).st_gid).gr_name
    except (OSError, KeyError):
        group = "dialout"
    if group == "root":
        return f"it is root's alone; a udev rule can give it to a group (mode 0660, group dialout): {port}"
    return f"join the group {group}: sudo usermod -aG {group} $USER, then log out and in again"


def users(port: str) -> str:
    """Who else has a port open, in words; "" if nobody has, as far as the system tells."""
    if sys.platform != "linux":
        return ""
    from anyboard.transports.linux import Linux

    return ", ".join(Linux().users(os.path.realpath(port)))


def explain(port: str, url: str, error: Exception) -> NoReturn:
    """Raise the error of ours that says what to do about pyserial's.

    Args:
        port: what was to be opened: a name, or a URL of pyserial's.
        url: the board, for the message.
        error: an OSError, as pyserial's SerialException is, or one of `termios`.
    """
    text = str(error)
    number = getattr(error, "errno", None)
    if "://" in port:
        if "expected a string in the form" in text:
            raise BadURL(f"{url}: {text}") from error
        raise BackendUnavailable(f"{url}: nobody answers there ({text})") from error
    if number == errno.ENOENT or "FileNotFoundError" in text:
        there = ", ".join(found.device for found in listed())
        raise NotFound(f"{url}: there is no port {port}; there is {there or 'none at all'}") from error
    if f"({errno.ENOTTY}," in text:
        raise NotFound(f"{url}: {port} is no serial port; anyboard list shows what there is") from error
    denied = number == errno.EACCES or "PermissionError" in text
    if denied and sys.platform != "win32":
        raise BackendUnavailable(f"{url}: this user may not open {port}; {permission(port)}") from error
    # Windows says "access denied" of a port that another program has
    if denied or number in (errno.EBUSY, errno.EAGAIN) or "lock" in text.lower():
        raise AlreadyOpen(f"{url}: {port} is used by {users(port) or 'another program'}; close it there") from error
    raise BackendUnavailable(f"{url}: {port} cannot be opened ({text}); unplug it and plug it in again") from error
