"""SPI between pins: a bus, its parts with their chip selects, and what a transfer does to them.

Modes.  A controller and a part that disagree about the mode still exchange bits, one off:

- The part takes MOSI on the clock edge it samples at.  Modes 0 and 3 both sample on the rising
  edge, 1 and 2 on the falling one, so between these the part reads right.  On the other edge MOSI
  is just changing: the part reads every bit one clock late.
- MISO needs more: the first bit must be out before the controller's first sample.  In mode 3 the
  part puts it out on the first clock edge, in mode 0 when it is selected, so even a part that reads
  right answers one bit off.  MISO is right only when the modes are the same.

(The four modes: Motorola SPI Block Guide V03.06, 4.3; parts that work in 0 and 3 list both.)
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from anyboard.sim.errors import BenchError
from anyboard.sim.nets import PULL, Driver
from anyboard.sim.parts import label, optional_method, require_methods

if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import TypeVar

    from typing_extensions import Self

    from anyboard.sim.bench import Bench
    from anyboard.sim.nets import Terminal
    from anyboard.sim.parts import SPITarget

    TargetT = TypeVar("TargetT", bound=SPITarget)


class SPIBus:
    """Clock, MOSI and MISO, and the parts on them: `bench.spi`, `bench.spi_on(…)`."""

    def __init__(self, bench: Bench, clock: Terminal, mosi: Terminal | None, miso: Terminal | None) -> None:
        self._bench = bench
        self.clock = clock
        self.mosi = mosi
        self.miso = miso
        self.slots: list[Slot] = []

    def __deepcopy__(self, memo: object) -> Self:
        return self

    @property
    def where(self) -> str:
        """The bus in words."""
        return "SPI " + "/".join(line.name for line in (self.clock, self.mosi, self.miso) if line is not None)

    def attach(self, part: TargetT, cs: str | None = None, *, cs_active: bool = False) -> TargetT:
        """Connect a part; returns it.

        Args:
            cs: the pin that selects it, which gets a pull resistor towards "not selected"; None: it
                is always selected.
            cs_active: the level that selects it.

        Raises:
            TypeError: it lacks a method; names it.
            NotFound: no such pin.
        """
        require_methods(part, self.where, "transfer")
        terminal = None if cs is None else self._bench.terminal(cs)
        with self._bench.clock.lock:
            self._bench.introduce(part)
            self.slots.append(Slot(part, terminal, bool(cs_active)))
            self._bench.changed()
        return part

    def detach(self, part: SPITarget) -> None:
        """Disconnect a part.  Raises ValueError if it is not here."""
        with self._bench.clock.lock:
            for slot in self.slots:
                if slot.part is part:
                    slot.remove()
                    self.slots.remove(slot)
                    self._bench.changed()
                    return
        raise ValueError(f"{label(part)} is not on {self.where}")


class Slot:
    """A part with its chip select."""

    def __init__(self, part: SPITarget, cs: Terminal | None, active: bool) -> None:
        self.part = part
        self.cs = cs
        self._active = active
        self.is_selected = False
        self.selections = 0
        self._mosi_before = 0
        self._miso_before = 1
        self._resistor: Driver | None = None
        self._stop: Callable[[], None] | None = None
        if cs is None:
            self._select(True)
        else:
            self._resistor = Driver(cs, f"the pull resistor of {label(part)} on {cs.name}", PULL)
            self._resistor.drive(not active)
            self._stop = cs.listen(lambda level: self._select(level == active))
            self._select(cs.net.level == active)

    def remove(self) -> None:
        """Take the part off."""
        if self._stop is not None:
            self._stop()
        if self._resistor is not None:
            self._resistor.remove()
        self._select(False)

    def _select(self, selected: bool) -> None:
        if selected == self.is_selected:
            return
        self.is_selected = selected
        self.selections += selected
        self._mosi_before, self._miso_before = 0, 1
        method = optional_method(self.part, "select" if selected else "deselect")
        if method is not None:
            method()

    def transfer(self, mosi: bytes, mode: tuple[int, int]) -> bytes:
        """Exchange bytes with the part, as far as the modes agree."""
        modes = modes_of(self.part)
        agree = modes is None or mode in modes
        if modes is not None and sampling_edge(mode) not in map(sampling_edge, modes):
            mosi, self._mosi_before = _one_late(mosi, self._mosi_before)
        miso = self.part.transfer(mosi)
        if not isinstance(miso, (bytes, bytearray)) or len(miso) != len(mosi):
            answer = f"{len(miso)} bytes" if isinstance(miso, (bytes, bytearray)) else repr(miso)
            raise BenchError(f"{label(self.part)} returned {answer} from transfer() of {len(mosi)} bytes")
        if agree:
            return bytes(miso)
        miso, self._miso_before = _one_late(bytes(miso), self._miso_before)
        return miso


def modes_of(part: object) -> tuple[tuple[int, int], ...] | None:
    """The modes a part takes as (polarity, phase); None for any."""
    mode = getattr(part, "spi_mode", None)
    if mode is None:
        return None
    pairs = (mode,) if isinstance(mode[0], int) else mode
    return tuple((int(polarity), int(phase)) for polarity, phase in pairs)


def sampling_edge(mode: tuple[int, int]) -> bool:
    """The clock level after the edge at which a mode samples: True is the rising edge."""
    polarity, phase = mode
    return polarity == phase


def _one_late(data: bytes, before: int) -> tuple[bytes, int]:
    """Every bit one clock late, `before` first; and the bit that is left over."""
    bits = len(data) * 8
    if not bits:
        return data, before
    value = before << bits | int.from_bytes(data, "big")
    return (value >> 1).to_bytes(len(data), "big"), value & 1


def exchange(
    buses: list[SPIBus],
    mosi: Terminal | None,
    miso: Terminal | None,
    data: bytes,
    mode: tuple[int, int],
) -> bytes:
    """What a controller with these data lines reads while it sends `data` to the buses on its clock."""
    line: bytes | None = None
    for bus in buses:
        for slot in bus.slots:
            if not slot.is_selected:
                continue
            answer = slot.transfer(_reaches(data, mosi, bus.mosi), mode)
            if miso is not None and bus.miso is not None and bus.miso.net is miso.net:
                line = answer if line is None else bytes(a & b for a, b in zip(line, answer, strict=True))
    if miso is None:
        return bytes(len(data))
    if mosi is not None and mosi.net is miso.net:
        return data if line is None else bytes(a & b for a, b in zip(line, data, strict=True))
    if line is not None:
        return line
    return (b"\xff" if miso.net.level else b"\x00") * len(data)


def _reaches(data: bytes, mosi: Terminal | None, part_mosi: Terminal | None) -> bytes:
    """What the part's data input sees: what is sent, or the level of a line nobody clocks."""
    if part_mosi is None:
        return bytes(len(data))
    if mosi is not None and mosi.net is part_mosi.net:
        return data
    return (b"\xff" if part_mosi.net.level else b"\x00") * len(data)
