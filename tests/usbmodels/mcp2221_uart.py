"""The MCP2221's serial port: CDC-ACM on USB, TX and RX on the bench (DS20005565, section 1.5)."""

from __future__ import annotations

import math
import struct
from typing import TYPE_CHECKING

from anyboard.sim.uart import Receiver
from usbmodels.device import Stall

if TYPE_CHECKING:
    from anyboard.sim import Bench
    from anyboard.sim.nets import Net
    from usbmodels.clock import UsbClock

# USB CDC PSTN 1.20, 6.3
SET_LINE_CODING, GET_LINE_CODING, SET_CONTROL_LINE_STATE, SEND_BREAK = 0x20, 0x21, 0x22, 0x23

_TRANSMIT_BUFFER, _RECEIVE_BUFFER = 64, 384  # DS20005565, features
_DEFAULT = struct.pack("<IBBB", 9600, 0, 0, 8)


class Uart:
    """Both directions; the other side is taken to have the same baud rate.

    - `line_coding`: as the host has set it: baud rate, stop bits, parity, data bits
    """

    def __init__(self, bench: Bench, clock: UsbClock) -> None:
        self._bench = bench
        self._clock = clock
        self._tx, self._rx = bench.terminal("TX"), bench.terminal("RX")
        self.power_on()

    def power_on(self) -> None:
        """Empty buffers, 9600 baud."""
        self.line_coding = _DEFAULT
        self._receiver = Receiver(self._rx, _RECEIVE_BUFFER)
        self._sending = bytearray()
        self._due_us = 0.0  # when the first byte of `_sending` is out
        self._is_open = False  # whether the last packet to the host was full, and so did not end its transfer
        self._bench.pads["TX"].become_output(True)
        self._bench.pads["RX"].become_input(None)

    @property
    def _byte_us(self) -> float:
        baud, stop, parity, bits = struct.unpack("<IBBB", self.line_coding)
        return (1 + bits + bool(parity) + 1 + stop / 2) * 1e6 / max(baud, 1)

    def control_in(self, request: int) -> bytes:
        """A class request to the control interface."""
        if request == GET_LINE_CODING:
            return self.line_coding
        raise Stall

    def control_out(self, request: int, data: bytes) -> None:
        """A class request to the control interface."""
        if request == SET_LINE_CODING and len(data) == len(_DEFAULT):
            self.line_coding = bytes(data)
        elif request not in (SET_CONTROL_LINE_STATE, SEND_BREAK):
            raise Stall

    @property
    def has_room(self) -> bool:
        """Whether it takes a packet."""
        self.settle()
        return len(self._sending) < _TRANSMIT_BUFFER

    def send(self, data: bytes) -> None:
        """From the host."""
        self.settle()
        if self._clock.is_timed:
            if not self._sending:
                self._due_us = self._clock.now_us + self._byte_us
            self._sending += data
        else:
            self._deliver(data)

    def settle(self) -> None:
        """What has gone out by now arrives at whoever listens."""
        while self._sending and self._due_us <= self._clock.now_us:
            byte = bytes((self._sending.pop(0),))
            self._due_us += self._byte_us
            self._deliver(byte)

    def next_event_us(self) -> int | None:
        """When a byte will be out."""
        return math.ceil(self._due_us) if self._sending else None

    def _deliver(self, data: bytes) -> None:
        for bus in self._bench.uart_buses(tx=self._tx):
            for peer in tuple(bus.peers):
                peer.receive(data)
        self._bench.deliver(self._tx.net, data)

    def receive(self, net: Net, data: bytes) -> None:
        """Serial bytes arrive on a net of the bench."""
        if self._rx.net is net:
            self._receiver.put(data)

    def take(self, size: int) -> bytes | None:
        """For the host: a packet of up to `size` bytes; None if there are none."""
        if not self._receiver.data:
            for bus in self._bench.uart_buses(rx=self._rx):
                bus.poll()
        data = self._receiver.take(size)
        if not data and not self._is_open:
            return None
        self._is_open = len(data) == size
        return data  # an empty packet ends a transfer that has no short one (USB 2.0, 5.8.3)
