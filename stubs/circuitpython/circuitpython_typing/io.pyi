# Made by tools/stub_profiles.py from tools/stubs/device/circuitpython_typing/io.pyi: edit that.
"""`circuitpython_typing.io`: objects with a value."""

from typing import Protocol

class ROValueIO(Protocol):
    """Has a value that can be read, such as `analogio.AnalogIn`."""

    @property
    def value(self) -> float: ...

class ValueIO(Protocol):
    """Has a value that can be read and set."""

    @property
    def value(self) -> float: ...
    @value.setter
    def value(self, input_value: float, /) -> None: ...
