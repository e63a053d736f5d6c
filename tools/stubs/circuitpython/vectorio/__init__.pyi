#: for circuitpython
# Made by tools/circuitpython_modules.py: names and parameters of circuitpython-stubs 10.3.1 (MIT)

import displayio

class Circle:
    def __init__(
        self, pixel_shader: displayio.ColorConverter | displayio.Palette, radius: int, x: int, y: int
    ) -> None: ...
    radius: int
    color_index: int
    x: int
    y: int
    hidden: bool
    location: tuple[int, int]
    pixel_shader: displayio.ColorConverter | displayio.Palette

class Polygon:
    def __init__(
        self, pixel_shader: displayio.ColorConverter | displayio.Palette, points: list[tuple[int, int]], x: int, y: int
    ) -> None: ...
    points: list[tuple[int, int]]
    color_index: int
    x: int
    y: int
    hidden: bool
    location: tuple[int, int]
    pixel_shader: displayio.ColorConverter | displayio.Palette

class Rectangle:
    def __init__(
        self, pixel_shader: displayio.ColorConverter | displayio.Palette, width: int, height: int, x: int, y: int
    ) -> None: ...
    width: int
    height: int
    color_index: int
    x: int
    y: int
    hidden: bool
    location: tuple[int, int]
    pixel_shader: displayio.ColorConverter | displayio.Palette
