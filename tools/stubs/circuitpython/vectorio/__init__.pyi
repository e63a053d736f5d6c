#: for circuitpython
# Made by tools/circuitpython_modules.py: names and parameters of circuitpython-stubs 10.3.1 (MIT)

from typing import Any

import displayio

class Circle:
    def __init__(
        self,
        *,
        pixel_shader: displayio.ColorConverter | displayio.Palette,
        radius: int,
        x: int = 0,
        y: int = 0,
        color_index: int = 0,
    ) -> None: ...
    radius: int
    color_index: int
    x: int
    y: int
    hidden: bool
    location: tuple[int, int]
    pixel_shader: displayio.ColorConverter | displayio.Palette
    def contains(self, touch_tuple: tuple[Any, ...]) -> bool: ...

class Polygon:
    def __init__(
        self,
        *,
        pixel_shader: displayio.ColorConverter | displayio.Palette,
        points: list[Any],
        x: int = 0,
        y: int = 0,
        color_index: int = 0,
    ) -> None: ...
    points: list[tuple[int, int]]
    color_index: int
    x: int
    y: int
    hidden: bool
    location: tuple[int, int]
    pixel_shader: displayio.ColorConverter | displayio.Palette
    def contains(self, touch_tuple: tuple[Any, ...]) -> bool: ...

class Rectangle:
    def __init__(
        self,
        *,
        pixel_shader: displayio.ColorConverter | displayio.Palette,
        width: int,
        height: int,
        x: int = 0,
        y: int = 0,
        color_index: int = 0,
    ) -> None: ...
    width: int
    height: int
    color_index: int
    x: int
    y: int
    hidden: bool
    location: tuple[int, int]
    pixel_shader: displayio.ColorConverter | displayio.Palette
    def contains(self, touch_tuple: tuple[Any, ...]) -> bool: ...
