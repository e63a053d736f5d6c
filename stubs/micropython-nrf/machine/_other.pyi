# Made by tools/stub_profiles.py from tools/stubs/micropython/machine/_other.pyi: edit that.
from collections.abc import Callable
from typing import Any, Final




class RTCounter:
    """A slow counter that calls a function.

    Args:
        freq: Hz, 8 to 32768.
        period: ticks between calls.
        mode: `ONESHOT` or `PERIODIC`.
    """

    ONESHOT: Final = 0
    PERIODIC: Final = 1
    FREQUENCY: Final = 8

    def __init__(
        self,
        id: int,
        /,
        freq: int = 8,
        *,
        period: int = 8,
        mode: int = 1,
        callback: Callable[[Any], object] | None = None,
    ) -> None: ...
    def start(self) -> None: ...
    def stop(self) -> None: ...
    def counter(self) -> int: ...
    def deinit(self) -> None: ...

class Temp:
    """The chip's thermometer."""

    def __init__(self) -> None: ...
    @staticmethod
    def read() -> int:
        """Degrees Celsius."""
