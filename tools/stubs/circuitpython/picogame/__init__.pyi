#: for circuitpython
# Made by tools/circuitpython_modules.py: names and parameters of circuitpython-stubs 10.3.1 (MIT)

from collections.abc import Callable, Iterable
from typing import Any

import busdisplay
import circuitpython_typing
import fontio
from _buffers import ReadableBuffer, WriteableBuffer
from typing_extensions import deprecated

RGB565: int
PAL8: int
STRIP_H: int
FPU: int
API_LEVEL: int
RGB444_SUPPORTED: bool
FAST_DISPLAY_SUPPORTED: bool
FRAMEBUFFER_SUPPORTED: bool

def rgb565(r: int, g: int, b: int) -> int: ...
def invert(display: Display | busdisplay.BusDisplay | Framebuffer, on: bool) -> None: ...
def render(
    display: Display | busdisplay.BusDisplay | Framebuffer,
    layers: list[Sprite | Tilemap | Canvas | Particles | StripDraw | Triangles],
    buffer: WriteableBuffer | None,
    x0: int,
    y0: int,
    x1: int,
    y1: int,
    *,
    background: int = 0,
) -> None: ...
def collide(x1: int, y1: int, x2: int, y2: int, ax1: int, ay1: int, ax2: int = ..., ay2: int = ...) -> bool: ...
def value2d(x: float, y: float, *, seed: int = 0) -> float: ...
def value1d(x: float, *, seed: int = 0) -> float: ...
def fbm2d(
    x: float, y: float, *, octaves: int = 4, seed: int = 0, lacunarity: float = 2.0, gain: float = 0.5
) -> float: ...
def fbm1d(x: float, *, octaves: int = 4, seed: int = 0, lacunarity: float = 2.0, gain: float = 0.5) -> float: ...
def project(
    cam: ReadableBuffer, pts: ReadableBuffer, n: int, out_sx: WriteableBuffer, out_sy: WriteableBuffer
) -> None: ...
def raycast(
    map: ReadableBuffer,
    mw: int,
    mh: int,
    posx: int,
    posy: int,
    lrx: int,
    lry: int,
    srx: int,
    sry: int,
    sh: int,
    stride: int,
    ncols: int,
    wcolors: ReadableBuffer,
    top: WriteableBuffer,
    bot: WriteableBuffer,
    col: WriteableBuffer,
    dist: WriteableBuffer,
    runs: WriteableBuffer | None = None,
) -> int | None: ...
def road_edges(
    rl: WriteableBuffer, rr: WriteableBuffer, hw: ReadableBuffer, n: int, cx0: int, dist: int, cfg: ReadableBuffer
) -> None: ...

class Bitmap:
    def __init__(
        self,
        data: ReadableBuffer,
        width: int,
        height: int,
        *,
        format: int = ...,
        palette: ReadableBuffer | None = None,
        frames: int = 1,
        stride: int = 0,
        transparent: int | None = None,
    ) -> None: ...
    @property
    def width(self) -> int: ...
    @property
    def height(self) -> int: ...
    @property
    def frames(self) -> int: ...
    @property
    def format(self) -> int: ...
    @property
    def stride(self) -> int: ...
    @property
    def palette(self) -> circuitpython_typing.ReadableBuffer | Any: ...
    @property
    def transparent(self) -> int | Any: ...
    @deprecated("Bitmap.set_pixel does not exist on {target}: write bitmap[x, y] = value")
    def set_pixel(self, *args: Any, **named: Any) -> Any: ...
    @deprecated("Bitmap.get_pixel does not exist on {target}: read bitmap[x, y]")
    def get_pixel(self, *args: Any, **named: Any) -> Any: ...
    def __buffer__(self, flags: int, /) -> memoryview: ...

class Canvas:
    def __init__(
        self, width: int, height: int, *, transparent: int | None = None, buffer: WriteableBuffer | None = None
    ) -> None: ...
    def clear(self, color: int) -> None: ...
    def pixel(self, x: int, y: int, color: int) -> None: ...
    def fill_rect(self, x: int, y: int, w: int, h: int, color: int) -> None: ...
    def blit(
        self, bitmap: Bitmap, x: int, y: int, frame: int = 0, flip_x: bool = False, flip_y: bool = False
    ) -> None: ...
    def mode7(
        self,
        texture: Bitmap,
        horizon: int,
        y_off: int,
        z: int,
        rx0: int,
        ry0: int,
        rsx: int,
        rsy: int,
        cam_x: int,
        cam_y: int,
    ) -> None: ...
    def fill_triangles(
        self, verts: ReadableBuffer, colors: ReadableBuffer, n: int, x_off: int = 0, y_off: int = 0
    ) -> None: ...
    def vspans(
        self,
        x0s: ReadableBuffer,
        x1s: ReadableBuffer,
        tops: ReadableBuffer,
        bots: ReadableBuffer,
        colors: ReadableBuffer,
        n: int,
        x_off: int = 0,
        y_off: int = 0,
    ) -> None: ...
    def road(
        self,
        ri0: int,
        tab: ReadableBuffer,
        rl: ReadableBuffer,
        rr: ReadableBuffer,
        d05_q8: int,
        d07_q8: int,
        colors: ReadableBuffer,
    ) -> None: ...
    def rect(self, x: int, y: int, w: int, h: int, color: int) -> None: ...
    def line(self, x0: int, y0: int, x1: int, y1: int, color: int) -> None: ...
    def fill_circle(self, cx: int, cy: int, r: int, color: int) -> None: ...
    def circle(self, cx: int, cy: int, r: int, color: int) -> None: ...
    def ring(self, cx: int, cy: int, r: int, thickness: int, color: int) -> None: ...
    def triangle(self, x0: int, y0: int, x1: int, y1: int, x2: int, y2: int, color: int) -> None: ...
    def fill_triangle(self, x0: int, y0: int, x1: int, y1: int, x2: int, y2: int, color: int) -> None: ...
    def ellipse(self, cx: int, cy: int, rx: int, ry: int, color: int) -> None: ...
    def fill_ellipse(self, cx: int, cy: int, rx: int, ry: int, color: int) -> None: ...
    def fill_round_rect(self, x: int, y: int, w: int, h: int, r: int, color: int) -> None: ...
    def frame3d(self, x: int, y: int, w: int, h: int, light: int, dark: int) -> None: ...
    def text(self, x: int, y: int, s: str, fg: int, font: fontio.BuiltinFont, bg: int | None = None) -> None: ...
    def move(self, x: int, y: int) -> None: ...
    @property
    def x(self) -> int: ...
    @property
    def y(self) -> int: ...
    @property
    def width(self) -> int: ...
    @property
    def height(self) -> int: ...

