#: for circuitpython
# Made by tools/circuitpython_modules.py: names and parameters of circuitpython-stubs 10.3.1 (MIT)

from collections.abc import Sequence
from types import TracebackType

import keypad
import microcontroller
from typing_extensions import Self

class DemuxKeyMatrix:
    def __init__(
        self,
        row_addr_pins: Sequence[microcontroller.Pin],
        column_pins: Sequence[microcontroller.Pin],
        columns_to_anodes: bool = True,
        transpose: bool = False,
        interval: float = 0.02,
        max_events: int = 64,
        debounce_threshold: int = 1,
    ) -> None: ...
    def deinit(self) -> None: ...
    def __enter__(self) -> Self: ...
    def __exit__(
        self, type: type[BaseException] | None, value: BaseException | None, traceback: TracebackType | None, /
    ) -> None: ...
    def reset(self) -> None: ...
    @property
    def key_count(self) -> int: ...
    def key_number_to_row_column(self, key_number: int) -> tuple[int, ...]: ...
    def row_column_to_key_number(self, row: int, column: int) -> int: ...
    @property
    def events(self) -> keypad.EventQueue: ...
