# Made by tools/stub_profiles.py from tools/stubs/circuitpython/audioi2sin/__init__.pyi: edit that.
# Made by tools/circuitpython_modules.py: names and parameters of circuitpython-stubs 10.3.1 (MIT)

from types import TracebackType

import microcontroller
from _buffers import WriteableBuffer
from typing_extensions import Self

class I2SIn:
    def __init__(
        self,
        bit_clock: microcontroller.Pin,
        word_select: microcontroller.Pin,
        data: microcontroller.Pin,
        *,
        main_clock: microcontroller.Pin | None = None,
        sample_rate: int = 16000,
        bit_depth: int = 16,
        output_bit_depth: int | None = None,
        mono: bool = True,
        left_justified: bool = False,
        samples_signed: bool = True,
        external_clock: bool = False,
    ) -> None: ...
    def deinit(self) -> None: ...
    def __enter__(self) -> Self: ...
    def __exit__(
        self, type: type[BaseException] | None, value: BaseException | None, traceback: TracebackType | None, /
    ) -> None: ...
    def record(self, destination: WriteableBuffer, destination_length: int) -> int: ...
    sample_rate: int
    @property
    def bits_per_sample(self) -> int: ...
    @property
    def channel_count(self) -> int: ...
    @property
    def bit_depth(self) -> int: ...
    @property
    def samples_signed(self) -> bool: ...
    @property
    def overflow(self) -> bool: ...
