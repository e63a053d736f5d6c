#: for circuitpython
# Made by tools/circuitpython_modules.py: names and parameters of circuitpython-stubs 10.3.1 (MIT)

from types import TracebackType

import microcontroller
from _buffers import WriteableBuffer
from typing_extensions import Self

class BufferedIn:
    def __init__(self, pin: microcontroller.Pin, *, sample_rate: int) -> None: ...
    def deinit(self) -> None: ...
    def __enter__(self) -> Self: ...
    def __exit__(
        self, type: type[BaseException] | None, value: BaseException | None, traceback: TracebackType | None, /
    ) -> None: ...
    def readinto(self, buffer: WriteableBuffer, loop: bool = False) -> int: ...
