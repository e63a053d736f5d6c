"""The pins of one port of an FTDI chip, on the pads of a bench."""

from __future__ import annotations

from typing import TYPE_CHECKING

from anyboard.sim.errors import BenchError
from anyboard.sim.nets import STRONG

if TYPE_CHECKING:
    from collections.abc import Sequence

    from anyboard.sim import Bench
    from anyboard.sim.nets import Net
    from anyboard.sim.pads import Pad


class Pins:
    """Value, direction and drive of up to 16 pins: bit 0 is ADBUS0, bit 8 ACBUS0.

    Inputs have the chip's own 75 kOhm pull-ups (DS_FT232H, "IO pins"), so one with nothing on it reads high.

    Args:
        bench: where the pads are.
        names: of the pads, from bit 0 up.
        contentions: gets a sentence whenever an output fights with another one.
    """

    def __init__(self, bench: Bench, names: Sequence[str], contentions: list[str]) -> None:
        self.pads = [bench.pad(name) for name in names]
        self.mask = (1 << len(self.pads)) - 1
        self.contentions = contentions
        self.value = self.direction = self.low_only = 0
        self._shown = ~0, ~0, ~0  # nothing of it yet
        self._own = frozenset(id(driver) for pad in self.pads for driver in (pad.output, pad.pull))

    def reset(self) -> None:
        """All inputs."""
        self.value = self.direction = self.low_only = 0
        self.show(self.mask)

    def show(self, mask: int) -> bool:
        """Put the pins of a mask on their pads; whether any has changed."""
        value, direction, low_only = self._shown
        changed = ((self.value ^ value) | (self.direction ^ direction) | (self.low_only ^ low_only)) & mask
        if not changed:
            return False
        keep = ~mask
        self._shown = (
            self.value & mask | value & keep,
            self.direction & mask | direction & keep,
            self.low_only & mask | low_only & keep,
        )
        for bit, pad in enumerate(self.pads):
            if changed >> bit & 1:
                self._show(pad, bit)
        return True

    def _show(self, pad: Pad, bit: int) -> None:
        if not self.direction >> bit & 1:
            pad.become_input("up")
            return
        try:
            pad.become_output(bool(self.value >> bit & 1), bool(self.low_only >> bit & 1))
        except BenchError as conflict:
            self.contentions.append(str(conflict))
            pad.output.let_go()

    def level(self, bit: int) -> bool:
        """The electrical level of a pin, as far as it is on its pad."""
        return self.pads[bit].terminal.net.level

    def levels(self, mask: int) -> int:
        """The levels of the pins of a mask."""
        return sum(1 << bit for bit in range(len(self.pads)) if mask >> bit & 1 and self.level(bit))

    def pulled(self, net: Net) -> tuple[bool, bool]:
        """What others do to a net: its level if this port let go, and whether that is an output of theirs.

        The chip's own pull-up is the weakest; where there is nothing else it decides.
        """
        for driver in net.drivers:  # strongest first
            if id(driver) not in self._own:
                level = driver.now()
                if level is not None:
                    return level, driver.strength == STRONG
        return True, False
