#: for circuitpython
# Made by tools/circuitpython_modules.py: names and parameters of circuitpython-stubs 10.3.1 (MIT)

import busio
import digitalio
import microcontroller
from _buffers import ReadableBuffer

class FourWire:
    def __init__(
        self,
        spi_bus: busio.SPI,
        *,
        command: microcontroller.Pin | digitalio.DigitalInOutProtocol | None = None,
        chip_select: microcontroller.Pin | digitalio.DigitalInOutProtocol | None = None,
        reset: microcontroller.Pin | digitalio.DigitalInOutProtocol | None = None,
        baudrate: int = 24000000,
        polarity: int = 0,
        phase: int = 0,
    ) -> None: ...
    def reset(self) -> None: ...
    def send(self, command: int, data: ReadableBuffer, *, toggle_every_byte: bool = False) -> None: ...
