# Made by tools/stub_profiles.py from tools/stubs/circuitpython/dotclockframebuffer/__init__.pyi: edit that.
# Made by tools/circuitpython_modules.py: names and parameters of circuitpython-stubs 10.3.1 (MIT)

from typing import Literal

import busio
import microcontroller
from _buffers import ReadableBuffer
from typing_extensions import TypeAlias

Length: TypeAlias = Literal[1, 2]

def ioexpander_send_init_sequence(
    bus: busio.I2C,
    init_sequence: ReadableBuffer,
    *,
    i2c_init_sequence: ReadableBuffer,
    i2c_address: int,
    gpio_address: int,
    gpio_data_len: Length,
    gpio_data: int,
    cs_bit: int,
    mosi_bit: int,
    clk_bit: int,
    reset_bit: int | None = ...,
) -> None: ...

class DotClockFramebuffer:
    def __init__(
        self,
        *,
        de: microcontroller.Pin,
        vsync: microcontroller.Pin,
        hsync: microcontroller.Pin,
        dclk: microcontroller.Pin,
        red: tuple[microcontroller.Pin, ...],
        green: tuple[microcontroller.Pin, ...],
        blue: tuple[microcontroller.Pin, ...],
        frequency: int,
        width: int,
        height: int,
        hsync_pulse_width: int,
        hsync_back_porch: int,
        hsync_front_porch: int,
        hsync_idle_low: bool = ...,
        vsync_back_porch: int,
        vsync_front_porch: int,
        vsync_idle_low: bool = ...,
        de_idle_high: bool = ...,
        pclk_active_high: bool = ...,
        pclk_idle_high: bool = ...,
        overscan_left: int = 0,
    ) -> None: ...
    def refresh(self) -> None: ...
    refresh_rate: float
    frequency: int
    width: int
    height: int
    row_stride: int
    first_pixel_offset: int
