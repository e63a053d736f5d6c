# Made by tools/stub_profiles.py from tools/stubs/circuitpython/busdisplay/__init__.pyi: edit that.
# Made by tools/circuitpython_modules.py: names and parameters of circuitpython-stubs 10.3.1 (MIT)

from typing import Any

import circuitpython_typing
import displayio
import fourwire
import i2cdisplaybus
import microcontroller
import paralleldisplaybus
from _buffers import ReadableBuffer, WriteableBuffer
from typing_extensions import TypeAlias, deprecated

_DisplayBus: TypeAlias = fourwire.FourWire | paralleldisplaybus.ParallelBus | i2cdisplaybus.I2CDisplayBus

class BusDisplay:
    def __init__(
        self,
        display_bus: _DisplayBus,
        init_sequence: ReadableBuffer,
        *,
        width: int,
        height: int,
        colstart: int = 0,
        rowstart: int = 0,
        rotation: int = 0,
        color_depth: int = 16,
        grayscale: bool = False,
        pixels_in_byte_share_row: bool = True,
        bytes_per_cell: int = 1,
        reverse_pixels_in_byte: bool = False,
        set_column_command: int = 42,
        set_row_command: int = 43,
        write_ram_command: int = 44,
        backlight_pin: microcontroller.Pin | None = None,
        brightness_command: int | None = None,
        brightness: float = 1.0,
        single_byte_bounds: bool = False,
        data_as_commands: bool = False,
        auto_refresh: bool = True,
        native_frames_per_second: int = 60,
        backlight_on_high: bool = True,
        SH1107_addressing: bool = False,
    ) -> None: ...
    def refresh(self, *, target_frames_per_second: int | None = None, minimum_frames_per_second: int = 0) -> bool: ...
    auto_refresh: bool
    brightness: float
    width: int
    height: int
    rotation: int
    bus: _DisplayBus
    @property
    def root_group(self) -> displayio.Group: ...
    @root_group.setter
    def root_group(self, value: displayio.Group | None) -> None: ...
    def fill_row(self, y: int, buffer: WriteableBuffer) -> circuitpython_typing.WriteableBuffer: ...
    @deprecated("BusDisplay.show does not exist on circuitpython: set root_group")
    def show(self, *args: Any, **named: Any) -> Any: ...
