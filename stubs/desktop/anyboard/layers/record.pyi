# Made by tools/stub_profiles.py from src/anyboard/layers/record.py: edit that.
from anyboard.layers.events import EventTap
from collections.abc import Callable, Sequence
from anyboard.core.adapter import Adapter
from anyboard.core.ops import Op, Result
class Recorder(EventTap):

    def __init__(self, argument: str, open_inner: Callable[[], Adapter]) -> None: ...

    def execute(self, ops: Sequence[Op], /) -> list[Result]: ...

    def close(self) -> None: ...
