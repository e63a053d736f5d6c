"""The CP2112: reports as in AN495 and Linux's drivers/hid/hid-cp2112.c, I2C and pins on a simulated bench.

What silicon does beyond those is from people who drive many of them: fboss/lib/usb/CP2112.cpp (Meta), and
Silicon Labs' knowledge base (21 October 2014, "CP2112 returns incorrect data after an Address Read Request").
"""

from __future__ import annotations

import struct
from collections import deque
from typing import TYPE_CHECKING, ClassVar

from usbmodels.bench import bench_for
from usbmodels.device import Stall, UsbModel
from usbmodels.i2c_bus import I2CEngine

if TYPE_CHECKING:
    from collections.abc import Callable

    from anyboard.sim import Bench
    from usbmodels.clock import UsbClock

PINS = [f"GPIO{n}" for n in range(8)]

FEATURE, INPUT, OUTPUT = 0xB1, 0x81, 0x91
_REPORTS = (
    (0x01, FEATURE, 1),
    (0x02, FEATURE, 4),
    (0x03, FEATURE, 1),
    (0x04, FEATURE, 2),
    (0x05, FEATURE, 2),
    (0x06, FEATURE, 13),
    (0x10, OUTPUT, 3),
    (0x11, OUTPUT, 20),
    (0x12, OUTPUT, 2),
    (0x13, INPUT, 63),
    (0x14, OUTPUT, 62),
    (0x15, OUTPUT, 1),
    (0x16, INPUT, 6),
    (0x17, OUTPUT, 1),
    (0x20, FEATURE, 1),
    (0x21, FEATURE, 9),
    (0x22, FEATURE, 62),
    (0x23, FEATURE, 62),
    (0x24, FEATURE, 62),
)


def _report_descriptor() -> bytes:
    """A vendor's collection with every report: its number, 8-bit fields 0-255 (HID 1.11, 6.2.2)."""
    items = bytes.fromhex("06 00 ff 09 01 a1 01 15 00 26 ff 00 75 08")
    for number, kind, count in _REPORTS:
        items += bytes((0x85, number, 0x09, 0x01, 0x95, count, kind, 0x02))
    return items + b"\xc0"


IDLE, BUSY, COMPLETE, ERROR = range(4)
NACKED, NOT_FREE, ARBITRATION, READ_INCOMPLETE, WRITE_INCOMPLETE, SUCCEEDED = range(6)

_CHUNK = 61
_FORCED_AT_MOST = 5  # responses to one Force Send; fboss: a read of 512 stops "after about 300 bytes"
_SCL_LOW_US = 25_000  # SMBus 2.0, 3.1.1: T(TIMEOUT) minimum


