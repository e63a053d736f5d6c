# Made by tools/stub_profiles.py from tools/stubs/circuitpython/epaperdisplay/__init__.pyi: edit that.
# Made by tools/circuitpython_modules.py: names and parameters of circuitpython-stubs 10.3.1 (MIT)

from typing import Any

import displayio
import microcontroller
from _buffers import ReadableBuffer
from busdisplay import _DisplayBus  # pyright: ignore[reportPrivateUsage]
from typing_extensions import deprecated

class EPaperDisplay:
    def __init__(
        self,
        display_bus: _DisplayBus,
        start_sequence: ReadableBuffer,
        stop_sequence: ReadableBuffer,
        *,
        width: int,
        height: int,
        ram_width: int,
        ram_height: int,
        colstart: int = 0,
        rowstart: int = 0,
        rotation: int = 0,
        set_column_window_command: int | None = None,
        set_row_window_command: int | None = None,
        set_current_column_command: int | None = None,
        set_current_row_command: int | None = None,
        write_black_ram_command: int,
        black_bits_inverted: bool = False,
        write_color_ram_command: int | None = None,
        color_bits_inverted: bool = False,
        highlight_color: int = 0,
        highlight_color2: int = 0,
        refresh_display_command: int | ReadableBuffer,
        refresh_time: float = 40,
        busy_pin: microcontroller.Pin | None = None,
        busy_state: bool = True,
        seconds_per_frame: float = 180,
        always_toggle_chip_select: bool = False,
        grayscale: bool = False,
        advanced_color_epaper: bool = False,
        spectra6: bool = False,
        two_byte_sequence_length: bool = False,
        start_up_time: float = 0,
        address_little_endian: bool = False,
    ) -> None: ...
    def update_refresh_mode(self, start_sequence: ReadableBuffer, seconds_per_frame: float = 180) -> None: ...
    def refresh(self) -> None: ...
    time_to_refresh: float
    busy: bool
    width: int
    height: int
    rotation: int
    bus: _DisplayBus
    @property
    def root_group(self) -> displayio.Group: ...
    @root_group.setter
    def root_group(self, value: displayio.Group | None) -> None: ...
    @deprecated("EPaperDisplay.show does not exist on circuitpython: set root_group")
    def show(self, *args: Any, **named: Any) -> Any: ...