class Display:
    def __init__(self, display: busdisplay.BusDisplay, *, rgb444: bool = False) -> None: ...
    def render(
        self,
        sprites: list[Sprite],
        buffer_a: WriteableBuffer,
        buffer_b: WriteableBuffer,
        x0: int,
        y0: int,
        x1: int,
        y1: int,
        *,
        background: int = 0,
    ) -> None: ...

class Framebuffer:
    def __init__(
        self, buffer: WriteableBuffer, width: int, height: int, *, native_rgb565: bool = False, rgb332: bool = False
    ) -> None: ...
    @property
    def width(self) -> int: ...
    @property
    def height(self) -> int: ...
    def __buffer__(self, flags: int, /) -> memoryview: ...

class Particles:
    def __init__(self, capacity: int, *, size: int = 1, gravity: float = 0.0, fade: bool = False) -> None: ...
    def emit(self, x: int, y: int, count: int, speed: int = 1, life: int = 30, color: int = 65535) -> None: ...
    def tick(self) -> None: ...
    def clear(self) -> None: ...

class Scene:
    def __init__(
        self,
        display: Display | busdisplay.BusDisplay | Framebuffer,
        buffer_a: WriteableBuffer | None = None,
        buffer_b: WriteableBuffer | None = None,
        *,
        background: int = 0,
        top: int = 0,
        bottom: int = 0,
        left: int = 0,
        right: int = 0,
    ) -> None: ...
    def add(
        self, item: Sprite | Tilemap | Canvas | Particles | StripDraw | Triangles, *, fixed: bool = False
    ) -> Sprite | Tilemap | Canvas | Particles | StripDraw | Triangles: ...
    def add_all(self, items: Iterable[Sprite | Tilemap | Canvas | Particles | StripDraw | Triangles]) -> None: ...
    def remove(self, item: Sprite | Tilemap | Canvas | Particles | StripDraw | Triangles) -> None: ...
    def invalidate(self) -> None: ...
    def set_view(self, ox: int, oy: int) -> None: ...
    @property
    def view(self) -> tuple[int, int]: ...
    @property
    def display(self) -> Display | busdisplay.BusDisplay | Framebuffer: ...
    def refresh(self) -> list[Any] | None: ...

class Sprite:
    def __init__(
        self,
        bitmap: Bitmap,
        x: int = 0,
        y: int = 0,
        *,
        frame: int = 0,
        visible: bool = True,
        flip_x: bool = False,
        flip_y: bool = False,
    ) -> None: ...
    frame: int
    visible: bool
    flip_x: bool
    flip_y: bool
    x: int
    y: int
    fx: float
    fy: float
    scale: float
    angle: float
    shadow: bool
    flash: int
    dither: int
    tint: int
    transpose: bool
    data: Any
    bitmap: Bitmap
    anchor: tuple[float, float]
    def move(self, x: float, y: float) -> None: ...
    def touch(self) -> None: ...
    def overlaps(self, other: Sprite | tuple[int, int] | tuple[int, int, int, int], inset: int = 0) -> bool: ...
    def near(self, other: Sprite | tuple[int, int], r: int) -> bool: ...

class StripDraw:
    def __init__(
        self,
        callback: Callable[[Canvas, int, int, int, int], None],
        x: int = 0,
        y: int = 0,
        width: int = 0,
        height: int = 0,
        *,
        always_dirty: bool = True,
    ) -> None: ...
    x: int
    y: int
    width: int
    height: int
    always_dirty: bool
    def invalidate(self, x: int = 0, y: int = 0, w: int = 0, h: int = 0) -> None: ...

class Tilemap:
    def __init__(self, tileset: Bitmap, cols: int, rows: int) -> None: ...
    def get_tile(self, tx: int, ty: int) -> int: ...
    def set_tile(
        self, tx: int, ty: int, value: int, *, flip_x: bool = False, flip_y: bool = False, transpose: bool = False
    ) -> None: ...
    def move(self, x: int, y: int) -> None: ...
    def fill(self, value: int) -> None: ...
    @property
    def x(self) -> int: ...
    @property
    def y(self) -> int: ...
    @property
    def cols(self) -> int: ...
    @property
    def rows(self) -> int: ...

class Triangles:
    def __init__(self, verts: ReadableBuffer, colors: ReadableBuffer) -> None: ...
    count: int
