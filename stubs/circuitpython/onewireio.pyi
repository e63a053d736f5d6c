# Made by tools/stub_profiles.py from tools/stubs/device/onewireio.pyi: edit that.
from typing import overload

from _native import Native as _Native
from microcontroller import Pin as _Pin
from typing_extensions import deprecated

class OneWire(_Native):
    """A 1-Wire bus, bit by bit."""

    @overload
    def __init__(self, pin: _Pin[object]) -> None: ...
    @overload
    @deprecated("OneWire takes a pin of board on circuitpython, no number or name: OneWire(board.D5)")
    def __init__(self, pin: int | str) -> None: ...
    def reset(self) -> bool:
        """False if a part answers."""
    def read_bit(self) -> bool: ...
    def write_bit(self, value: object) -> None:
        """What is true is a 1."""
