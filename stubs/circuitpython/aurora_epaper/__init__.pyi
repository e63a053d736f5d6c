# Made by tools/stub_profiles.py from tools/stubs/circuitpython/aurora_epaper/__init__.pyi: edit that.
# Made by tools/circuitpython_modules.py: names and parameters of circuitpython-stubs 10.3.1 (MIT)

import busio
import microcontroller

class AuroraMemoryFramebuffer:
    def __init__(
        self,
        spi_bus: busio.SPI,
        chip_select: microcontroller.Pin,
        reset: microcontroller.Pin,
        busy: microcontroller.Pin,
        discharge: microcontroller.Pin,
        width: int,
        height: int,
        power: microcontroller.Pin | None = None,
        free_bus: bool | None = True,
    ) -> None: ...
    def deinit(self) -> None: ...
    def set_temperature(self, celsius: int) -> None: ...
    free_bus: bool
