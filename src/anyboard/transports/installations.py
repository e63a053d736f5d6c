"""Whether the libraries the transports need are installed, the right ones, and new enough.

What is not installed is "unknown", as it may not be needed; what is installed wrongly is a "problem".
"""

from __future__ import annotations

import re
from importlib import metadata
from typing import TYPE_CHECKING

from anyboard.core.checkup import Check
from anyboard.core.errors import BackendUnavailable
from anyboard.core.versions import numbers
from anyboard.transports import libraries
from anyboard.transports.udev import python

if TYPE_CHECKING:
    from collections.abc import Callable


def pip(words: str) -> str:
    """A command for the pip of this interpreter."""
    return f"{python()} -m pip {words}"


_GET = 'install "anyboard[usb]"'


def check_hidapi() -> Check:
    """Whether `import hid` gives hidapi, and not the other package of that name."""
    error = _failure(libraries.hid_flavours)
    if error is None:
        return _version("hidapi", "hidapi", note=_second_hid())
    wrong, right = installed("hid"), installed("hidapi")
    if wrong:
        again = pip("install --force-reinstall hidapi") if right else pip(_GET)
        beside = f", and in the way of hidapi {right}" if right else ""
        finding = f"the package `hid` {wrong} is installed, which is not hidapi but has its name{beside}"
        return Check("library", "problem", finding, f"{pip('uninstall -y hid')}\n{again}")
    if right:
        finding = f"hidapi {right} is installed but does not load: {error.__cause__ or error}"
        return Check("library", "problem", finding, pip("install --force-reinstall hidapi"))
    return Check("library", "unknown", "hidapi is not installed", pip(_GET))


def _second_hid() -> str:
    other = installed("hid")
    return f" (the package `hid` {other} is installed too, but not in its way)" if other else ""


def check_libusb() -> Check:
    """Whether PyUSB is there, and finds a libusb."""
    error = _failure(libraries.usb_backend)
    package = installed("libusb-package")
    if error is None:
        libusb = f", libusb from libusb-package {package}" if package else ", the system's libusb"
        return _version("PyUSB", "pyusb", note=libusb)
    version = installed("pyusb")
    if version is None:
        return Check("library", "unknown", "PyUSB is not installed", pip(_GET))
    if isinstance(error.__cause__, ImportError):
        # `usb`, too, is a name that other packages have
        finding = f"PyUSB {version} is installed but does not load: {error.__cause__}"
        return Check("library", "problem", finding, pip("install --force-reinstall pyusb libusb-package"))
    if package is None:
        return Check("library", "unknown", f"PyUSB {version} finds no libusb 1.0", pip("install libusb-package"))
    finding = f"PyUSB {version} finds no libusb 1.0, though libusb-package {package} is installed"
    return Check("library", "problem", finding, pip("install --force-reinstall libusb-package"))


def check_pyserial() -> Check:
    """Whether `import serial` gives pyserial, and not the other package of that name."""
    error = _failure(libraries.serial_library)
    if error is None:
        return _version("pyserial", "pyserial", subject="pyserial")
    wrong = installed("serial")
    if wrong:
        finding = f"the package `serial` {wrong} is installed, which is not pyserial but has its name"
        fix = f"{pip('uninstall -y serial')}\n{pip('install --force-reinstall pyserial')}"
        return Check("pyserial", "problem", finding, fix)
    return Check("pyserial", "problem", f"pyserial does not load: {error.__cause__}", pip("install pyserial"))


def installed(distribution: str) -> str | None:
    """The version of a package that is installed; None if it is not."""
    try:
        return metadata.version(distribution)
    except metadata.PackageNotFoundError:
        return None


def _failure(load: Callable[[], object]) -> BackendUnavailable | None:
    try:
        load()
    except BackendUnavailable as error:
        return error
    return None


def _version(name: str, distribution: str, note: str = "", subject: str = "library") -> Check:
    version = installed(distribution)
    needed = _needed(distribution)
    if version is not None and needed is not None and numbers(version) < numbers(needed):
        finding = f"{name} {version} is too old; {needed} or newer is needed"
        return Check(subject, "problem", finding, pip(f"install --upgrade {distribution}"))
    return Check(subject, "ok", f"{name} {version or '(not from PyPI)'}{note}", "")


def _needed(distribution: str) -> str | None:
    """The oldest version that our own package asks for."""
    try:
        requirements = metadata.requires("anyboard") or []
    except metadata.PackageNotFoundError:  # run from its source
        return None
    for requirement in requirements:
        match = re.match(rf"{re.escape(distribution)}>=([\d.]+)", requirement)
        if match:
            return match[1]
    return None
