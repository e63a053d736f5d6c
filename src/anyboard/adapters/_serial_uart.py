"""The UART of an adapter that is a serial port to the operating system."""

from __future__ import annotations

from typing import TYPE_CHECKING

from anyboard.core.adapter import BaseAdapter, handles
from anyboard.core.errors import BackendUnavailable, Rejected
from anyboard.core.ops import UARTAvailable, UARTClear, UARTRead, UARTWrite
from anyboard.transports import serial

if TYPE_CHECKING:
    from anyboard.core.ops import UARTConfigure
    from anyboard.transports.plugged import Plugged
    from anyboard.transports.serial import SerialPort

_EVERYTHING = 1 << 20


class SerialUART:
    """One UART, whose port is opened when it is first configured.

    Args:
        plugged: the device, by whose place or serial number its port is found.
        url: the board, for messages.
        baudrates: the lowest and the highest.
    """

    def __init__(self, plugged: Plugged, url: str, baudrates: tuple[int, int]) -> None:
        self._plugged = plugged
        self._url = url
        self._baudrates = baudrates
        self._port: SerialPort | None = None
        self._received = bytearray()
        self._size = 0

    def configure(self, op: UARTConfigure) -> None:
        """Open it, or change its settings; what has been received stays.

        Raises:
            Rejected: it cannot have these settings.
            BackendUnavailable: there is no such port, or it cannot be opened.
            AlreadyOpen: another program has it.
            Disconnected: it has gone.
        """
        low, high = self._baudrates
        if not low <= op.baudrate <= high:
            raise Rejected("ValueError", f"baudrate must be {low} to {high} on {self._url}, not {op.baudrate}")
        if op.bits > 8:
            raise Rejected("ValueError", f"bits must be 5 to 8 on {self._url}")
        if self._port is None:
            self._port = self._open()
        try:
            self._port.configure(op.baudrate, op.bits, op.parity, op.stop)
        except ValueError as error:
            raise Rejected("ValueError", f"the serial port of {self._url} refuses these settings ({error})") from error
        self._size = op.receiver_buffer_size

    def _open(self) -> SerialPort:
        plugged = self._plugged
        name = serial.find(plugged.serial, plugged.location, plugged.vendor_id, plugged.product_id)
        if name is None:
            raise BackendUnavailable(
                f"the serial port of {self._url} is not there, or not to be told from that of another one; plug in one "
                "only; ask: anyboard doctor"
            )
        return serial.open(name, self._url)

    def write(self, data: bytes) -> None:
        """Send.  Raises `BusError` ("timeout"), `Disconnected`."""
        self._opened().write(data)

    def read(self, count: int) -> bytes:
        """Up to `count` bytes that have arrived.  Raises `Disconnected`."""
        self._fetch()
        data = bytes(self._received[:count])
        del self._received[:count]
        return data

    def available(self) -> int:
        """How many bytes have arrived.  Raises `Disconnected`."""
        self._fetch()
        return len(self._received)

    def clear(self) -> None:
        """Drop what has arrived.  Raises `Disconnected`."""
        self._opened().clear()
        self._received.clear()

    def _opened(self) -> SerialPort:
        if self._port is None:
            raise Rejected("RuntimeError", f"the UART of {self._url} is not configured")
        return self._port

    def _fetch(self) -> None:
        """From the system's buffer into ours, where what does not fit is lost, as on a board."""
        data = self._opened().read(_EVERYTHING)
        self._received += data[: max(self._size - len(self._received), 0)]

    def close(self) -> None:
        """Give the port back; doing it twice is fine."""
        port, self._port = self._port, None
        self._received.clear()
        if port is not None:
            port.close()


class SerialUARTOps(BaseAdapter):
    """The operations of an adapter with one such UART, `_uart`, all but UARTConfigure, which the adapter checks."""

    _uart: SerialUART

    def _port(self, bus: str) -> SerialUART:
        """The UART that a bus is.  Raises `Rejected` if it is none."""
        return self._uart

    @handles(UARTWrite)
    def _uart_write(self, op: UARTWrite) -> None:
        self._port(op.bus).write(op.data)

    @handles(UARTRead)
    def _uart_read(self, op: UARTRead) -> bytes:
        return self._port(op.bus).read(op.count)

    @handles(UARTAvailable)
    def _uart_available(self, op: UARTAvailable) -> int:
        return self._port(op.bus).available()

    @handles(UARTClear)
    def _uart_clear(self, op: UARTClear) -> None:
        self._port(op.bus).clear()
