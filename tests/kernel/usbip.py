"""Serves a model of a USB device to Linux, over USB/IP (Linux, Documentation/usb/usbip_protocol.rst).

One end of a socket pair goes to the kernel's vhci-hcd, the other one here.  Behind it the device is real
to everything from the USB core upwards.  The host's side of a transfer is an URB: ``CMD_SUBMIT`` asks,
``RET_SUBMIT`` answers when the transfer is over, ``CMD_UNLINK`` takes an URB back::

    CMD_SUBMIT  command seqnum devid direction ep | flags length frame packets interval | setup | data if OUT
    RET_SUBMIT  command seqnum 0     0         0  | status length frame packets errors  | 0     | data if IN
    CMD_UNLINK  command seqnum devid direction ep | seqnum of the URB | 0
    RET_UNLINK  command seqnum 0     0         0  | status            | 0

An endpoint that NAKs is an URB that stays unanswered.  Interrupt endpoints move one packet per polling
interval, as on a bus; bulk endpoints as many as the model takes and gives.
"""

from __future__ import annotations

import errno
import select
import struct
from collections import deque
from typing import TYPE_CHECKING

from kernel.descriptors import Chapter9, Setup, endpoints
from usbmodels.clock import UsbClock
from usbmodels.device import Stall

if TYPE_CHECKING:
    import socket
    from collections.abc import Iterator

    from kernel.descriptors import Endpoint
    from usbmodels.device import UsbModel

_CMD_SUBMIT, _CMD_UNLINK, _RET_SUBMIT, _RET_UNLINK = 1, 2, 3, 4
_HEADER = struct.Struct(">IIIII")
_SUBMIT = struct.Struct(">Iiiii8s")
_RETURN = struct.Struct(">iiiii8x")
_UNLINKED = struct.Struct(">i24x")
_SIZE = 48
_BREATH_US = 200  # between two looks at a model that says that something is due


class ServedClock(UsbClock):
    """The computer's time, standing still while a model is looked after.

    Else something could become due between asking a model to act and asking it when to do that again.
    """

    def __init__(self) -> None:
        super().__init__(real=True)
        self._stands_at = super().now_us

    @property
    def now_us(self) -> int:
        """The time when it was read last."""
        return self._stands_at

    def read(self) -> int:
        """Read the computer's clock."""
        self._stands_at = super().now_us
        return self._stands_at


class Gone(Exception):
    """The host has closed the connection, or a fault was to pull the device out."""


class Urb:
    """A transfer that waits: `data` is what has moved so far (IN) or has yet to move (OUT)."""

    def __init__(self, number: int, length: int, data: bytes = b"") -> None:
        self.number = number
        self.length = length
        self.data = data


