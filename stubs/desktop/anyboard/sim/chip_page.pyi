# Made by tools/stub_profiles.py from src/anyboard/sim/chip_page.py: edit that.
from typing import NamedTuple
from typing import Any
class Setting(NamedTuple):
    name: str
    default: Any
    low: float | None
    high: float | None
    unit: str
    text: str
class Example(NamedTuple):
    bus: str
    toml: str
    python: str
class ChipPage(NamedTuple):
    name: str
    factory: str
    summary: str
    text: str
    buses: list[str]
    address: int | None
    addresses: list[int]
    spi_modes: list[int]
    arguments: dict[str, str]
    connections: dict[str, bool]
    knobs: list[Setting]
    examples: list[Example]

    @property
    def places(self) -> str: ...
def chip_page(name: str) -> ChipPage: ...
def markdown(page: ChipPage) -> str: ...
