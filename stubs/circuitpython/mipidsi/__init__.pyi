# Made by tools/stub_profiles.py from tools/stubs/circuitpython/mipidsi/__init__.pyi: edit that.
# Made by tools/circuitpython_modules.py: names and parameters of circuitpython-stubs 10.3.1 (MIT)

import microcontroller
from _buffers import ReadableBuffer

class Bus:
    def __init__(self, *, frequency: int = 500000000, num_lanes: int = 2) -> None: ...
    def deinit(self) -> None: ...

class Display:
    def __init__(
        self,
        bus: Bus,
        init_sequence: ReadableBuffer,
        *,
        width: int,
        height: int,
        hsync_pulse_width: int,
        hsync_back_porch: int,
        hsync_front_porch: int,
        vsync_pulse_width: int,
        vsync_back_porch: int,
        vsync_front_porch: int,
        pixel_clock_frequency: int,
        virtual_channel: int = 0,
        rotation: int = 0,
        color_depth: int = 16,
        backlight_pin: microcontroller.Pin | None = None,
        brightness: float = 1.0,
        native_frames_per_second: int = 60,
        backlight_on_high: bool = True,
    ) -> None: ...
    def deinit(self) -> None: ...
    width: int
    height: int
    color_depth: int
