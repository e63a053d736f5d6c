# Made by tools/stub_profiles.py from tools/stubs/circuitpython/paralleldisplaybus/__init__.pyi: edit that.
# Made by tools/circuitpython_modules.py: names and parameters of circuitpython-stubs 10.3.1 (MIT)

from collections.abc import Sequence

import microcontroller
from _buffers import ReadableBuffer

class ParallelBus:
    def __init__(
        self,
        *,
        command: microcontroller.Pin,
        chip_select: microcontroller.Pin,
        write: microcontroller.Pin,
        data0: microcontroller.Pin | None = None,
        data_pins: Sequence[microcontroller.Pin] | None = None,
        read: microcontroller.Pin | None = ...,
        reset: microcontroller.Pin | None = None,
        frequency: int = 30000000,
    ) -> None: ...
    def reset(self) -> None: ...
    def send(self, command: int, data: ReadableBuffer) -> None: ...
