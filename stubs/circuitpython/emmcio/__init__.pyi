# Made by tools/stub_profiles.py from tools/stubs/circuitpython/emmcio/__init__.pyi: edit that.
# Made by tools/circuitpython_modules.py: names and parameters of circuitpython-stubs 10.3.1 (MIT)

from types import TracebackType

import microcontroller
from _buffers import ReadableBuffer, WriteableBuffer
from typing_extensions import Self

class EMMC:
    def __init__(
        self,
        *,
        clock: microcontroller.Pin,
        command: microcontroller.Pin,
        data: microcontroller.Pin,
        reset: microcontroller.Pin | None = None,
        vccq: microcontroller.Pin | None = None,
        high_speed: bool = False,
        write_enabled: bool = False,
    ) -> None: ...
    def deinit(self) -> None: ...
    def __enter__(self) -> Self: ...
    def __exit__(
        self, type: type[BaseException] | None, value: BaseException | None, traceback: TracebackType | None, /
    ) -> None: ...
    def readblocks(self, start_block: int, buf: WriteableBuffer) -> None: ...
    def writeblocks(self, start_block: int, buf: ReadableBuffer) -> None: ...
    def ioctl(self, op: int, arg: int) -> int | None: ...
    def read_ext_csd(self) -> bytes: ...
    def status(self) -> int: ...
    count: int
    block_size: int
    cid: bytes
    write_enabled: bool
    high_speed: bool
    frequency: int
