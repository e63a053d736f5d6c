"""The libraries the transports use, found when first needed, and replaceable: by models of devices, in tests."""

from __future__ import annotations

import sys
import tempfile
from contextlib import contextmanager
from importlib import import_module
from importlib.util import find_spec
from typing import TYPE_CHECKING

from anyboard.core.errors import BackendUnavailable

if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import Any

_EXTRA = 'pip install "anyboard[usb]"'

WRONG_HID = (
    "the module `hid` here is not hidapi's: the package `hid` on PyPI is another one of the same name; "
    "pip uninstall hid; pip install --force-reinstall hidapi"
)

_replacements: dict[str, Any] = {}


@contextmanager
def replaced(**libraries: Any) -> Iterator[None]:
    """Use other libraries within the block.

    Args:
        hid: a module with hidapi's interface, or a list of them (its flavours, best first).
        usb: a `usb.backend.IBackend`.
        serial: an object with `comports()` and `Serial`, as pyserial has them.
        locks: another folder for the locks of `exclusive`.
    """
    before = dict(_replacements)
    _replacements.update(libraries)
    try:
        yield
    finally:
        _replacements.clear()
        _replacements.update(before)


def hid_flavours() -> list[Any]:
    """The modules with hidapi's interface, best first.

    On Linux hidapi's wheels have two: `hidraw` goes through the kernel's HID driver; `hid` goes
    through libusb, and reaches also a device that a driver of its own has taken (hid_mcp2221).

    Raises:
        BackendUnavailable: hidapi is not installed, or another package has its name.
    """
    if "hid" in _replacements:
        replacement = _replacements["hid"]
        return list(replacement) if isinstance(replacement, (list, tuple)) else [replacement]
    try:
        hid = import_module("hid")
    except ModuleNotFoundError as error:
        raise BackendUnavailable(f"hidapi is not installed ({error}); {_EXTRA}") from error
    except ImportError as error:
        # the other `hid`, a package where hidapi's is one file, looks for a hidapi of the system
        spec = find_spec("hid")
        is_other = spec is not None and spec.submodule_search_locations is not None
        raise BackendUnavailable(WRONG_HID if is_other else f"hidapi cannot be used ({error}); {_EXTRA}") from error
    if not hasattr(hid, "device"):
        raise BackendUnavailable(WRONG_HID)
    flavours = [hid]
    if sys.platform == "linux":
        try:
            flavours.insert(0, import_module("hidraw"))
        except ImportError:
            pass  # built by the distribution, in one flavour
    return flavours


def usb_backend() -> Any:
    """PyUSB's backend over libusb.

    Raises:
        BackendUnavailable: PyUSB or libusb is missing.
    """
    if "usb" in _replacements:
        return _replacements["usb"]
    try:
        import usb.backend.libusb1
        import usb.core
    except ImportError as error:
        raise BackendUnavailable(f"PyUSB is not installed ({error}); {_EXTRA}") from error
    try:
        import libusb_package
    except ImportError:
        backend = usb.backend.libusb1.get_backend()  # the system's own libusb does as well
    else:
        backend = libusb_package.get_libusb1_backend()
    if backend is None:
        raise BackendUnavailable(f"PyUSB finds no libusb 1.0; {_EXTRA}")
    return backend


def serial_library() -> Any:
    """Something with pyserial's `comports()` and `Serial`.

    Raises:
        BackendUnavailable: pyserial is missing.
    """
    if "serial" in _replacements:
        return _replacements["serial"]
    try:
        from anyboard.transports import _pyserial
    except ImportError as error:
        raise BackendUnavailable(f"pyserial is not installed ({error}); pip install pyserial") from error
    return _pyserial


def lock_folder() -> str:
    """Where processes tell each other which devices they have."""
    folder: str = _replacements.get("locks") or tempfile.gettempdir()
    return folder
