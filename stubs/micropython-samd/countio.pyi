# Made by tools/stub_profiles.py from tools/stubs/device/countio.pyi: edit that.
from typing import ClassVar, final, overload

from _native import Native as _Native
from digitalio import Pull as _Pull
from microcontroller import Pin as _Pin
from typing_extensions import deprecated

@final
class Edge:
    RISE: ClassVar[Edge]
    FALL: ClassVar[Edge]
    RISE_AND_FALL: ClassVar[Edge]

class Counter(_Native):
    """Counts edges."""

    @overload
    def __init__(self, pin: _Pin[object], *, edge: Edge = ..., pull: _Pull | None = None) -> None: ...
    @overload
    @deprecated("Counter takes a pin of board on micropython-samd, no number or name: Counter(board.D5)")
    def __init__(self, pin: int | str, *, edge: Edge = ..., pull: _Pull | None = None) -> None: ...
    @property
    def count(self) -> int: ...
    @count.setter
    def count(self, value: int) -> None: ...
    def reset(self) -> None: ...
