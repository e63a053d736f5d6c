"""An open USB device; imported when the first one is opened, as it needs PyUSB."""

from __future__ import annotations

import errno

import usb.core
import usb.util

from anyboard.core.errors import AlreadyOpen, BackendUnavailable, BusError, Disconnected

# What a device that was pulled out answers: libusb on Linux, macOS and Windows differ, and the
# first answer may be an I/O error.
GONE = {errno.ENODEV, errno.ENXIO, errno.ESHUTDOWN, getattr(errno, "EPROTO", -1), errno.EIO}


def busy(url: str, error: usb.core.USBError) -> AlreadyOpen:
    """The error for a device that somebody else has."""
    return AlreadyOpen(
        f"{url} is used by another program ({error.strerror}); close that, or end it; who has it: anyboard doctor"
    )


class UsbDevice:
    """An open device."""

    def __init__(self, device: usb.core.Device, url: str) -> None:
        self._device = device
        self._url = url
        self._claimed: list[int] = []
        self._taken_from_kernel: list[int] = []

    def claim(self, interface: int) -> None:
        """Take an interface; a kernel driver that has it gets it back at `close`.

        Raises `AlreadyOpen` if another program has it, `BackendUnavailable` if the kernel driver stays.
        """
        device = self._device
        try:
            if self._has_kernel_driver(interface):
                device.detach_kernel_driver(interface)
                self._taken_from_kernel.append(interface)
            usb.util.claim_interface(device, interface)
        except usb.core.USBError as error:
            if error.errno == errno.EBUSY:
                raise busy(self._url, error) from error
            if error.errno == errno.EACCES:  # macOS: a kernel driver that only root may take it from
                raise BackendUnavailable(
                    f"a driver of the system has {self._url} and does not give it away ({error.strerror}); "
                    "run: anyboard doctor"
                ) from error
            raise self._failed("claim", error) from error
        self._claimed.append(interface)

    def _has_kernel_driver(self, interface: int) -> bool:
        try:
            return bool(self._device.is_kernel_driver_active(interface))
        except NotImplementedError:
            return False  # Windows

    def packet_size(self, endpoint: int) -> int:
        """How long an endpoint's packets are at the speed of the port the device is plugged into.

        Raises `BusError` if there is no such endpoint.
        """
        for interface in self._device.get_active_configuration():
            for one in interface:
                if one.bEndpointAddress == endpoint:
                    return int(one.wMaxPacketSize)
        raise BusError("other", f"{self._url} has no endpoint 0x{endpoint:02X}; it is another device than it says")

    def control_out(
        self, request_type: int, request: int, value: int, index: int, data: bytes = b"", timeout_ms: int = 1000
    ) -> None:
        """A control transfer to the device.  Raises `BusError`, `Disconnected`."""
        try:
            self._device.ctrl_transfer(request_type, request, value, index, data, timeout_ms)
        except usb.core.USBError as error:
            raise self._failed(f"control request 0x{request:02X}", error) from error

    def control_in(
        self, request_type: int, request: int, value: int, index: int, size: int, timeout_ms: int = 1000
    ) -> bytes:
        """A control transfer from the device: at most `size` bytes.  Raises `BusError`, `Disconnected`."""
        try:
            answer = self._device.ctrl_transfer(request_type, request, value, index, size, timeout_ms)
        except usb.core.USBError as error:
            raise self._failed(f"control request 0x{request:02X}", error) from error
        assert not isinstance(answer, int)  # that is PyUSB's answer to the other direction
        return bytes(answer)

    def bulk_out(self, endpoint: int, data: bytes, timeout_ms: int) -> None:
        """Send all of `data`.  Raises `BusError` ("timeout": the device took only a part), `Disconnected`."""
        try:
            written = self._device.write(endpoint, data, timeout_ms)
        except usb.core.USBError as error:
            raise self._failed("write", error) from error
        if written != len(data):
            raise BusError("timeout", f"{self._url} took {written} of {len(data)} bytes in {timeout_ms} ms")

    def bulk_in(self, endpoint: int, size: int, timeout_ms: int) -> bytes:
        """Up to `size` bytes, until a short packet; b"" if nothing came in time.  Raises `BusError`, `Disconnected`."""
        try:
            return bytes(self._device.read(endpoint, size, timeout_ms))
        except usb.core.USBTimeoutError:
            return b""
        except usb.core.USBError as error:
            raise self._failed("read", error) from error

    def clear_halt(self, endpoint: int) -> None:
        """Let an endpoint go on that has stalled.  Raises `BusError`, `Disconnected`."""
        try:
            self._device.clear_halt(endpoint)
        except usb.core.USBError as error:
            raise self._failed("clear halt", error) from error

    def close(self) -> None:
        """Give everything back; doing it twice is fine."""
        claimed, self._claimed = self._claimed, []
        taken, self._taken_from_kernel = self._taken_from_kernel, []
        try:
            for interface in claimed:
                usb.util.release_interface(self._device, interface)
            for interface in taken:
                self._device.attach_kernel_driver(interface)
        except usb.core.USBError:
            pass  # unplugged: nobody is left to give it back to
        finally:
            usb.util.dispose_resources(self._device)

    def _failed(self, what: str, error: usb.core.USBError) -> Exception:
        if isinstance(error, usb.core.USBTimeoutError) or error.errno == errno.ETIMEDOUT:
            return BusError("timeout", f"{self._url} did not answer in time ({what})")
        if error.errno in GONE:
            return Disconnected(
                f"{self._url} has gone: unplugged, or reset ({error.strerror}); plug it in and open it again"
            )
        if error.errno == errno.EPIPE:
            return BusError("other", f"{self._url} refused ({what}: stalled)")
        return BusError("other", f"{self._url}: {what} failed ({error.strerror})")
