#: for circuitpython
# Made by tools/circuitpython_modules.py: names and parameters of circuitpython-stubs 10.3.1 (MIT)

from types import TracebackType

import circuitpython_typing
import microcontroller
from _buffers import WriteableBuffer
from typing_extensions import Self

class I2SOut:
    def __init__(
        self,
        bit_clock: microcontroller.Pin,
        word_select: microcontroller.Pin,
        data: microcontroller.Pin,
        *,
        main_clock: microcontroller.Pin | None = None,
        left_justified: bool = False,
        external_clock: bool = False,
    ) -> None: ...
    def deinit(self) -> None: ...
    def __enter__(self) -> Self: ...
    def __exit__(
        self, type: type[BaseException] | None, value: BaseException | None, traceback: TracebackType | None, /
    ) -> None: ...
    def play(self, sample: circuitpython_typing.AudioSample, *, loop: bool = False) -> None: ...
    def stop(self) -> None: ...
    @property
    def playing(self) -> bool: ...
    def pause(self) -> None: ...
    def resume(self) -> None: ...
    @property
    def paused(self) -> bool: ...

class PDMIn:
    def __init__(
        self,
        clock_pin: microcontroller.Pin,
        data_pin: microcontroller.Pin,
        *,
        sample_rate: int = 16000,
        bit_depth: int = 8,
        mono: bool = True,
        oversample: int = 64,
        startup_delay: float = 0.11,
    ) -> None: ...
    def deinit(self) -> None: ...
    def __enter__(self) -> Self: ...
    def __exit__(
        self, type: type[BaseException] | None, value: BaseException | None, traceback: TracebackType | None, /
    ) -> None: ...
    def record(self, destination: WriteableBuffer, destination_length: int) -> int: ...
    sample_rate: int