class Pipe:
    """The transfers that wait at one endpoint, in order.

    - `interval_us`: how often the host polls an interrupt endpoint; 0 for a bulk endpoint
    - `is_worth_polling`: whether the next poll may find something; nobody is woken for others
    """

    def __init__(self, server: Server, endpoint: Endpoint) -> None:
        self.server = server
        self.endpoint = endpoint
        self.urbs: deque[Urb] = deque()
        # USB 2.0, table 9-13: bInterval is frames, at high speed the exponent of a number of microframes
        interval = endpoint.interval * 1000 if server.model.speed == "full" else 125 << max(0, endpoint.interval - 1)
        self.interval_us = interval if endpoint.is_interrupt else 0
        self.is_worth_polling = False
        self._last_poll = -1

    def next_poll_us(self) -> int | None:
        """When the host polls the endpoint, if that can move anything."""
        if not self.interval_us or not self.urbs or not self.is_worth_polling:
            return None
        return (self._last_poll + 1) * self.interval_us

    def may_move(self) -> bool:
        """Whether a packet may move now; on an interrupt endpoint that is this interval's only chance."""
        if not self.interval_us:
            return True
        interval = self.server.model.clock.now_us // self.interval_us
        if interval <= self._last_poll:
            return False
        self._last_poll = interval
        return True

    def submitted(self, urb: Urb) -> None:
        """The host has handed in a transfer; on an idle interrupt endpoint it moves in the next interval."""
        if self.interval_us and not self.urbs:
            self._last_poll = max(self._last_poll, self.server.model.clock.now_us // self.interval_us)
        self.urbs.append(urb)
        self.is_worth_polling = True

    def pump(self) -> None:
        """Move what can move."""
        while self.urbs:
            if self.endpoint.address in self.server.requests.halted:
                self.server.answer(self.urbs.popleft(), -errno.EPIPE)
                continue
            try:
                if not self.move(self.urbs[0]):
                    return
            except Stall:
                self.server.requests.halted.add(self.endpoint.address)
                continue
            self.server.count(self.urbs.popleft(), self.endpoint)

    def move(self, urb: Urb) -> bool:
        """Move packets of this transfer; True when it is over and answered."""
        raise NotImplementedError

    def take_back(self, number: int) -> Urb | None:
        """The host takes a transfer back; None if it is not here."""
        for urb in self.urbs:
            if urb.number == number:
                self.urbs.remove(urb)
                return urb
        return None

    def partly(self, urb: Urb) -> tuple[bytes, int]:
        """What of a transfer has moved: data for the host, and how many bytes."""
        raise NotImplementedError


class InPipe(Pipe):
    """From the device."""

    def move(self, urb: Urb) -> bool:
        model, size = self.server.model, self.endpoint.packet_size
        while len(urb.data) < urb.length:
            if not self.may_move():
                return False
            packet = model.in_(self.endpoint.address, urb.length - len(urb.data))
            if packet is None:
                self.is_worth_polling = False
                return False
            urb.data += packet
            if len(packet) % size or not packet:  # a short packet ends a transfer: USB 2.0, 5.8.3
                break
        self.server.answer(urb, 0, urb.data)
        return True

    def partly(self, urb: Urb) -> tuple[bytes, int]:
        return urb.data, len(urb.data)


class OutPipe(Pipe):
    """To the device."""

    def move(self, urb: Urb) -> bool:
        model, size = self.server.model, self.endpoint.packet_size
        while urb.data or not urb.length:
            if not model.accepts(self.endpoint.address) or not self.may_move():
                return False
            packet, urb.data = urb.data[:size], urb.data[size:]
            self.server.changed()
            model.out(self.endpoint.address, packet)
            if not urb.length:
                break
        self.server.answer(urb, 0, moved=urb.length)
        return True

    def partly(self, urb: Urb) -> tuple[bytes, int]:
        return b"", urb.length - len(urb.data)


class Server:
    """One connection between a model and the kernel.

    - `silent_after`: how many more transfers (not counting control) until the device answers nothing any
      more; None: it goes on
    - `gone_after`: how many more until it is pulled out
    """

    def __init__(self, model: UsbModel, connection: socket.socket) -> None:
        self.model = model
        self.connection = connection
        self.requests = Chapter9(model)
        self.pipes: dict[int, Pipe] = {
            address: (InPipe if address & 0x80 else OutPipe)(self, endpoint)
            for address, endpoint in endpoints(model).items()
        }
        self.silent_after: int | None = None
        self.gone_after: int | None = None
        self._received = bytearray()

    @property
    def is_silent(self) -> bool:
        """Whether the device has stopped answering."""
        return self.silent_after is not None and self.silent_after <= 0

    def changed(self) -> None:
        """The device may have something to send that it did not have before."""
        for pipe in self.pipes.values():
            pipe.is_worth_polling = True

    def wait_s(self) -> float | None:
        """How long nothing happens unless the host wants something; None: for ever."""
        if self.is_silent:
            return None
        now, event = self.model.clock.now_us, self.model.next_event_us()
        times = [moment for pipe in self.pipes.values() if (moment := pipe.next_poll_us()) is not None]
        if event is not None:
            if event <= now:
                self.changed()
            times.append(max(event, now + _BREATH_US))
        return max(0, min(times) - self._now_us()) / 1e6 if times else None

    def _now_us(self) -> int:
        clock = self.model.clock
        return clock.read() if isinstance(clock, ServedClock) else clock.now_us

    def serve(self) -> None:
        """Do what can be done now, without waiting.  Raises `Gone`."""
        self._now_us()
        if select.select([self.connection], [], [], 0)[0]:
            data = self.connection.recv(1 << 16)
            if not data:
                raise Gone
            self._received += data
        for number, direction, endpoint, body in self._commands():
            if direction is None:
                self._unlink(number, endpoint)
            else:
                self._submit(number, direction, endpoint, body)
        self._pump()

    def _commands(self) -> Iterator[tuple[int, int | None, int, bytes]]:
        """(number, direction, endpoint, what follows the first header); for CMD_UNLINK (number, None, URB, b"")."""
        while len(self._received) >= _SIZE:
            command, number, _, direction, endpoint = _HEADER.unpack_from(self._received)
            if command == _CMD_UNLINK:
                (victim,) = struct.unpack_from(">I", self._received, _HEADER.size)
                del self._received[:_SIZE]
                yield number, None, victim, b""
                continue
            assert command == _CMD_SUBMIT, f"USB/IP command {command}"
            length = _SUBMIT.unpack_from(self._received, _HEADER.size)[1]
            end = _SIZE if direction else _SIZE + length
            if len(self._received) < end:
                return
            body = bytes(self._received[_HEADER.size : end])
            del self._received[:end]
            yield number, direction, endpoint, body

    def _submit(self, number: int, direction: int, endpoint: int, body: bytes) -> None:
        _, length, _, _, _, setup = _SUBMIT.unpack_from(body)
        urb = Urb(number, length, body[_SUBMIT.size :])
        if endpoint:
            self.pipes[endpoint | direction << 7].submitted(urb)
        elif not self.is_silent:
            self._control(urb, Setup(*struct.unpack("<BBHHH", setup)))

    def _control(self, urb: Urb, setup: Setup) -> None:
        try:
            self.changed()
            with self.model.lock:
                answer = self.requests.control(setup, urb.data)
        except Stall:
            self.answer(urb, -errno.EPIPE)
        else:
            self.answer(urb, 0, answer, None if setup.is_in else len(urb.data))

    def _pump(self) -> None:
        # a command on one endpoint may let another one go on
        for _ in range(2):
            for pipe in self.pipes.values():
                if not self.is_silent:
                    with self.model.lock:
                        pipe.pump()

    def _unlink(self, number: int, victim: int) -> None:
        status = 0  # "it was over already"; also said when part of it has moved, which the host then gets
        for pipe in self.pipes.values():
            urb = pipe.take_back(victim)
            if urb is not None:
                data, moved = pipe.partly(urb)
                if moved:
                    self.answer(urb, 0, data, moved)
                else:
                    status = -errno.ECONNRESET
        self._send(_HEADER.pack(_RET_UNLINK, number, 0, 0, 0) + _UNLINKED.pack(status))

    def answer(self, urb: Urb, status: int, data: bytes = b"", moved: int | None = None) -> None:
        """The transfer is over."""
        length = len(data) if moved is None else moved
        header = _HEADER.pack(_RET_SUBMIT, urb.number, 0, 0, 0)
        self._send(header + _RETURN.pack(status, length, 0, 0, 0) + data)

    def _send(self, data: bytes) -> None:
        try:
            self.connection.sendall(data)
        except OSError as error:
            raise Gone from error

    def count(self, urb: Urb, endpoint: Endpoint) -> None:
        """A transfer was made: count it, and let a fault happen when it is due."""
        traffic, is_in = self.model.traffic, bool(endpoint.address & 0x80)
        if endpoint.is_interrupt:
            if is_in:
                traffic.hid_in += 1
            else:
                traffic.hid_out += 1
        elif is_in:
            traffic.in_ += 1
            traffic.bytes_in += len(urb.data)
        else:
            traffic.out += 1
            traffic.bytes_out += urb.length
        if self.silent_after is not None:
            self.silent_after -= 1
        if self.gone_after is not None:
            self.gone_after -= 1
            if self.gone_after <= 0:
                raise Gone
