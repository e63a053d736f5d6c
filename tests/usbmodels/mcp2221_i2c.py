"""The MCP2221's I2C engine.

Commands and the status report are those of Microchip DS20005292, section 3.1.  The engine's states are in no
datasheet; their numbers are from Microchip's SMBus driver, by way of EasyMCP2221 1.8 (Constants.py), which also
tells how the chip behaves where it misbehaves; so does Linux, drivers/hid/hid-mcp2221.c.
"""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from usbmodels.i2c_bus import I2CEngine

if TYPE_CHECKING:
    from collections.abc import Iterator

    from anyboard.sim import Bench
    from usbmodels.clock import UsbClock

WRITE, READ, WRITE_REPEATED, READ_REPEATED, WRITE_NO_STOP, GET_DATA = 0x90, 0x91, 0x92, 0x93, 0x94, 0x40

IDLE = 0x00
START, START_TIMEOUT = 0x10, 0x12
REPEATED_START, REPEATED_START_TIMEOUT = 0x15, 0x17
ADDRESS_SENT, ADDRESS_TIMEOUT, NACK_STOP_PENDING, NACKED = 0x21, 0x23, 0x24, 0x25
WRITING, WANTS_MORE, WRITE_TIMEOUT, ENDED_WITHOUT_STOP = 0x41, 0x43, 0x44, 0x45
READING, READ_TIMEOUT, BUFFER_FULL, BUFFER_LAST = 0x50, 0x52, 0x54, 0x55
STOPPING, STOP_TIMEOUT = 0x60, 0x62
"""What byte 8 of the status report can be."""

CHUNK = 60
"""Data bytes in one report."""

NOT_READY, FAILED = 0x41, 127
"""Answers of GET_DATA: its byte 1 while the engine is at it, its byte 3 instead of a count."""

# Undocumented byte 18, as EasyMCP2221 reads it.
_UNUSED, _SDA_MOVED, _SETTLED = 0x00, 0x08, 0x10

_DEFAULT_DIVIDER = 0x75  # 100.8 kHz
_TIMEOUT_US = 25_000  # the documents give none; SMBus 2.0, 3.1.1 has T(TIMEOUT)
_CANCEL_US = 300  # DS20005292, table 3-2: "a few hundreds of microseconds"


