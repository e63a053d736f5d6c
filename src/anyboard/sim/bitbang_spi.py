"""SPI edges to bytes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from anyboard.sim.bitbang import copy_of
from anyboard.sim.nets import Driver
from anyboard.sim.spi import modes_of, sampling_edge

if TYPE_CHECKING:
    from anyboard.sim.spi import Slot, SPIBus


class SPIDecoder:
    """All parts of one bus, as shift registers that watch the clock."""

    def __init__(self, bus: SPIBus) -> None:
        self._bus = bus
        self._shifters: dict[Slot, _Shifter] = {}
        self._stop_listening = bus.clock.listen(self._clock_changed)
        self._miso = None if bus.miso is None else Driver(bus.miso, f"a part on {bus.where}")
        if self._miso is not None:
            self._miso.drive(self._miso_level)

    def stop(self) -> None:
        """Listen no more."""
        self._stop_listening()
        if self._miso is not None:
            self._miso.remove()

    def _selected(self) -> list[_Shifter]:
        chosen = []
        for slot in self._bus.slots:
            if slot.is_selected:
                shifter = self._shifters.get(slot)
                if shifter is None or shifter.selection != slot.selections:
                    shifter = self._shifters[slot] = _Shifter(slot)
                chosen.append(shifter)
        return chosen

    def _mosi_level(self) -> bool:
        return self._bus.mosi is not None and self._bus.mosi.net.level

    def _clock_changed(self, level: bool) -> None:
        for shifter in self._selected():
            shifter.edge(level, self._mosi_level)

    def _miso_level(self) -> bool | None:
        bits = [shifter.bit_out(self._mosi_level) for shifter in self._selected()]
        return all(bits) if bits else None


class _Shifter:
    """One part while it is selected, in the first of its modes.

    Bits go in at the sampling edge and out at the other one; with phase 0 the first bit is out as
    soon as the part is selected.
    """

    def __init__(self, slot: Slot) -> None:
        self._slot = slot
        self.selection = slot.selections
        mode = (modes_of(slot.part) or ((0, 0),))[0]
        self._samples_at = sampling_edge(mode)
        self._phase = mode[1]
        self._value = 0
        self._bits = 0  # taken in of the present byte
        self._taken = 0  # bytes
        self._shifts = -mode[1]
        self._answer = 0xFF  # to the last byte taken

    def edge(self, level: bool, mosi: _Level) -> None:
        """The clock changed."""
        if level != self._samples_at:
            if self._phase or self._taken or self._bits:  # a clock that only goes to idle shifts nothing
                self._shifts += 1
            return
        self._value = (self._value << 1 | mosi()) & 0xFF
        self._bits += 1
        if self._bits == 8:
            self._answer = self._slot.part.transfer(bytes((self._value,)))[0]
            self._bits = self._value = 0
            self._taken += 1

    def bit_out(self, mosi: _Level) -> bool:
        """What it puts on MISO now."""
        byte, bit = divmod(max(self._shifts, 0), 8)
        return bool((self._answer if byte < self._taken else self._expected(mosi)) >> (7 - bit) & 1)

    def _expected(self, mosi: _Level) -> int:
        """The answer to a byte of which only the first bits are known."""
        known = self._value
        missing = 8 - self._bits
        if missing:
            known = (known << 1 | mosi()) << (missing - 1)
        return copy_of(self._slot.part).transfer(bytes((known,)))[0]


if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import TypeAlias

    _Level: TypeAlias = Callable[[], bool]
