# Made by tools/stub_profiles.py from tools/stubs/circuitpython/picodvi/__init__.pyi: edit that.
# Made by tools/circuitpython_modules.py: names and parameters of circuitpython-stubs 10.3.1 (MIT)

import microcontroller

class Framebuffer:
    def __init__(
        self,
        width: int,
        height: int,
        *,
        clk_dp: microcontroller.Pin,
        clk_dn: microcontroller.Pin,
        red_dp: microcontroller.Pin,
        red_dn: microcontroller.Pin,
        green_dp: microcontroller.Pin,
        green_dn: microcontroller.Pin,
        blue_dp: microcontroller.Pin,
        blue_dn: microcontroller.Pin,
        color_depth: int = 8,
    ) -> None: ...
    def deinit(self) -> None: ...
    width: int
    height: int
    color_depth: int
    def wait_for_vblank(self) -> None: ...
    def __buffer__(self, flags: int, /) -> memoryview: ...