class Master:
    """The engine, on the bench's pins SCL and SDA.

    Every command is accepted or refused at once; what becomes of it is seen later, in `state`.
    """

    def __init__(self, bench: Bench, clock: UsbClock) -> None:
        self.engine = I2CEngine(bench, "SCL", "SDA")
        self._bench = bench
        self._clock = clock
        self.power_on()

    def power_on(self) -> None:
        """As after a reset; a transfer that was going on ends."""
        self.state = IDLE
        self.divider = _DEFAULT_DIVIDER
        self.requested = self.done = 0
        self.address = 0
        self.nacked = False
        self.is_used = False
        self._is_wedged = False
        self._command = 0
        self._buffer = b""
        self._mark = _UNUSED
        self._next_is_bogus = self._is_bogus = False
        self._run: Iterator[float] | None = None
        self._due_us = 0.0
        if self.engine.is_busy:
            self.engine.stop()

    # -- time --------------------------------------------------------------------------------------

    def settle(self) -> None:
        """Do what is due by now."""
        while self._run is not None and self._due_us <= self._clock.now_us:
            us = next(self._run, None)
            if us is None:
                self._run = None
            elif self._clock.is_timed:
                self._due_us += us
                self._bench.clock.spend_us(round(us))

    def next_event_us(self) -> int | None:
        """When the next thing is due; None: nothing is going on."""
        return None if self._run is None else math.ceil(self._due_us)

    def _begin(self, run: Iterator[float]) -> None:
        self._run = run
        self._due_us = self._clock.now_us
        self.settle()

    def _bits(self, count: int) -> float:
        return count * (self.divider + 2) / 12  # DS20005292, note under table 3-1: f = 12 MHz / (divider + 2)

    # -- commands ----------------------------------------------------------------------------------

    def glitch(self) -> None:
        """SDA moves while the bus is idle: byte 18 tells, and the next transfer will be bogus."""
        if self.is_used:
            self._mark = _SDA_MOVED
            self._next_is_bogus = True

    def set_divider(self, divider: int) -> bool:
        """A new clock; refused while a transfer is going on."""
        if self.state != IDLE:
            return False
        self.divider = divider
        return True

    def cancel(self) -> int:
        """Byte 2 of the answer."""
        if not self.is_used:  # EasyMCP2221, _i2c_release: it stalls in 0x62 until the next reset
            self.state, self._is_wedged = STOP_TIMEOUT, True
        elif not self._is_wedged and self.state == IDLE:
            self._mark, self._next_is_bogus = _SETTLED, False
            return 0x11
        elif not self._is_wedged:
            self._begin(self._cancelling())
        return 0x10

    def write(self, command: int, requested: int, address: int, data: bytes) -> bool:
        """WRITE, WRITE_REPEATED or WRITE_NO_STOP, or the next 60 bytes of it; whether it is accepted.

        `address` is the byte that goes over the wire.
        """
        if self.state == WANTS_MORE and command == self._command:
            self._begin(self._send(data[: self.requested - self.done]))
            return True
        if not self._can_start(command == WRITE_REPEATED):
            return False
        if requested:  # a write of no bytes does nothing at all (EasyMCP2221, I2C_write)
            self._prepare(command, requested, address)
            self._begin(self._send(data[:requested], first=True))
        return True

    def read(self, command: int, requested: int, address: int) -> bool:
        """READ or READ_REPEATED; whether it is accepted."""
        if not self._can_start(command == READ_REPEATED):
            return False
        self._prepare(command, requested, address)
        self._begin(self._receive(first=True))
        return True

    def get_data(self) -> tuple[int, int, int, bytes]:
        """Bytes 1 to 3 of the answer to GET_DATA, and the data; the engine then goes on reading."""
        state = self.state
        if state in (BUFFER_FULL, BUFFER_LAST):
            data, self._buffer = self._buffer, b""
            if state == BUFFER_FULL:
                self._begin(self._receive())
            else:
                self.state = IDLE
            return 0, state, len(data), data
        if state == NACKED:
            return 0, state, FAILED, b""
        if state == IDLE:
            return 0, state, 0, b""
        return NOT_READY, state, FAILED, b""

    def fill_status(self, report: bytearray) -> None:
        """Its bytes of the status report."""
        report[8] = self.state
        report[9:11] = self.requested.to_bytes(2, "little")
        report[11:13] = self.done.to_bytes(2, "little")
        report[13] = len(self._buffer)
        report[14] = self.divider
        report[15] = 0xFF
        report[16] = self.address
        report[18] = self._mark
        report[20] = 0x40 if self.nacked else 0
        report[21] = 0x60 if self.is_used else 0
        report[22], report[23] = self.engine.scl, self.engine.sda
        report[25] = self.state in (READING, BUFFER_FULL, BUFFER_LAST)

    # -- what happens on the wire: each yields the microseconds its next step takes -----------------------

    def _can_start(self, repeats: bool) -> bool:
        return self.state == IDLE or (repeats and self.state == ENDED_WITHOUT_STOP)

    def _prepare(self, command: int, requested: int, address: int) -> None:
        self._command, self.requested, self.address = command, requested, address
        self.done = 0
        self._buffer = b""
        self.nacked = False
        self.is_used = True

    def _send(self, data: bytes, first: bool = False) -> Iterator[float]:
        if first and not (yield from self._start(False)):
            return
        self.state = WRITING
        for byte in data:
            yield self._bits(9)
            if not self.engine.scl:
                yield from self._give_up(WRITE_TIMEOUT)
                return
            if not self._is_bogus and not self.engine.write(byte):
                yield from self._refused()
                return
            self.done += 1
        if self.done < self.requested:
            self.state = WANTS_MORE
        elif self._command == WRITE_NO_STOP:
            self.state, self._mark = ENDED_WITHOUT_STOP, _SDA_MOVED
        else:
            yield from self._stop(IDLE)

    def _receive(self, first: bool = False) -> Iterator[float]:
        if first and not (yield from self._start(True)):
            return
        self.state = READING
        data = bytearray()
        for _ in range(min(CHUNK, self.requested - self.done)):
            yield self._bits(9)
            if not self.engine.scl:
                yield from self._give_up(READ_TIMEOUT)
                return
            data.append(0xFF if self._is_bogus else self.engine.read())
            self.done += 1
        self._buffer = bytes(data)
        if self.done < self.requested:
            self.state = BUFFER_FULL
        else:
            yield from self._stop(BUFFER_LAST if data else IDLE)

    def _start(self, reads: bool) -> Iterator[float]:
        repeated = self.engine.is_busy
        self.state = REPEATED_START if repeated else START
        if not (self.engine.scl and (self.engine.sda or repeated)):
            yield _TIMEOUT_US
            if not (self.engine.scl and (self.engine.sda or repeated)):
                self.state = REPEATED_START_TIMEOUT if repeated else START_TIMEOUT
                return False
        yield self._bits(1)
        self.state = ADDRESS_SENT
        yield self._bits(9)
        if not self.engine.scl:
            yield from self._give_up(ADDRESS_TIMEOUT)
            return False
        if self._next_is_bogus and not repeated:
            self._next_is_bogus, self._is_bogus = False, True
            return True
        self._is_bogus = False
        if self.engine.start(self.address >> 1, reads):
            return True
        yield from self._refused()
        return False

    def _refused(self) -> Iterator[float]:
        self.nacked = True
        self.state = NACK_STOP_PENDING
        yield self._bits(1)
        self.engine.stop()
        self.state = NACKED

    def _give_up(self, state: int) -> Iterator[float]:
        yield _TIMEOUT_US
        self.state = state

    def _stop(self, afterwards: int) -> Iterator[float]:
        self.state = STOPPING
        yield self._bits(1)
        if not self._is_bogus:
            self.engine.stop()
            self._mark = _SETTLED
        self.state = afterwards if self.engine.scl and self.engine.sda else STOP_TIMEOUT

    def _cancelling(self) -> Iterator[float]:
        self.state = STOPPING
        yield _CANCEL_US
        self._is_bogus = self._next_is_bogus = False
        self.engine.stop()
        if self.engine.scl and self.engine.sda:
            self.state, self._mark = IDLE, _SETTLED
        else:
            self.state = STOP_TIMEOUT
