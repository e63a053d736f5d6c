"""The SPI parts of a bench, as shift registers on the clock of a port (Motorola SPI Block Guide V03.06, 4.3).

Each part sees the edges that the chip really makes and takes MOSI at its own sampling edge, so a stream in
the wrong mode gives it the wrong bits.  Whole bytes that are clocked as the part expects them go to it at
once: that is the same, and fast.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from anyboard.sim.bitbang import copy_of
from anyboard.sim.spi import modes_of, sampling_edge

if TYPE_CHECKING:
    from anyboard.sim import Bench
    from anyboard.sim.nets import Net, Terminal
    from anyboard.sim.spi import Slot, SPIBus


class Shifter:
    """One part while it is selected.

    It takes the mode whose clock idles at the level at its selection.  A part that takes any mode (no
    `spi_mode`) samples at the edge in the middle of the controller's bits; while the clock is moved as a
    plain output before the first command that shifts, that edge is not known yet and kept back.
    """

    def __init__(self, slot: Slot, bus: SPIBus, idle: bool) -> None:
        self.slot = slot
        self.bus = bus
        self.selection = slot.selections
        modes = modes_of(slot.part)
        self.mode = (int(idle), 0)
        self._samples_at: bool | None = None
        if modes is not None:
            self.mode = next((mode for mode in modes if mode[0] == idle), modes[0])
            self._samples_at = sampling_edge(self.mode)
        self._kept_back: tuple[bool, bool] | None = None
        self._sampled = 0  # bits taken in since the selection
        self._shifted = -self.mode[1] if modes is not None else 0  # the bit that is out; -1: none before the first edge
        self._value = 0  # of the byte on its way in
        self._answer = 0xFF  # to the last byte
        self._guesses: dict[int, int] = {}

    def announce(self, samples_at: bool) -> None:
        """A command is going to shift: this edge is in the middle of its bits."""
        if self._samples_at is None:
            self._samples_at = samples_at
            self._kept_back = None  # an edge before the first bit, which shifts nothing

    def edge(self, level: bool, mosi: bool) -> None:
        """The clock has changed."""
        if self._samples_at is None:
            if self._kept_back is None:
                self._kept_back = level, mosi
                return
            self._samples_at = self._kept_back[0]  # the clock is bit-banged: phase 0
            self._edge(*self._kept_back)
        self._edge(level, mosi)

    def _edge(self, level: bool, mosi: bool) -> None:
        if level != self._samples_at:
            if self._shifted < 0 or self._sampled:  # a clock that only goes to idle shifts nothing
                self._shifted += 1
            return
        self._value = self._value << 1 | mosi
        self._sampled += 1
        if self._sampled % 8 == 0:
            self._answer = self.take_byte(self._value)
            self._value = 0
            self._guesses.clear()

    def take_byte(self, byte: int) -> int:
        """A byte has arrived; what the part has sent meanwhile."""
        return self.slot.transfer(bytes((byte,)), self.mode)[0]

    def miso(self, mosi: bool) -> bool:
        """What it puts out."""
        if self._shifted < 0:
            return True
        byte = self._answer if self._shifted // 8 < self._sampled // 8 else self._expected(mosi)
        return bool(byte >> (7 - self._shifted % 8) & 1)

    def _expected(self, mosi: bool) -> int:
        """The answer to a byte of which only the first bits are known; the rest may be like the next one."""
        missing = 8 - self._sampled % 8
        known = self._value << missing | (((1 << missing) - 1) if mosi else 0)
        if known not in self._guesses:
            self._guesses[known] = copy_of(self.slot.part).transfer(bytes((known,)))[0]
        return self._guesses[known]

    def takes_bytes(self, samples_at: bool) -> bool:
        """Whether it waits for the first bit of a byte, and samples at this edge."""
        return self._samples_at == samples_at and self._sampled % 8 == 0 and self._shifted == self._sampled

    def take_bytes(self, data: bytes) -> bytes:
        """Whole bytes, each clocked in full."""
        self._sampled += 8 * len(data)
        self._shifted = self._sampled
        return self.slot.transfer(data, self.mode)


class SpiParts:
    """All parts on a port's clock.

    Args:
        bench: the bench.
        clock, mosi, miso: the port's pins.
    """

    def __init__(self, bench: Bench, clock: Terminal, mosi: Terminal, miso: Terminal) -> None:
        self._bench = bench
        self._clock, self._mosi, self._miso = clock, mosi, miso
        self._seen = -1
        self._slots: list[tuple[Slot, SPIBus]] = []
        self._shifters: dict[int, Shifter] = {}

    def __bool__(self) -> bool:
        """Whether there are any."""
        if self._seen != self._bench.version:
            self._seen = self._bench.version
            self._slots = [(slot, bus) for bus in self._bench.spi_buses(self._clock) for slot in bus.slots]
            self._shifters.clear()
        return bool(self._slots)

    def selected(self, idle: bool) -> list[Shifter]:
        """Those whose chip select is active; `idle` is the level of the clock."""
        found = []
        for slot, bus in self._slots:
            if slot.is_selected:
                shifter = self._shifters.get(id(slot))
                if shifter is None or shifter.selection != slot.selections:
                    shifter = self._shifters[id(slot)] = Shifter(slot, bus, idle)
                found.append(shifter)
        return found

    def selections(self) -> list[bool]:
        """Which are selected, in a fixed order."""
        return [slot.is_selected for slot, _ in self._slots]

    def edge(self, level: bool, data_out: bool) -> None:
        """The clock has changed, while MOSI is at this level."""
        for shifter in self.selected(not level):
            shifter.edge(level, self._reaches(shifter, data_out))

    def _reaches(self, shifter: Shifter, data_out: bool) -> bool:
        mosi = shifter.bus.mosi
        if mosi is None:
            return False
        return data_out if mosi.net is self._mosi.net else mosi.net.level

    def drives(self, net: Net, shifter: Shifter) -> bool:
        """Whether a part's data output is on a net."""
        return shifter.bus.miso is not None and shifter.bus.miso.net is net

    def miso(self, idle: bool, data_out: bool) -> bool | None:
        """What the selected parts put on the port's MISO line; None: nothing."""
        level: bool | None = None
        for shifter in self.selected(idle):
            if self.drives(self._miso.net, shifter):
                bit = shifter.miso(self._reaches(shifter, data_out))
                level = bit if level is None else level and bit
        return level

    def exchange(self, data: bytes, idle: bool) -> tuple[bool, bytes | None]:
        """Whole bytes, with the clock idle at this level and MOSI stable around the first edge of each bit.

        Returns:
            Whether all parts could take them so, and what they put on MISO (None: nothing).
        """
        shifters = self.selected(idle)
        for shifter in shifters:
            shifter.announce(not idle)
        if not all(shifter.takes_bytes(not idle) for shifter in shifters):
            return False, None
        line: bytes | None = None
        for shifter in shifters:
            mosi = shifter.bus.mosi
            if mosi is None or mosi.net is not self._mosi.net:
                level = self._reaches(shifter, False)
                answer = shifter.take_bytes((b"\xff" if level else b"\x00") * len(data))
            else:
                answer = shifter.take_bytes(data)
            if self.drives(self._miso.net, shifter):
                line = answer if line is None else bytes(a & b for a, b in zip(line, answer, strict=True))
        return True, line

    def announce(self, samples_at: bool, idle: bool) -> None:
        """A command is going to shift; this edge is in the middle of its bits."""
        for shifter in self.selected(idle):
            shifter.announce(samples_at)
