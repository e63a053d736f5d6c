# Made by tools/stub_profiles.py from tools/stubs/device/rotaryio.pyi: edit that.
from typing import overload

from _native import Native as _Native
from microcontroller import Pin as _Pin
from typing_extensions import deprecated

class IncrementalEncoder(_Native):
    """Follows a quadrature encoder."""

    @overload
    def __init__(self, pin_a: _Pin[object], pin_b: _Pin[object], divisor: int = 4) -> None: ...
    @overload
    @deprecated("IncrementalEncoder takes pins of board on desktop, no numbers: IncrementalEncoder(board.D5, board.D6)")
    def __init__(self, pin_a: int | str, pin_b: int | str, divisor: int = 4) -> None: ...
    @property
    def divisor(self) -> int:
        """Quarter steps to a position."""
    @divisor.setter
    def divisor(self, value: int) -> None: ...
    @property
    @deprecated("IncrementalEncoder.value does not exist on desktop: read position")
    def value(self) -> int: ...
    @property
    @deprecated("IncrementalEncoder.count does not exist on desktop: read position")
    def count(self) -> int: ...
    @property
    def position(self) -> int: ...
    @position.setter
    def position(self, value: int) -> None: ...
__all__ = ['IncrementalEncoder']
