#: for circuitpython
# Made by tools/circuitpython_modules.py: names and parameters of circuitpython-stubs 10.3.1 (MIT)

import displayio

class TilePaletteMapper:
    def __init__(self, palette: displayio.Palette, input_color_count: int) -> None: ...
    width: int
    height: int
    pixel_shader: displayio.Palette | displayio.ColorConverter
    tilegrid: displayio.TileGrid
    def __getitem__(self, index: tuple[int, int] | int) -> tuple[int, ...]: ...
    def __setitem__(self, index: tuple[int, int] | int, value: list[int]) -> None: ...
