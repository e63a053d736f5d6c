# Made by tools/stub_profiles.py from src/anyboard/layers/reconnect.py: edit that.
from anyboard.core.layers import Wrapper
from collections.abc import Callable, Sequence
from anyboard.core.adapter import Adapter
from anyboard.core.info import AdapterInfo
from anyboard.core.ops import Event, Op, Result
class Reconnect(Wrapper):

    def __init__(self, argument: str, open_inner: Callable[[], Adapter]) -> None: ...

    @property
    def info(self) -> AdapterInfo: ...

    def execute(self, ops: Sequence[Op], /) -> list[Result]: ...

    def subscribe(self, callback: Callable[[Event], None], /) -> Callable[[], None]: ...

    def close(self) -> None: ...
