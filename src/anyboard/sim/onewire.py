"""A 1-Wire bus: one line with a pull-up, which every part can hold low."""

from __future__ import annotations

from typing import TYPE_CHECKING

from anyboard.sim.errors import BenchError
from anyboard.sim.nets import PULL, Driver
from anyboard.sim.parts import label, require_methods

if TYPE_CHECKING:
    from typing import TypeVar

    from typing_extensions import Self

    from anyboard.sim.bench import Bench
    from anyboard.sim.nets import Terminal
    from anyboard.sim.parts import OneWirePart

    PartT = TypeVar("PartT", bound=OneWirePart)


class OneWireBus:
    """The parts on one pin: `bench.onewire("D4")`."""

    def __init__(self, bench: Bench, line: Terminal) -> None:
        self._bench = bench
        self.line = line
        self.parts: list[OneWirePart] = []
        self._resistor = Driver(line, f"the 1-Wire pull-up on {line.name}", PULL)
        self._resistor.drive(True)

    def __deepcopy__(self, memo: object) -> Self:
        return self

    @property
    def where(self) -> str:
        """The bus in words."""
        return f"1-Wire {self.line.name}"

    def attach(self, part: PartT) -> PartT:
        """Connect a part; returns it.

        Raises:
            TypeError: it lacks a method; names it.
            BenchError: another part here has its ROM code.
        """
        require_methods(part, self.where, "reset", "write_bit", "read_bit")
        with self._bench.clock.lock:
            rom = getattr(part, "rom", None)
            if rom is not None and any(getattr(other, "rom", None) == rom for other in self.parts):
                raise BenchError(f"{self.where}: {label(part)} has the ROM code {rom.hex()}, which is there already")
            self._bench.introduce(part)
            self.parts.append(part)
        return part

    def detach(self, part: OneWirePart) -> None:
        """Disconnect a part.  Raises ValueError if it is not here."""
        with self._bench.clock.lock:
            if part not in self.parts:
                raise ValueError(f"{label(part)} is not on {self.where}")
            self.parts.remove(part)
