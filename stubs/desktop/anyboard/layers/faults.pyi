# Made by tools/stub_profiles.py from src/anyboard/layers/faults.py: edit that.
from anyboard.core.ops import Op
from anyboard.core.record import Record
from anyboard.layers.events import EventTap
from collections.abc import Callable, Mapping, Sequence
from anyboard.core.adapter import Adapter
from anyboard.core.errors import ErrorKind
from anyboard.core.ops import Result
class Fault(Record):
    operation: str | None
    where: Mapping[str, object]
    nth: frozenset[int] | None
    after: int
    kind: ErrorKind | None
    detail: str
    disconnect: str | None
    delay_us: int

    def fits(self, op: Op) -> bool: ...

    def is_due(self, count: int) -> bool: ...
class Faults(EventTap):

    def __init__(self, argument: str, open_inner: Callable[[], Adapter]) -> None: ...

    def execute(self, ops: Sequence[Op], /) -> list[Result]: ...
def read_plan(path: str) -> list[Fault]: ...
