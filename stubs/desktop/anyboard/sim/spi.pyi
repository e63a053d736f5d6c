# Made by tools/stub_profiles.py from src/anyboard/sim/spi.py: edit that.
from typing import TypeVar
from typing_extensions import Self
from anyboard.sim.bench import Bench
from anyboard.sim.nets import Terminal
from anyboard.sim.parts import SPITarget
TargetT = TypeVar('TargetT', bound=SPITarget)
class SPIBus:
    clock: Terminal
    mosi: Terminal | None
    miso: Terminal | None
    slots: list[Slot]

    def __init__(self, bench: Bench, clock: Terminal, mosi: Terminal | None, miso: Terminal | None) -> None: ...

    def __deepcopy__(self, memo: object) -> Self: ...

    @property
    def where(self) -> str: ...

    def attach(self, part: TargetT, cs: str | None=None, *, cs_active: bool=False) -> TargetT: ...

    def detach(self, part: SPITarget) -> None: ...
class Slot:
    part: SPITarget
    cs: Terminal | None
    is_selected: bool
    selections: int

    def __init__(self, part: SPITarget, cs: Terminal | None, active: bool) -> None: ...

    def remove(self) -> None: ...

    def transfer(self, mosi: bytes, mode: tuple[int, int]) -> bytes: ...
def modes_of(part: object) -> tuple[tuple[int, int], ...] | None: ...
def sampling_edge(mode: tuple[int, int]) -> bool: ...
def exchange(buses: list[SPIBus], mosi: Terminal | None, miso: Terminal | None, data: bytes, mode: tuple[int, int]) -> bytes: ...
