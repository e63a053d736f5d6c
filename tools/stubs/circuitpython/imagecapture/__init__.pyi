#: for circuitpython
# Made by tools/circuitpython_modules.py: names and parameters of circuitpython-stubs 10.3.1 (MIT)

from types import TracebackType

import circuitpython_typing
import microcontroller
from _buffers import WriteableBuffer
from typing_extensions import Self

class ParallelImageCapture:
    def __init__(
        self,
        *,
        data_pins: list[microcontroller.Pin],
        clock: microcontroller.Pin,
        vsync: microcontroller.Pin | None = ...,
        href: microcontroller.Pin | None = ...,
    ) -> None: ...
    def capture(self, buffer: WriteableBuffer) -> circuitpython_typing.WriteableBuffer: ...
    def continuous_capture_start(self, buffer1: WriteableBuffer, buffer2: WriteableBuffer, /) -> None: ...
    def continuous_capture_get_frame(self) -> circuitpython_typing.WriteableBuffer: ...
    def continuous_capture_stop(self) -> None: ...
    def deinit(self) -> None: ...
    def __enter__(self) -> Self: ...
    def __exit__(
        self, type: type[BaseException] | None, value: BaseException | None, traceback: TracebackType | None, /
    ) -> None: ...
