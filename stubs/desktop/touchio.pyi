# Made by tools/stub_profiles.py from tools/stubs/device/touchio.pyi: edit that.
from typing import overload

import _pin_caps as _c
from _native import Native as _Native
from digitalio import Pull as _Pull
from microcontroller import Pin as _Pin
from typing_extensions import deprecated

class TouchIn(_Native):
    """A capacitive touch input."""

    @overload
    def __init__(self, pin: _Pin[_c.TOUCH], pull: _Pull | None = None) -> None: ...
    @overload
    @deprecated("This pin has no touch sensing on desktop: use a pin that has it")
    def __init__(self, pin: _Pin[_c.ONE], pull: _Pull | None = None) -> None: ...
    @overload
    def __init__(self, pin: _Pin[object], pull: _Pull | None = None) -> None: ...
    @overload
    @deprecated("TouchIn takes a pin of board on desktop, no number or name: TouchIn(board.A0)")
    def __init__(self, pin: int | str, pull: _Pull | None = None) -> None: ...
    @property
    def value(self) -> bool:
        """Whether it is touched."""
    @property
    def raw_value(self) -> int:
        """0 to 65535, more when touched."""
    @property
    def threshold(self) -> int:
        """A `raw_value` above it is a touch."""
    @threshold.setter
    def threshold(self, value: int) -> None: ...
__all__ = ['TouchIn']
