#: for circuitpython
# Made by tools/circuitpython_modules.py: names and parameters of circuitpython-stubs 10.3.1 (MIT)

from collections.abc import Sequence
from types import TracebackType

import microcontroller
from _buffers import ReadableBuffer, WriteableBuffer
from typing_extensions import Self

class SDCard:
    def __init__(
        self,
        clock: microcontroller.Pin,
        command: microcontroller.Pin,
        data: Sequence[microcontroller.Pin],
        frequency: int,
    ) -> None: ...
    def configure(self, frequency: int = 0, width: int = 0) -> None: ...
    def count(self) -> int: ...
    def readblocks(self, start_block: int, buf: WriteableBuffer) -> None: ...
    def writeblocks(self, start_block: int, buf: ReadableBuffer) -> None: ...
    frequency: int
    width: int
    def deinit(self) -> None: ...
    def __enter__(self) -> Self: ...
    def __exit__(
        self, type: type[BaseException] | None, value: BaseException | None, traceback: TracebackType | None, /
    ) -> None: ...
