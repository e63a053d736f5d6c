"""The CH341A in its parallel/SPI/I2C strap (1a86:5512): streams of 32-byte packets, I2C, SPI and pins on a bench.

After: jefflessard/ch34x (README.md), gschorcht/i2c-ch341-usb, flashrom's ch341a_spi.c, and WCH's own Linux driver
(WCHSoftGroup/ch34x_mphsi_master_linux).  That one packet may ask for several acknowledge bytes, and gets them in
one IN packet, is an assumption; `splits_answers` is the other one.
"""

from __future__ import annotations

import struct
from collections import deque
from typing import TYPE_CHECKING, ClassVar

from anyboard.sim.spi import exchange
from usbmodels.bench import bench_for
from usbmodels.ch34x import BoardSide, I2CStream
from usbmodels.device import Stall, UsbModel

if TYPE_CHECKING:
    from anyboard.sim import Bench
    from usbmodels.clock import UsbClock

PACKET = 32
PINS = [f"D{bit}" for bit in range(8)]
SPEEDS = (20_000, 100_000, 400_000, 750_000)

_REVERSED = bytes(int(f"{byte:08b}"[::-1], 2) for byte in range(256))

# flashrom, ch341a_spi.c: three commands of the pin stream take 2.25 us; gschorcht/spi-ch341-usb: SPI at 1.4 MHz
_PIN_COMMAND_US, _SPI_HZ = 0.75, 1_400_000


def _report(acknowledged: bool, is_counted: bool) -> bytes:
    """Only a byte that is written by itself (length 0) is reported; bit 7 is the level of SDA."""
    return b"" if is_counted else b"\x00" if acknowledged else b"\x80"


def _endpoints() -> bytes:
    return (
        struct.pack("<BBBBHB", 7, 5, 0x82, 2, PACKET, 0)
        + struct.pack("<BBBBHB", 7, 5, 0x02, 2, PACKET, 0)
        + struct.pack("<BBBBHB", 7, 5, 0x81, 3, 8, 1)
    )


