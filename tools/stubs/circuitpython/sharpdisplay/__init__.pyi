#: for circuitpython
# Made by tools/circuitpython_modules.py: names and parameters of circuitpython-stubs 10.3.1 (MIT)

import busio
import microcontroller

class SharpMemoryFramebuffer:
    def __init__(
        self,
        spi_bus: busio.SPI,
        chip_select: microcontroller.Pin,
        width: int,
        height: int,
        baudrate: int = 2000000,
        jdi_display: bool = False,
    ) -> None: ...
    def deinit(self) -> None: ...
