"""What `anyboard doctor` asks the operating system about a device, beyond what the libraries say."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable

    from anyboard.core.checkup import Check
    from anyboard.transports.plugged import Plugged


class Host:
    """An operating system that tells nothing; `Linux`, `Windows` and `MacOS` tell what they can."""

    def is_plugged(self, ids: Collection[tuple[int, int]]) -> bool | None:
        """Whether there is a device with one of these numbers, whatever libraries see; None if that is not known."""
        return None

    def unseen(
        self, ids: Collection[tuple[int, int]], shown: Collection[str], name: str, kernel_drivers: Collection[str]
    ) -> Iterable[Check]:
        """What is plugged in but not among `shown`, the locations that the library listed."""
        return ()

    def check(self, plugged: Plugged, url: str, kernel_drivers: Collection[str], is_hid: bool) -> Iterable[Check]:
        """Permission, driver and other programs, for one device.

        Args:
            plugged: the device.
            url: what opens it, for the findings.
            kernel_drivers: names of Linux modules that may have it and that anyboard takes it from.
            is_hid: whether it is used as a HID device, else through libusb.
        """
        return ()


def this_host() -> Host:
    """The operating system we run on."""
    import sys

    if sys.platform == "linux":
        from anyboard.transports.linux import Linux

        return Linux()
    if sys.platform == "win32":
        from anyboard.transports.windows import Windows

        return Windows()
    if sys.platform == "darwin":
        from anyboard.transports.macos import MacOS

        return MacOS()
    return Host()
