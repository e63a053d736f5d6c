#: for circuitpython
# Made by tools/circuitpython_modules.py: names and parameters of circuitpython-stubs 10.3.1 (MIT)

from typing import BinaryIO

import displayio
from _buffers import ReadableBuffer

def rotozoom(
    dest_bitmap: displayio.Bitmap,
    source_bitmap: displayio.Bitmap,
    *,
    ox: int | None = ...,
    oy: int | None = ...,
    dest_clip0: tuple[int, int] | None = ...,
    dest_clip1: tuple[int, int] | None = ...,
    px: int | None = ...,
    py: int | None = ...,
    source_clip0: tuple[int, int] | None = ...,
    source_clip1: tuple[int, int] | None = ...,
    angle: float | None = ...,
    scale: float | None = ...,
    skip_index: int | None = ...,
) -> None: ...

class BlendMode:
    Normal: BlendMode
    Screen: BlendMode

def alphablend(
    dest_bitmap: displayio.Bitmap,
    source_bitmap_1: displayio.Bitmap,
    source_bitmap_2: displayio.Bitmap,
    colorspace: displayio.Colorspace,
    factor1: float = 0.5,
    factor2: float | None = None,
    blendmode: BlendMode | None = ...,
    skip_source1_index: int | None = None,
    skip_source2_index: int | None = None,
    mask: displayio.Bitmap | None = None,
) -> None: ...
def replace_color(dest_bitmap: displayio.Bitmap, old_color: int, new_color: int) -> None: ...
def fill_region(dest_bitmap: displayio.Bitmap, x1: int, y1: int, x2: int, y2: int, value: int) -> None: ...
def boundary_fill(
    dest_bitmap: displayio.Bitmap, x: int, y: int, fill_color_value: int, replaced_color_value: int
) -> None: ...
def draw_line(dest_bitmap: displayio.Bitmap, x1: int, y1: int, x2: int, y2: int, value: int) -> None: ...
def draw_polygon(
    dest_bitmap: displayio.Bitmap, xs: ReadableBuffer, ys: ReadableBuffer, value: int, close: bool | None = True
) -> None: ...
def arrayblit(
    bitmap: displayio.Bitmap,
    data: ReadableBuffer,
    x1: int = 0,
    y1: int = 0,
    x2: int | None = None,
    y2: int | None = None,
    skip_index: int | None = None,
) -> None: ...
def readinto(
    bitmap: displayio.Bitmap,
    file: BinaryIO,
    bits_per_pixel: int,
    element_size: int = 1,
    reverse_pixels_in_element: bool = False,
    swap_bytes_in_element: bool = False,
    reverse_rows: bool = False,
) -> None: ...

class DitherAlgorithm:
    Atkinson: DitherAlgorithm
    FloydStenberg: DitherAlgorithm

def dither(
    dest_bitmap: displayio.Bitmap,
    source_bitmapp: displayio.Bitmap,
    source_colorspace: displayio.Colorspace,
    algorithm: DitherAlgorithm = ...,
) -> None: ...
def draw_circle(dest_bitmap: displayio.Bitmap, x: int, y: int, radius: int, value: int) -> None: ...
def blit(
    dest_bitmap: displayio.Bitmap,
    source_bitmap: displayio.Bitmap,
    x: int,
    y: int,
    *,
    x1: int = 0,
    y1: int = 0,
    x2: int | None = None,
    y2: int | None = None,
    skip_source_index: int | None = None,
    skip_dest_index: int | None = None,
) -> None: ...
