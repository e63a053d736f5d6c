"""The USB/IP server on a socket, without a kernel.  Expected bytes: Linux, Documentation/usb/usbip_protocol.rst."""

from __future__ import annotations

import errno
import socket
import struct
from typing import TYPE_CHECKING, ClassVar

import pytest

from kernel.usbip import Gone, Server
from usbmodels.clock import UsbClock
from usbmodels.device import Stall, UsbModel

if TYPE_CHECKING:
    from collections.abc import Iterator

OUT, IN = 0, 1


class Echo(UsbModel):
    """Sends back what it gets, packet by packet; refuses 0xFF; takes nothing while `full`."""

    device_descriptor = struct.pack("<BBHBBBBHHHBBBB", 18, 1, 0x0200, 0, 0, 0, 64, 0x1234, 0x5678, 0x0100, 0, 0, 1, 1)
    configuration = (
        struct.pack("<BBHBBBBB", 9, 2, 39, 1, 1, 0, 0x80, 50)
        + bytes((9, 4, 0, 0, 3, 255, 0, 0, 0))
        + struct.pack("<BBBBHB", 7, 5, 0x02, 2, 8, 0)
        + struct.pack("<BBBBHB", 7, 5, 0x82, 2, 8, 0)
        + struct.pack("<BBBBHB", 7, 5, 0x81, 3, 8, 1)
    )
    strings: ClassVar[list[str]] = ["ab"]
    serial_index = 1

    def __init__(self) -> None:
        super().__init__(clock=UsbClock(timed=True))
        self.packets: list[bytes] = []
        self.full = False

    def accepts(self, endpoint: int) -> bool:
        return not self.full

    def out(self, endpoint: int, data: bytes) -> None:
        if data == b"\xff":
            raise Stall
        self.packets.append(data)

    def in_(self, endpoint: int, size: int) -> bytes | None:
        return self.packets.pop(0) if self.packets else None

    def bus_reset(self) -> None:
        self.packets.clear()


class Host:
    """The kernel's end of the connection."""

    def __init__(self) -> None:
        self.model = Echo()
        self.socket, theirs = socket.socketpair()
        self.socket.setblocking(False)
        self.server = Server(self.model, theirs)
        self._number = 0
        self._reads: set[int] = set()  # the numbers of IN transfers

    def submit(self, direction: int, endpoint: int, length: int, data: bytes = b"", setup: bytes = bytes(8)) -> int:
        """CMD_SUBMIT; its number."""
        self._number += 1
        header = struct.pack(">IIIII", 1, self._number, 1, direction, endpoint)
        self.socket.send(header + struct.pack(">Iiiii8s", 0, length, 0, 0, 0, setup) + data)
        self.server.serve()
        return self._number

    def unlink(self, urb: int) -> int:
        """CMD_UNLINK; its number."""
        self._number += 1
        self.socket.send(struct.pack(">IIIII", 2, self._number, 1, 0, 0) + struct.pack(">I24x", urb))
        self.server.serve()
        return self._number

    def answers(self) -> list[tuple[int, int, int, int, bytes]]:
        """(command, number, status, length, data) of what has come."""
        try:
            received = self.socket.recv(1 << 16)
        except BlockingIOError:
            return []
        found = []
        while received:
            command, number = struct.unpack_from(">II", received)
            status, length = struct.unpack_from(">ii", received, 20)
            is_in_data = command == 3 and number in self._reads
            data = received[48 : 48 + length] if is_in_data else b""
            found.append((command, number, status, 0 if command == 4 else length, data))
            received = received[48 + len(data) :]
        return found

    def read(self, endpoint: int, length: int) -> int:
        """An IN transfer."""
        self._reads.add(self._number + 1)
        return self.submit(IN, endpoint, length)

    def control_in(self, setup: str) -> int:
        """An IN transfer on endpoint 0, with the bytes that start it."""
        self._reads.add(self._number + 1)
        return self.submit(IN, 0, 255, setup=bytes.fromhex(setup))

    def close(self) -> None:
        """Both ends."""
        self.socket.close()
        self.server.connection.close()


