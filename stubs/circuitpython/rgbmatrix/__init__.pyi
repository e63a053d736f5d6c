# Made by tools/stub_profiles.py from tools/stubs/circuitpython/rgbmatrix/__init__.pyi: edit that.
# Made by tools/circuitpython_modules.py: names and parameters of circuitpython-stubs 10.3.1 (MIT)

from collections.abc import Sequence

import digitalio
from _buffers import WriteableBuffer

class RGBMatrix:
    def __init__(
        self,
        *,
        width: int,
        bit_depth: int,
        rgb_pins: Sequence[digitalio.DigitalInOut],
        addr_pins: Sequence[digitalio.DigitalInOut],
        clock_pin: digitalio.DigitalInOut,
        latch_pin: digitalio.DigitalInOut,
        output_enable_pin: digitalio.DigitalInOut,
        doublebuffer: bool = True,
        framebuffer: WriteableBuffer | None = None,
        height: int = 0,
        tile: int = 1,
        serpentine: bool = True,
    ) -> None: ...
    def deinit(self) -> None: ...
    brightness: float
    def refresh(self) -> None: ...
    width: int
    height: int
    def __buffer__(self, flags: int, /) -> memoryview: ...
