#: for circuitpython
# Made by tools/circuitpython_modules.py: names and parameters of circuitpython-stubs 10.3.1 (MIT)

import busio
import microcontroller

class Max3421E:
    def __init__(
        self,
        spi_bus: busio.SPI,
        *,
        chip_select: microcontroller.Pin,
        irq: microcontroller.Pin,
        baudrate: int = 26000000,
    ) -> None: ...
    def deinit(self) -> None: ...
