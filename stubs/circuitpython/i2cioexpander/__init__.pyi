# Made by tools/stub_profiles.py from tools/stubs/circuitpython/i2cioexpander/__init__.pyi: edit that.
# Made by tools/circuitpython_modules.py: names and parameters of circuitpython-stubs 10.3.1 (MIT)

from types import TracebackType
from typing import Any

import busio
import digitalio
from typing_extensions import Self

class IOExpander:
    def __init__(
        self,
        i2c: busio.I2C,
        address: int,
        num_pins: int,
        set_value_reg: int | None = None,
        get_value_reg: int | None = None,
        set_direction_reg: int | None = None,
    ) -> None: ...
    def deinit(self) -> None: ...
    def __enter__(self) -> Self: ...
    def __exit__(
        self, type: type[BaseException] | None, value: BaseException | None, traceback: TracebackType | None, /
    ) -> None: ...
    @property
    def input_value(self) -> int: ...
    @property
    def output_value(self) -> int: ...
    @output_value.setter
    def output_value(self, val: int) -> None: ...
    @property
    def output_mask(self) -> int: ...
    @output_mask.setter
    def output_mask(self, val: int) -> None: ...
    @property
    def pins(self) -> tuple[IOPin, ...]: ...

class IOPin:
    def switch_to_output(self, value: bool = False, drive_mode: digitalio.DriveMode = ...) -> None: ...
    def switch_to_input(self, pull: digitalio.Pull | None = None) -> None: ...
    direction: digitalio.Direction
    value: bool
    drive_mode: digitalio.DriveMode
    pull: digitalio.Pull | Any
