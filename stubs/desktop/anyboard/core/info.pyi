# Made by tools/stub_profiles.py from src/anyboard/core/info.py: edit that.
from anyboard.core.record import Record
from collections.abc import Mapping
from typing import Literal, TypeAlias
from anyboard.core.ops import Op
BusKind: TypeAlias = Literal['i2c', 'spi', 'uart']
Status: TypeAlias = Literal['ready', 'busy', 'no_permission', 'unavailable', 'unknown']
class PinInfo(Record):
    name: str
    names: tuple[str, ...]
    chip_name: str | None
    roles: frozenset[str] | None

    def can(self, role: str) -> bool: ...
class BusInfo(Record):
    function: str
    kind: BusKind
    pins: tuple[str, ...]
class AdapterInfo(Record):
    url: str
    board_id: str
    description: str
    serial: str | None
    pins: tuple[PinInfo, ...]
    buses: tuple[BusInfo, ...]
    operations: frozenset[str]
    features: frozenset[str]
    limits: Mapping[str, int | float]
    notes: tuple[str, ...]

    def supports(self, operation: type[Op]) -> bool: ...
class Found(Record):
    url: str
    description: str
    status: Status
    hint: str
    serial: str | None
