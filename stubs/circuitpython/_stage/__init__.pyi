# Made by tools/stub_profiles.py from tools/stubs/circuitpython/_stage/__init__.pyi: edit that.
# Made by tools/circuitpython_modules.py: names and parameters of circuitpython-stubs 10.3.1 (MIT)

import busdisplay
from _buffers import ReadableBuffer, WriteableBuffer

def render(
    x0: int,
    y0: int,
    x1: int,
    y1: int,
    layers: list[Layer],
    buffer: WriteableBuffer,
    display: busdisplay.BusDisplay,
    scale: int,
    background: int,
) -> None: ...

class Layer:
    def __init__(
        self, width: int, height: int, graphic: ReadableBuffer, palette: ReadableBuffer, grid: ReadableBuffer
    ) -> None: ...
    def move(self, x: int, y: int) -> None: ...
    def frame(self, frame: int, rotation: int) -> None: ...

class Text:
    def __init__(
        self, width: int, height: int, font: ReadableBuffer, palette: ReadableBuffer, chars: ReadableBuffer
    ) -> None: ...
    def move(self, x: int, y: int) -> None: ...
