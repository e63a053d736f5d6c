# Made by tools/stub_profiles.py from tools/stubs/circuitpython/qspibus/__init__.pyi: edit that.
# Made by tools/circuitpython_modules.py: names and parameters of circuitpython-stubs 10.3.1 (MIT)

import microcontroller
from _buffers import ReadableBuffer

class QSPIBus:
    def __init__(
        self,
        *,
        clock: microcontroller.Pin,
        data0: microcontroller.Pin,
        data1: microcontroller.Pin,
        data2: microcontroller.Pin,
        data3: microcontroller.Pin,
        cs: microcontroller.Pin,
        dcx: microcontroller.Pin | None = None,
        reset: microcontroller.Pin | None = None,
        frequency: int = 80000000,
    ) -> None: ...
    def reset(self) -> None: ...
    def send(self, command: int, data: ReadableBuffer, *, toggle_every_byte: bool = False) -> None: ...
    def write_command(self, command: int) -> None: ...
    def write_data(self, data: ReadableBuffer) -> None: ...
