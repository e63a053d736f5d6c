"""How a port moves SCL and SDA: START, STOP and single bytes as engine commands.

D0 is SCL; SDA is D1 for what is sent and D2 for what is read, joined by a wire.  Bytes are shifted with
three phases, so that SDA is stable while SCL is high; the rest is pin commands, repeated until enough
time has passed (AN_113, AN_255).

Two ways to leave a line alone:

- FT232H: "drive only zero"; a 1 is not driven, whatever sends it (AN_108, 7.1).
- The others: a line is let go by making its pin an input.  SDA so never drives a 1, also not in the middle
  of a byte: each run of equal bits has a direction of its own.  SCL is driven both ways while bits are
  shifted, because the engine does that; it is let go between START and STOP only.
"""

from __future__ import annotations

from itertools import groupby
from typing import NamedTuple

from anyboard.adapters.ftdi import mpsse

SCL, SDA, SDA_IN, SCL_RETURN = 0, 1, 2, 7
_SCL_MASK, _SDA_MASK = 1 << SCL, 1 << SDA

PIN_COMMAND_NS = 150
"""What a pin command takes at least: FTDI repeats one four times for 600 ns (AN_113, "I2C start").  Unverified."""

RISE_NS = 4000
"""What a line takes to rise before its level is looked at: 10 kOhm and the 400 pF that a bus may have."""


class Timing(NamedTuple):
    """The least times of a bus, in ns (NXP UM10204, table 10)."""

    start_hold: int
    start_setup: int
    stop_setup: int
    bus_free: int
    scl_low: int


STANDARD = Timing(4000, 4700, 4000, 4700, 4700)
FAST = Timing(600, 600, 600, 1300, 1300)
FAST_PLUS = Timing(260, 260, 260, 500, 500)


def timing_for(hertz: int) -> Timing:
    """The times of the mode that a frequency belongs to."""
    if hertz <= 100_000:
        return STANDARD
    return FAST if hertz <= 400_000 else FAST_PLUS


class Wires:
    """The commands, for one state of the other pins of the low byte.

    Args:
        value, direction: of the low byte, as on an idle bus.
        only_zero: whether D0 and D1 drive only zero.
        timing: of the bus.
        phase_ns: of the engine's clock.
    """

    def __init__(self, value: int, direction: int, *, only_zero: bool, timing: Timing, phase_ns: int) -> None:
        self._value = value & ~(_SCL_MASK | _SDA_MASK)
        self._direction = direction & ~(_SCL_MASK | _SDA_MASK)
        self._only_zero = only_zero
        self._written: dict[int, bytes] = {}
        # SCL has been low for one phase when the engine has shifted a bit
        low = _repeat(timing.scl_low - phase_ns)
        idle = self._pins(True, True)
        self.levels = idle * _repeat(RISE_NS) + mpsse.READ_LOW
        """On an idle bus: the levels of its lines."""
        self.start = self._pins(True, False) * _repeat(timing.start_hold) + self._pins(False, False)
        self.restart = self._pins(False, True) * low + self._pins(True, True) * _repeat(timing.start_setup) + self.start
        self.stop = (
            self._pins(False, False) * low
            + self._pins(True, False) * _repeat(timing.stop_setup)
            + self._pins(True, True) * _repeat(timing.bus_free)
        )
        self._release = self._pins(False, True)
        bit = mpsse.WRITE | mpsse.WRITE_FALLING
        self._ones, self._zeros = self._release, b"" if only_zero else self._pins(False, False)
        read = self._release + mpsse.read_bytes(mpsse.READ, 1)
        self.read_more = read + self._zeros + mpsse.write_bits(bit, 1, 0x00)
        """A byte in, acknowledged."""
        self.read_last = read + mpsse.write_bits(bit, 1, 0xFF)
        """A byte in, not acknowledged: the target lets go of SDA."""
        self._bit = bit
        self.nine_clocks = self.stop * 9
        """A target in the middle of a byte lets go of SDA within nine clocks (UM10204, 3.1.16).

        Each tries a STOP, as in Linux's i2c_generic_scl_recovery: a target that is being written to would take
        clocks with SDA let go for a byte of ones, and store that.
        """
        # SCL low, and then SDA: no START
        self.pulled_low = self._release + self._pins(False, False) * _repeat(timing.scl_low)
        self.let_go = self._release * _repeat(timing.scl_low) + idle * _repeat(timing.bus_free)
        """From there to an idle bus, without a STOP."""

    def _pins(self, scl: bool, sda: bool) -> bytes:
        value, direction = self._value, self._direction
        for mask, released in ((_SCL_MASK, scl), (_SDA_MASK, sda)):
            if self._only_zero:
                direction |= mask
                value |= mask if released else 0
            else:
                direction |= 0 if released else mask
        return mpsse.set_low(value, direction)

    def write(self, byte: int) -> bytes:
        """A byte out, and its ACK bit in (0: acknowledged); begins and ends with SCL low."""
        commands = self._written.get(byte)
        if commands is None:
            commands = self._written[byte] = self._shift(byte) + self._release + mpsse.read_bit(mpsse.READ)
        return commands

    def _shift(self, byte: int) -> bytes:
        if self._only_zero:
            return mpsse.write_bytes(self._bit, bytes((byte,)))
        commands = b""
        for bit, run in groupby(f"{byte:08b}"):
            count = len(list(run))
            if bit == "1":
                commands += self._ones + mpsse.write_bits(self._bit, count, 0xFF)
            else:
                commands += self._zeros + mpsse.write_bits(self._bit, count, 0x00)
        return commands


def _repeat(ns: int) -> int:
    return max(1, -(-ns // PIN_COMMAND_NS))
