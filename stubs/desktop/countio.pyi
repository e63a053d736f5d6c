# Made by tools/stub_profiles.py from tools/stubs/device/countio.pyi: edit that.
from typing import ClassVar, final, overload

import _pin_caps as _c
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
    def __init__(self, pin: _Pin[_c.COUNT], *, edge: Edge = ..., pull: _Pull | None = None) -> None: ...
    @overload
    @deprecated("This pin cannot count edges on desktop: use a pin that can")
    def __init__(self, pin: _Pin[_c.ONE], *, edge: Edge = ..., pull: _Pull | None = None) -> None: ...
    @overload
    def __init__(self, pin: _Pin[object], *, edge: Edge = ..., pull: _Pull | None = None) -> None: ...
    @overload
    @deprecated("Counter takes a pin of board on desktop, no number or name: Counter(board.D5)")
    def __init__(self, pin: int | str, *, edge: Edge = ..., pull: _Pull | None = None) -> None: ...
    @property
    def count(self) -> int: ...
    @count.setter
    def count(self, value: int) -> None: ...
    def reset(self) -> None: ...
__all__ = ['Counter', 'Edge']
