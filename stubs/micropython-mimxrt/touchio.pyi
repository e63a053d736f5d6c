# Made by tools/stub_profiles.py from tools/stubs/device/touchio.pyi: edit that.
from typing import overload

from _native import Native as _Native
from digitalio import Pull as _Pull
from microcontroller import Pin as _Pin
from typing_extensions import deprecated

class TouchIn(_Native):
    """A capacitive touch input."""

    @overload  # two of them, for mypy says nothing of a single one
    @deprecated("touchio.TouchIn does not exist on micropython-mimxrt: use a touch controller on a bus, such as an MPR121")
    def __init__(self, pin: _Pin[object], pull: _Pull | None = None) -> None: ...
    @overload
    @deprecated("touchio.TouchIn does not exist on micropython-mimxrt: use a touch controller on a bus, such as an MPR121")
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
