# Made by tools/stub_profiles.py from src/anyboard/layers/trace.py: edit that.
from anyboard.layers.events import EventTap
from collections.abc import Callable, Sequence
from anyboard.core.adapter import Adapter
from anyboard.core.ops import Op, Result
from anyboard.core.record import Record
class Trace(EventTap):

    def __init__(self, argument: str, open_inner: Callable[[], Adapter]) -> None: ...

    def execute(self, ops: Sequence[Op], /) -> list[Result]: ...

    def close(self) -> None: ...
def describe(op: Record, result: object=...) -> str: ...