class CH341(UsbModel):
    """The chip.

    Args:
        bench, serial, clock: as for `UsbModel`; the chip has no serial number.
        splits_answers: whether each byte of an answer comes in an IN packet of its own.
    """

    device_descriptor = struct.pack("<BBHBBBBHHHBBBB", 18, 1, 0x0110, 255, 0, 2, 8, 0x1A86, 0x5512, 0x0304, 0, 2, 0, 1)
    _interface = bytes((9, 4, 0, 0, 3, 255, 1, 2, 0)) + _endpoints()
    configuration = struct.pack("<BBHBBBBB", 9, 2, 9 + len(_interface), 1, 1, 0, 0x80, 48) + _interface
    strings: ClassVar[list[str]] = ["", "USB UART-LPT", ""]

    def __init__(
        self,
        bench: Bench | None = None,
        *,
        serial: str | None = None,
        clock: UsbClock | None = None,
        splits_answers: bool = False,
    ) -> None:
        pins = " ".join(["SCL", "SDA", *PINS])
        super().__init__(bench or bench_for(pins, i2c="SCL SDA", spi="D3 D5 D7"), serial=serial, clock=clock)
        self.splits_answers = splits_answers
        self.i2c = I2CStream(self.bench, SPEEDS, _report)
        self.bench.adapter = BoardSide(self.bench)  # type: ignore[assignment]
        self.bench.adapter.bitbanging.begin(self.bench.pads["D3"])
        self.is_mute = False
        """Whether it has stopped answering."""
        self.backlog = 0
        """The most packets that ever waited for the host to read an answer."""
        self.lost = 0
        """Bytes of answers that did not fit an IN packet."""
        self._driven: list[bool | None] = [None] * 8
        self.bus_reset()

    def bus_reset(self) -> None:
        """Power on: every pin is an input."""
        self._packets: deque[bytes] = deque()
        self._answers: deque[tuple[int, bytes]] = deque()
        self._busy_until = 0
        self.direction = self.output = 0
        self.i2c.hertz = 100_000
        self.i2c.engine.stop()
        self._drive()

    # -- USB -----------------------------------------------------------------------------------------

    def control_in(self, request_type: int, request: int, value: int, index: int, length: int) -> bytes:
        if (request_type, request) == (0xC0, 0x5F):  # version
            return b"\x30\x00"[:length]
        raise Stall

    def control_out(self, request_type: int, request: int, value: int, index: int, data: bytes) -> None:
        if (request_type, request) != (0x40, 0xB1):  # parallel port mode
            raise Stall

    def accepts(self, endpoint: int) -> bool:
        return not self._packets

    def out(self, endpoint: int, data: bytes) -> None:
        if endpoint != 0x02:
            raise Stall
        self._packets += [data[at : at + PACKET] for at in range(0, len(data), PACKET)]
        self._work()
        self.backlog = max(self.backlog, len(self._packets))

    def in_(self, endpoint: int, size: int) -> bytes | None:
        if endpoint != 0x82:
            return None
        data = b""
        while self._answers and self._answers[0][0] <= self.clock.now_us and len(data) + PACKET <= max(size, PACKET):
            packet = self._answers.popleft()[1]
            self._work()
            data += packet
            if len(packet) < PACKET:
                break
        return data or None

    def next_event_us(self) -> int | None:
        return self._answers[0][0] if self._answers else None

    def _work(self) -> None:
        """Carry out packets until there is something for the host to fetch: there is one IN buffer."""
        while self._packets and not self._answers:
            packet = self._packets.popleft()
            answer, us = self._run(packet)
            self._busy_until = max(self._busy_until, self.clock.now_us) + self.clock.wire_us(us)
            self.lost += len(answer[PACKET:])
            answer = answer[:PACKET]
            if answer and not self.is_mute:
                pieces = [bytes((byte,)) for byte in answer] if self.splits_answers else [answer]
                self._answers += [(self._busy_until, piece) for piece in pieces]

    def _run(self, packet: bytes) -> tuple[bytes, float]:
        command = packet[0]
        if command == 0xAA:
            return self.i2c.run(packet)
        if command == 0xAB:
            return self._pin_stream(packet)
        if command == 0xA8:
            return self._spi_stream(packet[1:]), 8_000_000 * (len(packet) - 1) / _SPI_HZ
        if command == 0xA0:
            engine = self.i2c.engine
            return bytes((self.levels(), 0xFF, engine.scl << 2 | engine.sda << 3, 0, 0, 0)), 0
        if packet[:2] == b"\xa1\x6a" and len(packet) >= 11:
            if packet[2] & 0x08:
                self.output, self.direction = packet[5], packet[6]
                self._drive()
            return b"", 0
        raise Stall

    # -- pins ----------------------------------------------------------------------------------------

    def levels(self) -> int:
        """D7-D0."""
        return sum(self.bench.pads[name].terminal.net.level << bit for bit, name in enumerate(PINS))

    def _drive(self) -> None:
        for bit, name in enumerate(PINS):
            wanted = bool(self.output >> bit & 1) if self.direction >> bit & 1 else None
            if wanted is self._driven[bit]:
                continue
            self._driven[bit] = wanted
            if wanted is None:
                self.bench.pads[name].become_input(None)
            else:
                self.bench.pads[name].become_output(wanted)

    def _pin_stream(self, packet: bytes) -> tuple[bytes, float]:
        answer = bytearray()
        us = 0.0
        for command in packet[1:]:
            us += _PIN_COMMAND_US
            if command == 0x20:
                break
            if command >= 0xC0:
                us += command & 0x3F
            elif command >= 0x80:
                self.output = self.output & 0xC0 | command & 0x3F
                self._drive()
            elif command >= 0x40:
                self.direction = self.direction & 0xC0 | command & 0x3F
                self._drive()
            elif command == 0:
                answer.append(self.levels())
            else:
                raise Stall
        return bytes(answer), us

    def _spi_stream(self, data: bytes) -> bytes:
        """Least significant bit first; mode 0 as long as the clock idles low."""
        mosi = self.bench.terminal("D5") if self.direction & 0x20 else None
        miso = self.bench.terminal("D7")
        clocked = self.bench.spi_buses(self.bench.terminal("D3")) if self.direction & 0x08 else []
        mode = bool(self.output & 0x08), False
        return exchange(clocked, mosi, miso, data.translate(_REVERSED), mode).translate(_REVERSED)


class CH341UART(UsbModel):
    """The same chip strapped as a serial port (1a86:5523): it knows no stream."""

    device_descriptor = struct.pack("<BBHBBBBHHHBBBB", 18, 1, 0x0110, 255, 0, 0, 8, 0x1A86, 0x5523, 0x0304, 0, 2, 0, 1)
    _interface = bytes((9, 4, 0, 0, 3, 255, 1, 2, 0)) + _endpoints()
    configuration = struct.pack("<BBHBBBBB", 9, 2, 9 + len(_interface), 1, 1, 0, 0x80, 48) + _interface
    strings: ClassVar[list[str]] = ["", "USB2.0-Serial", ""]
