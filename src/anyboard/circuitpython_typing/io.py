"""`circuitpython_typing.io`: objects with a value."""

from __future__ import annotations

from typing import Protocol


class ROValueIO(Protocol):
    """Has a value that can be read, such as `analogio.AnalogIn`."""

    @property
    def value(self) -> float:
        """The value; an int from some classes."""
        ...


class ValueIO(Protocol):
    """Has a value that can be read and set."""

    @property
    def value(self) -> float:
        """The value; an int from some classes."""
        ...

    @value.setter
    def value(self, input_value: float, /) -> None: ...
