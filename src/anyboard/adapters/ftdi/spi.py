"""SPI on a port: D0 clock, D1 MOSI, D2 MISO.

The engine puts a bit out before the first edge of its clock pulse.  That is phase 0, and with two phases
it changes the bit at the second edge: good for phase 0 only (AN_114, page 3).  With three phases the bit stays
until after the second edge, which is where phase 1 samples; the clock is then active for a third of its
period, and data in is sampled at the second edge::

    mode 0, two phases: each bit is 2 long       mode 1, three phases: each bit is 3 long

    MOSI  | bit 7 | bit 6 | bit 5 |              MOSI  |   bit 7   |   bit 6   |
    SCK   ____----____----____----               SCK   ____----________----____
              ^       ^       ^                                ^           ^
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from anyboard.adapters.ftdi import mpsse
from anyboard.adapters.ftdi.clock import Clock, fastest
from anyboard.adapters.ftdi.queue import LONGEST_US

if TYPE_CHECKING:
    from collections.abc import Iterator

    from anyboard.adapters.ftdi.pins import Pins

SCK, MOSI, MISO = 0, 1, 2

_MOST_WRITTEN = mpsse.LONGEST // 2

FASTEST_HERTZ = 30_000_000
"""Of a clock of two phases; one of three has 2/3 of it."""


class Piece(NamedTuple):
    """A part of a transfer: what is sent to the chip, how many bytes it answers, and the time on the wire."""

    out: bytes
    answers: int
    us: int


class SPIBus:
    """One SPI bus and its mode.

    Args:
        hertz: the most; `slowest_hertz` of the clock at least.
        polarity, phase: the mode, 0 or 1 each.
        bits: its pins; MOSI or MISO may be missing.
    """

    def __init__(self, hertz: int, polarity: int, phase: int, bits: frozenset[int]) -> None:
        self.clock: Clock = fastest(min(hertz, FASTEST_HERTZ), three_phases=bool(phase))
        self.polarity = polarity
        self.bits = bits
        # out at the edge that ends the clock's pulse: it is the falling one if the clock idles low
        self._write = mpsse.WRITE | (0 if polarity else mpsse.WRITE_FALLING)
        # in at the pulse's first edge, with phase 1 at its second one
        self._read = mpsse.READ | (mpsse.READ_FALLING if polarity ^ phase else 0)

    def engage(self, pins: Pins) -> None:
        """Make the pins those of an idle bus."""
        pins.become_output(SCK, bool(self.polarity))
        if MOSI in self.bits:
            pins.become_output(MOSI, False)
        if MISO in self.bits:
            pins.become_input(MISO)

    def transfer(self, out: bytes, read: int, fill: int, pins: Pins, room: int) -> Iterator[Piece]:
        """The pieces of a transfer.

        Args:
            out: what is sent; b"" to send `fill`.
            read: how many bytes are received; 0, or as many as are sent.
            fill: what is sent to read.
            pins: the port's.
            room: how many answers the chip has room for.
        """
        at_once = max(1, LONGEST_US * self.clock.hertz // 8_000_000)
        has_mosi = MOSI in self.bits
        if not out and has_mosi and fill not in (0x00, 0xFF):
            out = bytes((fill,)) * read
        if out and has_mosi:
            opcode, limit = (self._write | self._read, room) if read else (self._write, _MOST_WRITTEN)
            step = min(limit, at_once)
            for start in range(0, len(out), step):
                part = out[start : start + step]
                yield Piece(mpsse.write_bytes(opcode, part), len(part) if read else 0, self._us(len(part)))
            return
        level = b""
        if has_mosi:  # the engine leaves it alone while it only reads
            pins.write(MOSI, bool(fill))
            level = pins.command(MOSI)
        step = min(room, at_once)
        for start in range(0, read or len(out), step):
            count = min(step, (read or len(out)) - start)
            yield Piece(level + mpsse.read_bytes(self._read, count), count, self._us(count))
            level = b""

    def _us(self, count: int) -> int:
        return count * 8_000_000 // self.clock.hertz + 1
