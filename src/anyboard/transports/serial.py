"""Serial ports, through pyserial."""

from __future__ import annotations

from typing import TYPE_CHECKING

from anyboard.core.errors import BusError, Disconnected
from anyboard.transports.libraries import serial_library
from anyboard.transports.lines import PORT_ERRORS
from anyboard.transports.ports import explain

if TYPE_CHECKING:
    from typing import Any

_WRITE_TIMEOUT_S = 5.0


def find(serial: str | None, location: str | None, vendor_id: int, product_id: int) -> str | None:
    """The serial port of a USB device that has one besides; None if the system shows none.

    Args:
        serial: its serial number; used where only one device has it.
        location: bus and ports (``1-2.3``); decides where both are known.

    Raises `BackendUnavailable` if pyserial is missing.
    """
    ports = [port for port in serial_library().comports() if (port.vid, port.pid) == (vendor_id, product_id)]
    at_place = [port for port in ports if location and (port.location or "").partition(":")[0] == location]
    if at_place:
        return str(at_place[0].device)
    same_serial = [port for port in ports if serial and port.serial_number == serial]
    if len(same_serial) == 1:
        return str(same_serial[0].device)
    return str(ports[0].device) if len(ports) == 1 and not same_serial else None


def open(port: str, url: str) -> SerialPort:  # noqa: A001
    """Open a port, for this process alone.

    Args:
        port: its name (``/dev/ttyACM0``, ``COM5``).
        url: the board it belongs to, for messages.

    Raises:
        NotFound: there is no such port; says which there are.
        AlreadyOpen: another program has it; says which, where the system tells.
        BackendUnavailable: it cannot be opened: a permission, pyserial is missing.
    """
    library = serial_library()
    try:
        device = library.Serial(port, timeout=0, write_timeout=_WRITE_TIMEOUT_S, exclusive=True)
    except (ValueError, *PORT_ERRORS) as error:
        explain(port, url, error)
    return SerialPort(device, url)


class SerialPort:
    """An open port; reading never waits."""

    def __init__(self, device: Any, url: str) -> None:
        self._device = device
        self._url = url

    def configure(self, baudrate: int, bits: int, parity: str | None, stop: int) -> None:
        """Set the line: `parity` None, "odd" or "even".

        Raises ValueError for what the port cannot do, `Disconnected`.
        """
        device = self._device
        try:
            device.baudrate, device.bytesize, device.stopbits = baudrate, bits, stop
            device.parity = {None: "N", "odd": "O", "even": "E"}[parity]
        except OSError as error:
            raise self._gone(error) from error

    def write(self, data: bytes) -> None:
        """Send.  Raises `BusError` ("timeout": the other side takes nothing), `Disconnected`."""
        try:
            self._device.write(data)
        except OSError as error:
            if "timeout" in type(error).__name__.lower():  # SerialTimeoutException
                raise BusError(
                    "timeout", f"the serial port of {self._url} took nothing in {_WRITE_TIMEOUT_S} s"
                ) from error
            raise self._gone(error) from error

    def read(self, count: int) -> bytes:
        """Up to `count` bytes that have arrived.  Raises `Disconnected`."""
        try:
            return bytes(self._device.read(min(count, self._device.in_waiting)))
        except OSError as error:
            raise self._gone(error) from error

    @property
    def waiting(self) -> int:
        """How many bytes have arrived and not been read.  Raises `Disconnected`."""
        try:
            return int(self._device.in_waiting)
        except OSError as error:
            raise self._gone(error) from error

    def clear(self) -> None:
        """Drop what has arrived.  Raises `Disconnected`."""
        try:
            self._device.reset_input_buffer()
        except OSError as error:
            raise self._gone(error) from error

    def close(self) -> None:
        """Give it back; doing it twice is fine."""
        self._device.close()

    def _gone(self, error: OSError) -> Disconnected:
        return Disconnected(f"the serial port of {self._url} has gone ({error}); plug it in and open it again")
