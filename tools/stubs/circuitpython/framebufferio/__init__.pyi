#: for circuitpython
# Made by tools/circuitpython_modules.py: names and parameters of circuitpython-stubs 10.3.1 (MIT)

from typing import Any

import circuitpython_typing
import displayio
from _buffers import WriteableBuffer
from typing_extensions import deprecated

class FramebufferDisplay:
    def __init__(
        self, framebuffer: circuitpython_typing.FrameBuffer, *, rotation: int = 0, auto_refresh: bool = True
    ) -> None: ...
    def refresh(self, *, target_frames_per_second: int | None = None, minimum_frames_per_second: int = 0) -> bool: ...
    auto_refresh: bool
    brightness: float
    width: int
    height: int
    rotation: int
    framebuffer: circuitpython_typing.FrameBuffer
    def fill_row(self, y: int, buffer: WriteableBuffer) -> circuitpython_typing.WriteableBuffer: ...
    @property
    def root_group(self) -> displayio.Group: ...
    @root_group.setter
    def root_group(self, value: displayio.Group | None) -> None: ...
    @deprecated("FramebufferDisplay.show does not exist on {target}: set root_group")
    def show(self, *args: Any, **named: Any) -> Any: ...
