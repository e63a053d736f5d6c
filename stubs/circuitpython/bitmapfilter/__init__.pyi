# Made by tools/stub_profiles.py from tools/stubs/circuitpython/bitmapfilter/__init__.pyi: edit that.
# Made by tools/circuitpython_modules.py: names and parameters of circuitpython-stubs 10.3.1 (MIT)

from collections.abc import Callable, Sequence

import displayio
from typing_extensions import TypeAlias

def morph(
    bitmap: displayio.Bitmap,
    weights: Sequence[int],
    mul: float | None = None,
    add: float = 0,
    mask: displayio.Bitmap | None = None,
    threshold: bool = False,
    offset: int = 0,
    invert: bool = False,
) -> displayio.Bitmap: ...

class ChannelScale:
    def __init__(self, r: float, g: float, b: float) -> None: ...

class ChannelScaleOffset:
    def __init__(self, r: float, r_add: float, g: float, g_add: float, b: float, b_add: float) -> None: ...

class ChannelMixer:
    def __init__(
        self, rr: float, rg: float, rb: float, gr: float, gg: float, gb: float, br: float, bg: float, bb: float
    ) -> None: ...

class ChannelMixerOffset:
    def __init__(
        self,
        rr: float,
        rg: float,
        rb: float,
        r_add: float,
        gr: float,
        gg: float,
        gb: float,
        g_add: float,
        br: float,
        bg: float,
        bb: float,
        b_add: float,
    ) -> None: ...

def mix(
    bitmap: displayio.Bitmap,
    weights: ChannelScale | ChannelScaleOffset | ChannelMixer | ChannelMixerOffset,
    mask: displayio.Bitmap | None = None,
) -> displayio.Bitmap: ...
def solarize(
    bitmap: displayio.Bitmap, threshold: float = 0.5, mask: displayio.Bitmap | None = None
) -> displayio.Bitmap: ...

LookupFunction: TypeAlias = Callable[[float], float]
ThreeLookupFunctions: TypeAlias = tuple[LookupFunction, LookupFunction, LookupFunction]

def lookup(
    bitmap: displayio.Bitmap, lookup: LookupFunction | ThreeLookupFunctions, mask: displayio.Bitmap | None = ...
) -> displayio.Bitmap: ...
def false_color(
    bitmap: displayio.Bitmap, palette: displayio.Palette, mask: displayio.Bitmap | None = ...
) -> displayio.Bitmap: ...

BlendFunction: TypeAlias = Callable[[float, float], float]
BlendTable: TypeAlias = bytearray

def blend_precompute(lookup: BlendFunction, table: BlendTable | None = None) -> BlendTable: ...
def blend(
    dest: displayio.Bitmap,
    src1: displayio.Bitmap,
    src2: displayio.Bitmap,
    lookup: BlendFunction | BlendTable,
    mask: displayio.Bitmap | None = None,
) -> displayio.Bitmap: ...
