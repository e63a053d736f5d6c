#: for circuitpython
# Made by tools/circuitpython_modules.py: names and parameters of circuitpython-stubs 10.3.1 (MIT)

import busio
import microcontroller
from _buffers import ReadableBuffer

class I2CDisplayBus:
    def __init__(
        self, i2c_bus: busio.I2C, *, device_address: int, reset: microcontroller.Pin | None = None
    ) -> None: ...
    def reset(self) -> None: ...
    def send(self, command: int, data: ReadableBuffer) -> None: ...