class CP2112(UsbModel):
    """The chip.

    Args:
        bench, serial, clock: as for `UsbModel`.
        version: of the silicon; version 1 puts STOP and START in the place of a repeated START.
        auto_send_bug: whether, with Auto Send Read on, the answer to a Write Read Request begins with the bytes
            written (Silicon Labs' knowledge base).
        gpio_locked: whether it ignores GPIO settings.
    """

    device_descriptor = struct.pack("<BBHBBBBHHHBBBB", 18, 1, 0x0200, 0, 0, 0, 64, 0x10C4, 0xEA90, 0x0100, 1, 2, 3, 1)
    strings: ClassVar[list[str]] = ["Silicon Laboratories", "CP2112 HID USB-to-SMBus Bridge", "0067A1B2"]
    hid_interface = 0
    hid_report_descriptor = _report_descriptor()
    hid_descriptor = struct.pack("<BBHBBBH", 9, 0x21, 0x0111, 0, 1, 0x22, len(hid_report_descriptor))
    _interface = (
        bytes((9, 4, 0, 0, 2, 3, 0, 0, 0))
        + hid_descriptor
        + struct.pack("<BBBBHB", 7, 5, 0x81, 3, 64, 1)
        + struct.pack("<BBBBHB", 7, 5, 0x01, 3, 64, 1)
    )
    configuration = struct.pack("<BBHBBBBB", 9, 2, 9 + len(_interface), 1, 1, 0, 0x80, 50) + _interface

    def __init__(
        self,
        bench: Bench | None = None,
        *,
        serial: str | None = None,
        clock: UsbClock | None = None,
        version: int = 2,
        auto_send_bug: bool = True,
        gpio_locked: bool = False,
    ) -> None:
        super().__init__(bench or bench_for(" ".join(["SCL", "SDA", *PINS]), i2c="SCL SDA"), serial=serial, clock=clock)
        self.version = version
        self.auto_send_bug = auto_send_bug
        self.gpio_locked = gpio_locked
        self.prom_lock = 0xFF  # a bit is 1 as long as a field has not been programmed
        self.engine = I2CEngine(self.bench, "SCL", "SDA")
        self.bus_reset()

    def bus_reset(self) -> None:
        """Power on (AN495, tables 1 and 2)."""
        self.clock_hz = 100_000
        self.own_address = 0x02
        self.auto_send = False
        self.write_timeout = self.read_timeout = 0
        self.scl_low_timeout = False
        self.retries = 0
        self.direction = self.push_pull = self.special = self.divider = 0
        self.latch = 0xFF
        self._answers: deque[bytes] = deque()
        self._state, self._detail, self._retried, self._count = IDLE, 0, 0, 0
        self._outcome: tuple[int, int] | None = None
        self._done_us: int | None = None
        self._buffer = b""
        self._sends = False
        for name in PINS:
            self.bench.pads[name].release()

    # -- feature reports -----------------------------------------------------------------------------

    def control_in(self, request_type: int, request: int, value: int, index: int, length: int) -> bytes:
        if (request_type, request, value >> 8) != (0xA1, 0x01, 3):  # HID 1.11, 7.2.1: GET_REPORT, feature
            raise Stall
        number = value & 0xFF
        return (bytes((number,)) + self._feature(number))[:length]

    def _feature(self, number: int) -> bytes:
        if number == 0x02:
            return bytes((self.direction, self.push_pull, self.special, self.divider))
        if number == 0x03:
            return bytes((sum(self.bench.pads[name].terminal.net.level << bit for bit, name in enumerate(PINS)),))
        if number == 0x05:
            return bytes((0x0C, self.version))
        if number == 0x06:
            return struct.pack(
                ">IBBHHBH",
                self.clock_hz,
                self.own_address,
                self.auto_send,
                self.write_timeout,
                self.read_timeout,
                self.scl_low_timeout,
                self.retries,
            )
        if number == 0x20:
            return bytes((self.prom_lock,))
        if number == 0x21:
            return struct.pack("<HHBBBBB", self.vendor_id, self.product_id, 50, 0, 1, 0, 0)
        if number in (0x22, 0x23, 0x24):
            text = self.strings[number - 0x22].encode("utf-16-le")
            return (bytes((2 + len(text), 3)) + text).ljust(62, b"\0")
        raise Stall

    def control_out(self, request_type: int, request: int, value: int, index: int, data: bytes) -> None:
        if (request_type, request) == (0x21, 0x0A):  # SET_IDLE
            return
        if (request_type, request) != (0x21, 0x09) or not data:
            raise Stall
        if value >> 8 == 2:  # an output report may come this way too
            self.out(0x01, data)
            return
        number, data = data[0], data[1:]
        if number == 0x01:
            self.bus_reset()
        elif number == 0x02:
            if not self.gpio_locked:
                self.direction, self.push_pull, self.special, self.divider = data[:4].ljust(4, b"\0")
                self._drive()
        elif number == 0x04:
            # AN495, 4.4: only pins that are outputs take a value
            mask = data[1] & self.direction
            self.latch = self.latch & ~mask | data[0] & mask
            self._drive()
        elif number == 0x06:
            config = struct.unpack(">IBBHHBH", data[:13])
            self.clock_hz, self.own_address = config[0], config[1]
            self.auto_send, self.scl_low_timeout = bool(config[2]), bool(config[5])
            # AN495, 4.6: values over 1000 are ignored
            self.write_timeout, self.read_timeout, self.retries = (
                new if new <= 1000 else old
                for new, old in (
                    (config[3], self.write_timeout),
                    (config[4], self.read_timeout),
                    (config[6], self.retries),
                )
            )
        elif number not in (0x20, 0x21, 0x22, 0x23, 0x24):
            raise Stall

    def _drive(self) -> None:
        for bit, name in enumerate(PINS):
            pad, mask = self.bench.pads[name], 1 << bit
            pad.pwm = None
            if bit == 7 and self.special & 1:
                hertz = 48_000_000 // (2 * self.divider) if self.divider else 48_000_000
                pad.pwm = hertz, 32768
                pad.become_waveform(lambda hertz=hertz: bool(self.clock.now_us * hertz // 500_000 & 1))
            elif self.direction & mask:
                pad.become_output(bool(self.latch & mask), not self.push_pull & mask)
            else:
                pad.become_input(None)

    # -- transfers -----------------------------------------------------------------------------------

    def out(self, endpoint: int, data: bytes) -> None:
        self._settle()
        number, data = data[0], data[1:].ljust(63, b"\0")
        if number == 0x10:
            self._read(data[0] >> 1, b"", int.from_bytes(data[1:3], "big"))
        elif number == 0x11:
            self._read(data[0] >> 1, data[4 : 4 + min(data[3], 16)], int.from_bytes(data[1:3], "big"))
        elif number == 0x12:
            self._force(int.from_bytes(data[0:2], "big"))
        elif number == 0x14:
            self._write(data[0] >> 1, data[2 : 2 + min(data[1], _CHUNK)])
        elif number == 0x15 and data[0] == 1:
            self._answers.append(struct.pack(">BBBHH", 0x16, self._state, self._detail, self._retried, self._count))
            if self._state != BUSY:  # told once
                self._state = self._detail = 0
        elif number == 0x17 and data[0] == 1:
            self._cancel()

    def in_(self, endpoint: int, size: int) -> bytes | None:
        self._settle()
        return self._answers.popleft().ljust(64, b"\0")[:size] if self._answers else None

    def next_event_us(self) -> int | None:
        return self._done_us

    def _settle(self) -> None:
        """See whether the transfer has ended by now."""
        if self._done_us is None or self.clock.now_us < self._done_us:
            return
        self._done_us = None
        assert self._outcome is not None
        self._state, self._detail = self._outcome
        if self._sends and self._state == COMPLETE:
            self._send(len(self._buffer))

    def _write(self, address: int, data: bytes) -> None:
        if not data:
            return  # ignored
        self._begin(lambda: self._try_write(address, data), self.write_timeout, len(data), sends=False)

    def _read(self, address: int, written: bytes, count: int) -> None:
        if not 1 <= count <= 512:
            return  # ignored
        self._begin(
            lambda: self._try_read(address, written, count),
            self.read_timeout,
            count + len(written) + bool(written),
            sends=self.auto_send,
        )

    def _begin(self, attempt: Callable[[], int], timeout_ms: int, count: int, sends: bool) -> None:
        if self._state == BUSY:
            return  # AN495: a request is ignored as long as the one before it is not done
        self._buffer, self._sends = b"", sends
        self._retried = self._count = 0
        self._state, self._detail = BUSY, 0
        now = self.clock.now_us
        if not (self.engine.scl and self.engine.sda):
            ends = [timeout_ms * 1000] if timeout_ms else []
            if self.scl_low_timeout and not self.engine.scl:
                ends.append(_SCL_LOW_US)
            self._outcome = ERROR, NOT_FREE
            self._done_us = now + min(ends) if ends else None
            return
        detail = attempt()
        while detail == NACKED and self._retried < self.retries:
            self._retried += 1
            detail = attempt()
        if detail == NACKED and not self.retries:
            self._done_us = None  # 0 is no limit: it goes on for ever
            return
        self._outcome = (COMPLETE if detail == SUCCEEDED else ERROR), detail
        bits = 2 + 9 * (1 + count if detail == SUCCEEDED else 1 + self._retried)
        self._done_us = now + self.clock.wire_us(bits * 1_000_000 / self.clock_hz)
        self._settle()

    def _try_write(self, address: int, data: bytes) -> int:
        engine = self.engine
        try:
            if not engine.start(address, False):
                return NACKED
            for byte in data:
                if not engine.write(byte):
                    return WRITE_INCOMPLETE
                self._count += 1
            return SUCCEEDED
        finally:
            engine.stop()

    def _try_read(self, address: int, written: bytes, count: int) -> int:
        engine = self.engine
        try:
            if written:
                if not engine.start(address, False):
                    return NACKED
                if not all(engine.write(byte) for byte in written):
                    return WRITE_INCOMPLETE
                if self.version < 2:
                    engine.stop()
            if not engine.start(address, True):
                return NACKED
            self._buffer = bytes(engine.read() for _ in range(count))
            self._count = count
            if self._sends and self.auto_send_bug:
                self._buffer = (written + self._buffer[len(written) :])[:count]
            return SUCCEEDED
        finally:
            engine.stop()

    def _send(self, count: int) -> None:
        """Read Responses with what has been read."""
        while count and self._buffer:
            data, self._buffer = self._buffer[: min(count, _CHUNK)], self._buffer[min(count, _CHUNK) :]
            count -= len(data)
            self._answers.append(bytes((0x13, self._state, len(data))) + data)

    def _force(self, count: int) -> None:
        if self._state == COMPLETE or (self._state == IDLE and self._buffer):
            short = count > len(self._buffer)
            self._send(min(count, _FORCED_AT_MOST * _CHUNK))
            if not short:
                return
        self._answers.append(bytes((0x13, self._state, 0)))

    def _cancel(self) -> None:
        self._state = self._detail = 0
        self._done_us = None
        self._buffer = b""
