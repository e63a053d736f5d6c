"""An open CP2112: feature reports and responses, decoded."""

from __future__ import annotations

from typing import TYPE_CHECKING

from anyboard.adapters.cp2112 import codec
from anyboard.core.errors import BusError

if TYPE_CHECKING:
    from anyboard.transports.hid import HidDevice


class Link:
    """What the chip's parts are talked to through.

    Args:
        device: the open HID device.
        url: for messages.
    """

    def __init__(self, device: HidDevice, url: str) -> None:
        self._device = device
        self.url = url

    def get_feature(self, number: int, size: int) -> bytes:
        """The `size` bytes of a feature report.  Raises `BusError`, `Disconnected`."""
        try:
            report = self._device.get_feature(number, 1 + size)
        except BusError:
            self._device.drain()  # whether the chip refused or has gone, only the other pipe tells
            raise
        return codec.decode_feature(report, number, size, self.url)

    def set_feature(self, report: bytes) -> None:
        """Write a feature report.  Raises `BusError`, `Disconnected`."""
        try:
            self._device.send_feature(report)
        except BusError:
            self._device.drain()
            raise

    def forget(self) -> None:
        """Drop responses that have arrived unasked.  Takes no time.  Raises `Disconnected`."""
        self._device.drain()

    def request(self, report: bytes) -> None:
        """Send an output report.  Raises `Disconnected`."""
        self._device.write(report)

    def response(self, timeout_ms: int) -> codec.Response | None:
        """The next response; None if none comes in time.  Raises `BusError` if it is garbled, `Disconnected`."""
        report = self._device.read(timeout_ms)
        return codec.decode_response(report, self.url) if report else None

    def close(self) -> None:
        """Let go of the chip."""
        self._device.close()