@pytest.fixture
def host() -> Iterator[Host]:
    host = Host()
    yield host
    host.close()


def test_descriptors(host: Host) -> None:
    host.control_in("80 06 01 03 09 04 ff 00")  # string 1
    assert host.answers() == [(3, 1, 0, 6, b"\x06\x03a\0b\0")]
    host.control_in("80 06 07 03 09 04 ff 00")  # there is no string 7
    assert host.answers() == [(3, 2, -errno.EPIPE, 0, b"")]


def test_an_in_transfer_waits_and_ends_with_a_short_packet(host: Host) -> None:
    number = host.read(2, 64)
    assert host.answers() == []
    host.submit(OUT, 2, 11, b"12345678abc")
    assert sorted(host.answers()) == [(3, number, 0, 11, b"12345678abc"), (3, number + 1, 0, 11, b"")]


def test_a_full_device_leaves_the_out_transfer_waiting(host: Host) -> None:
    host.model.full = True
    number = host.submit(OUT, 2, 3, b"abc")
    assert host.answers() == []
    host.model.full = False
    host.server.serve()
    assert host.answers() == [(3, number, 0, 3, b"")]
    assert host.model.packets == [b"abc"]


def test_taking_a_transfer_back(host: Host) -> None:
    number = host.read(2, 64)
    host.unlink(number)
    assert host.answers() == [(4, number + 1, -errno.ECONNRESET, 0, b"")]
    host.unlink(number)  # it is over: nothing to take back
    assert host.answers() == [(4, number + 2, 0, 0, b"")]


def test_what_has_arrived_of_a_transfer_taken_back_is_not_lost(host: Host) -> None:
    number = host.read(2, 64)
    host.submit(OUT, 2, 8, b"12345678")
    host.answers()
    host.unlink(number)
    assert host.answers() == [(3, number, 0, 8, b"12345678"), (4, number + 2, 0, 0, b"")]


def test_a_stalled_endpoint_stays_stalled_until_that_is_cleared(host: Host) -> None:
    first = host.submit(OUT, 2, 1, b"\xff")
    host.submit(OUT, 2, 1, b"a")
    assert host.answers() == [(3, first, -errno.EPIPE, 0, b""), (3, first + 1, -errno.EPIPE, 0, b"")]
    host.submit(OUT, 0, 0, setup=bytes.fromhex("02 01 00 00 02 00 00 00"))  # CLEAR_FEATURE, ENDPOINT_HALT
    host.submit(OUT, 2, 1, b"a")
    assert [answer[2] for answer in host.answers()] == [0, 0]


def test_an_interrupt_endpoint_moves_one_packet_per_frame(host: Host) -> None:
    clock = host.model.clock
    host.model.packets = [b"1", b"2"]
    clock.advance_to(500)
    numbers = [host.read(1, 8), host.read(1, 8)]
    assert host.answers() == []  # in the frame it was asked for
    assert host.server.wait_s() == 500e-6
    clock.advance_to(1000)
    host.server.serve()
    assert host.answers() == [(3, numbers[0], 0, 1, b"1")]
    clock.advance_to(1999)
    host.server.serve()
    assert host.answers() == []
    clock.advance_to(2000)
    host.server.serve()
    assert host.answers() == [(3, numbers[1], 0, 1, b"2")]


def test_a_silent_device_answers_nothing_but_lets_transfers_be_taken_back(host: Host) -> None:
    host.server.silent_after = 1
    number = host.submit(OUT, 2, 1, b"a")
    host.read(2, 8)
    host.control_in("80 06 00 01 00 00 12 00")
    assert host.answers() == [(3, number, 0, 1, b"")]
    host.unlink(number + 1)
    assert host.answers() == [(4, number + 3, -errno.ECONNRESET, 0, b"")]


def test_pulled_out_after_so_many_transfers(host: Host) -> None:
    host.server.gone_after = 2
    host.submit(OUT, 2, 1, b"a")
    with pytest.raises(Gone):
        host.submit(OUT, 2, 1, b"b")
