# Made by tools/stub_profiles.py from src/anyboard/sim/onewire.py: edit that.
from typing import TypeVar
from typing_extensions import Self
from anyboard.sim.bench import Bench
from anyboard.sim.nets import Terminal
from anyboard.sim.parts import OneWirePart
PartT = TypeVar('PartT', bound=OneWirePart)
class OneWireBus:
    line: Terminal
    parts: list[OneWirePart]

    def __init__(self, bench: Bench, line: Terminal) -> None: ...

    def __deepcopy__(self, memo: object) -> Self: ...

    @property
    def where(self) -> str: ...

    def attach(self, part: PartT) -> PartT: ...

    def detach(self, part: OneWirePart) -> None: ...
