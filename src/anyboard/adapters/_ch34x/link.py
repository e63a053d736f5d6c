"""One request after another, each with its own answer, whatever became of the one before."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from anyboard.adapters._ch34x import stream
from anyboard.core.errors import BusError, Disconnected

if TYPE_CHECKING:
    from typing import Protocol

    from anyboard.adapters._ch34x.stream import Dialect
    from anyboard.transports.hid import HidDevice
    from anyboard.transports.usb_device import UsbDevice

    class Channel(Protocol):
        """What carries requests and answers."""

        def send(self, request: bytes) -> None:
            """Raises `BusError`, `Disconnected`."""
            ...

        def receive(self, timeout_ms: int) -> bytes:
            """The next answer, or piece of one; b"" if none came in time.  Raises `BusError`, `Disconnected`."""
            ...

        def close(self) -> None: ...


# The longest request is 510 bytes of I2C at 20 kHz, 0.24 s.
_ANSWER_MS = 1000
_WRITE_MS = 1000
# An answer that waits in the chip is fetched in less.
_WAITING_MS = 20
_PIECES_MAX = 64


class BulkChannel:
    """Two bulk endpoints of a USB device, claimed with their interface.

    Args:
        device: closed with the channel.
        interface, out, in_: the interface and its endpoints.
        size: bytes of a packet.
    """

    def __init__(self, device: UsbDevice, interface: int, out: int, in_: int, size: int) -> None:
        device.claim(interface)
        self._device = device
        self._out, self._in, self._size = out, in_, size

    def send(self, request: bytes) -> None:
        """Send it."""
        try:
            self._device.bulk_out(self._out, request, _WRITE_MS)
        except BusError as error:
            self._go_on(self._out, error)
            raise

    def receive(self, timeout_ms: int) -> bytes:
        """One packet."""
        try:
            return self._device.bulk_in(self._in, self._size, timeout_ms)
        except BusError as error:
            self._go_on(self._in, error)
            raise

    def _go_on(self, endpoint: int, error: BusError) -> None:
        """An endpoint that has stalled refuses everything until it is told to go on (USB 2.0, 8.5.3.4)."""
        if error.kind == "other":
            try:
                self._device.clear_halt(endpoint)
            except BusError:
                pass  # the first failure is the one to tell

    def close(self) -> None:
        """Give the device back."""
        self._device.close()


class HIDChannel:
    """Reports of 512 bytes: a length (16 bits, little endian) and as many bytes."""

    def __init__(self, device: HidDevice, url: str) -> None:
        self._device = device
        self._url = url

    def send(self, request: bytes) -> None:
        """Send it in a report, after the 0 for a device that does not number its reports."""
        self._device.write(b"\0" + (len(request).to_bytes(2, "little") + request).ljust(512, b"\0"))

    def receive(self, timeout_ms: int) -> bytes:
        """What is in one report."""
        report = self._device.read(timeout_ms)
        if not report:
            return b""
        count = int.from_bytes(report[:2], "little")
        if not 0 < count <= len(report) - 2:
            raise BusError("other", f"{self._url} sent a report of {len(report)} bytes that is said to hold {count}")
        return report[2 : 2 + count]

    def close(self) -> None:
        """Give the device back."""
        self._device.close()


class Marker(NamedTuple):
    """A request that ends whatever goes on, and is known by the size of its answer."""

    request: bytes
    size: int


def markers(dialect: Dialect) -> list[Marker]:
    """As many as may be needed."""
    packets = [stream.nobody(dialect, times) for times in (9, 8, 7, 6)]
    return [Marker(packet.request, len(packet.slots)) for packet in packets]


class Link:
    """Requests and answers.

    When a request is abandoned (no answer, a wrong one, Ctrl-C), its answer may still come.  So a marker is sent:
    the chip answers in order, so whatever comes before the marker's answer is old.

    Args:
        channel: closed with the link.
        url: the board, for messages.
        dialect: of the chip.
    """

    def __init__(self, channel: Channel, url: str, dialect: Dialect) -> None:
        self._channel = channel
        self._url = url
        self._markers = markers(dialect)
        self._posted = b""
        self._is_settled = False
        self._late: set[int] = set()
        """Sizes of answers that may still come."""

    def open(self, first: bytes = b"") -> None:
        """Begin, whatever the last program left.

        Args:
            first: sent before all; has no answer.

        Raises:
            BusError: it does not answer.
            Disconnected: it has gone.
        """
        self._settle(first)

    def post(self, packet: bytes) -> None:
        """Send a packet that has no answer, together with the next request, or with `flush`."""
        self._posted += packet

    def flush(self) -> None:
        """Send what was posted.  Raises `BusError`, `Disconnected`."""
        if self._posted:
            self.exchange(b"", 0)

    def drop(self) -> None:
        """Forget what was posted."""
        self._posted = b""

    @property
    def posted(self) -> int:
        """Bytes that wait for the next request."""
        return len(self._posted)

    def exchange(self, request: bytes, count: int) -> bytes:
        """Send a request and return its answer of `count` bytes; 0 for none.

        Raises:
            BusError: no answer in time, or one of another length; the I2C bus is idle then, as far as the chip
                takes anything at all.
            Disconnected: it has gone.
        """
        if not self._is_settled:
            self._settle()
        request, self._posted = self._posted + request, b""
        try:
            self._channel.send(request)
            return self._receive(count) if count else b""
        except Disconnected:
            raise
        except BaseException as failure:  # also Ctrl-C
            self._is_settled = False
            self._late.add(count)
            try:
                self._settle()
            except BusError:
                pass  # the first failure is the one to tell; the next request tries to settle again
            except Disconnected:
                if isinstance(failure, BusError):
                    raise  # that is why
            raise

    def _receive(self, count: int) -> bytes:
        answer = b""
        while len(answer) < count:
            piece = self._channel.receive(_ANSWER_MS)
            if not piece:
                raise BusError("timeout", f"{self._url} did not answer in {_ANSWER_MS} ms; {_UNPLUG}")
            answer += piece
        if len(answer) > count:
            raise BusError("other", f"{self._url} answered with {len(answer)} bytes in the place of {count}")
        return answer

    def _settle(self, first: bytes = b"") -> None:
        """Get an abandoned request out of the way.  Raises `BusError`, `Disconnected`."""
        marker = next((marker for marker in self._markers if marker.size not in self._late), self._markers[0])
        self._late.add(marker.size)
        self._send(first + marker.request)
        self._wait_for(marker)
        self._is_settled = True
        self._late.clear()

    def _send(self, request: bytes) -> None:
        """To a chip that may take nothing before what it has to say is fetched."""
        try:
            self._channel.send(request)
        except BusError:
            for _ in range(_PIECES_MAX):
                if not self._channel.receive(_WAITING_MS):
                    break
            self._channel.send(request)

    def _wait_for(self, marker: Marker) -> None:
        single = 0
        for _ in range(_PIECES_MAX):
            in_pieces = single >= marker.size  # should the chip send each byte by itself
            piece = self._channel.receive(_WAITING_MS if in_pieces else _ANSWER_MS)
            if len(piece) == marker.size or (in_pieces and not piece):
                return
            if not piece:
                raise BusError("timeout", f"{self._url} does not answer; {_UNPLUG}")
            single += len(piece) == 1
        raise BusError("other", f"{self._url} sends what nobody asked for; {_UNPLUG}")

    def close(self) -> None:
        """Give the device back."""
        self._channel.close()


_UNPLUG = "if that goes on, unplug it and plug it in again"
