#: for circuitpython
# Made by tools/circuitpython_modules.py: names and parameters of circuitpython-stubs 10.3.1 (MIT)

from typing import Protocol

import displayio

class FontProtocol(Protocol):
    def get_bounding_box(self) -> tuple[int, int] | tuple[int, int, int, int]: ...
    def get_glyph(self, codepoint: int) -> Glyph | None: ...

class BuiltinFont:
    def __init__(self) -> None: ...
    bitmap: displayio.Bitmap
    def get_bounding_box(self) -> tuple[int, int]: ...
    def get_glyph(self, codepoint: int) -> Glyph: ...

class Glyph:
    def __init__(
        self,
        bitmap: displayio.Bitmap,
        tile_index: int,
        width: int,
        height: int,
        dx: int,
        dy: int,
        shift_x: int,
        shift_y: int,
    ) -> None: ...
