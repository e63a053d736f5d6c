#: for circuitpython
# Made by tools/circuitpython_modules.py: names and parameters of circuitpython-stubs 10.3.1 (MIT)

import displayio
import fontio
from _buffers import ReadableBuffer

FONT: fontio.BuiltinFont

class Terminal:
    def __init__(
        self, scroll_area: displayio.TileGrid, font: fontio.BuiltinFont, *, status_bar: displayio.TileGrid | None = None
    ) -> None: ...
    def write(self, buf: ReadableBuffer) -> int | None: ...
    cursor_x: int
    cursor_y: int
