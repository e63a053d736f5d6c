"""One port of an FTDI chip: its mode, its two FIFOs, its latency timer (DS_FT232H, DS_FT2232H, DS_FT4232H)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from usbmodels.faults import Stall
from usbmodels.ftdi_descriptors import MAX_PACKET
from usbmodels.ftdi_lines import SERIAL, Lines
from usbmodels.ftdi_mpsse import Engine
from usbmodels.ftdi_pins import Pins

if TYPE_CHECKING:
    from collections.abc import Sequence

    from anyboard.sim import Bench
    from usbmodels.clock import UsbClock

UART, BITBANG, MPSSE, SYNC_BITBANG = 0x00, 0x01, 0x02, 0x04
"""Modes (libftdi, `enum ftdi_mpsse_mode`)."""

_IGNORED_MODES = (0x08, 0x10, 0x20, 0x40)  # host bus emulation, fast serial, CBUS, FIFO: taken, and nothing behind them

# Linux, ftdi_sio.h, "DATA FORMAT": every IN packet begins with these.
_MODEM_STATUS = 0x32  # CTS, DSR; as a chip at high speed sends it
_TRANSMITTER_EMPTY = 0x60
STATUS_BYTES = 2
PAYLOAD = MAX_PACKET - STATUS_BYTES

_DEFAULT_LATENCY_MS = 16

# On a clock on which wires take time, the engine works so far ahead: a microframe.
_AHEAD_US = 125


class FtdiPort:
    """A port.

    Args:
        bench: what its pins are on.
        names: its pins, from ADBUS0 up.
        clock: the time.
        fifo_out, fifo_in: bytes from and to the host that the chip holds.
        has_mpsse, has_low_only: what it can do.
    """

    def __init__(
        self,
        bench: Bench,
        names: Sequence[str],
        clock: UsbClock,
        *,
        fifo_out: int,
        fifo_in: int,
        has_mpsse: bool,
        has_low_only: bool,
    ) -> None:
        self._bench = bench
        self._clock = clock
        self.contentions: list[str] = []
        self.remarks: list[str] = []
        self.pins = Pins(bench, names, self.contentions)
        self._lines = Lines(bench, self.pins, clock) if has_mpsse else None
        self.engine = None if self._lines is None else Engine(self.pins, self._lines, has_low_only, self.remarks)
        self._fifo_out, self._fifo_in = fifo_out, fifo_in
        self.reset()

    def reset(self) -> None:
        """As after power-on."""
        self.mode = UART
        self.latency_ms = _DEFAULT_LATENCY_MS
        self._commands, self._answers = bytearray(), bytearray()
        self._to_flush = 0
        self._busy_until = 0.0
        self._timer_started = self._clock.now_us
        self._is_asked = False
        self._leave_mode()

    @property
    def lines(self) -> Lines:
        """The serial lines of a port with an MPSSE."""
        assert self._lines is not None
        return self._lines

    # -- control -----------------------------------------------------------------------------------

    def set_mode(self, mode: int, mask: int) -> None:
        """SET_BITMODE.  Raises `Stall` for MPSSE on a port that has none."""
        if mode == MPSSE and self.engine is None:
            raise Stall
        if mode not in (UART, BITBANG, MPSSE, SYNC_BITBANG, *_IGNORED_MODES):
            raise Stall
        if mode != self.mode:
            self.mode = mode
            self._leave_mode()
        if mode in (BITBANG, SYNC_BITBANG):
            with self._bench.clock.lock:
                self.pins.direction = mask & self.pins.mask
                self.pins.show(self.pins.mask)

    def _leave_mode(self) -> None:
        with self._bench.clock.lock:
            self._commands.clear()
            self.pins.reset()
            if self.engine is not None:
                self.engine.reset()
                self.lines.refresh()

    def drop_commands(self) -> None:
        """Forget what has come from the host and is not taken yet.

        The engine takes bytes as they come: of a command that has begun it still waits for the rest.
        """
        self.run()
        engine = self.engine
        if engine is None or engine.latched or self._is_full or self._is_late:
            self._commands.clear()

    def drop_answers(self) -> None:
        """Forget what is for the host."""
        self._answers.clear()
        self._to_flush = 0

    def levels(self) -> int:
        """READ_PINS: the levels of the low byte."""
        with self._bench.clock.lock:
            self._bench.clock.catch_up()
            return self.pins.levels(0xFF)

    # -- data --------------------------------------------------------------------------------------

    @property
    def _is_full(self) -> bool:
        return len(self._answers) >= self._fifo_in

    @property
    def _is_late(self) -> bool:
        return self._clock.is_timed and self._busy_until > self._clock.now_us + _AHEAD_US

    def accepts(self) -> bool:
        """Whether there is room for a packet."""
        self.run()
        return len(self._commands) + MAX_PACKET <= self._fifo_out

    def out(self, data: bytes) -> None:
        """Bytes from the host."""
        if self.mode == MPSSE:
            if not self._commands:
                self._busy_until = max(self._busy_until, self._clock.now_us)
            self._commands += data
            self.run()
        elif self.mode in (BITBANG, SYNC_BITBANG):
            self._bitbang(data)
        elif self.pins.pads[0].terminal.net is self.pins.pads[1].terminal.net:
            self._answers += data[: self._fifo_in - len(self._answers)]  # TXD is wired to RXD

    def _bitbang(self, data: bytes) -> None:
        with self._bench.clock.lock:
            self._bench.clock.catch_up()
            for byte in data:
                if self.mode == SYNC_BITBANG and not self._is_full:
                    self._answers.append(self.pins.levels(0xFF))
                self.pins.value = byte
                self.pins.show(0xFF)

    def run(self) -> None:
        """Let the engine work, as far as there is something to do, time for it, and room for the answers."""
        engine, clock = self.engine, self._clock
        if engine is None or self.mode != MPSSE or not (self._commands or engine.latched):
            return
        with self._bench.clock.lock:
            self._bench.clock.catch_up()
            self.lines.refresh()
            self.lines.release()
            while not self._is_late:
                us = engine.step(self._commands, self._answers, self._fifo_in - len(self._answers))
                if us is None:
                    break
                if engine.flushes:
                    engine.flushes = False
                    self._to_flush = len(self._answers)
                if clock.is_timed:
                    self._busy_until = max(self._busy_until, clock.now_us) + us
            self.pins.show(SERIAL)

    def in_(self) -> bytes | None:
        """The next packet for the host; None: nothing yet."""
        self.run()
        now = self._clock.now_us
        is_done = not self._clock.is_timed or self._busy_until <= now
        if self.mode == BITBANG:
            packet = bytes((self.levels(),)) * PAYLOAD
        elif is_done and (self._to_flush or len(self._answers) >= PAYLOAD):
            packet = self._take()
        elif now >= self._timer_started + self.latency_ms * 1000:
            packet = self._take() if is_done else b""
        else:
            self._is_asked = True
            return None
        self._is_asked = False
        self._timer_started = now
        waiting = bool(self._commands) or (self.engine is not None and self.engine.latched)
        status = bytes((_MODEM_STATUS, 0 if waiting else _TRANSMITTER_EMPTY))
        self.run()  # there is room again
        return status + packet

    def _take(self) -> bytes:
        packet = bytes(self._answers[:PAYLOAD])
        del self._answers[:PAYLOAD]
        self._to_flush = max(self._to_flush - len(packet), 0)
        return packet

    def next_event_us(self) -> int | None:
        """When something changes by itself."""
        now = self._clock.now_us
        events: list[int] = []
        if self._clock.is_timed and self._busy_until > now:
            events.append(int(self._busy_until) + 1)
        if self._is_asked:
            events.append(self._timer_started + self.latency_ms * 1000)
        if self._lines is not None and self._lines.release_us is not None:
            events.append(self._lines.release_us)
        return min((event for event in events if event > now), default=None)
