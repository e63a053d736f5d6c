"""What CircuitPython's C sources have and circuitpython-stubs forgets (tools/circuitpython_modules.py)."""

from __future__ import annotations

ASSIGNED = {  # what attributes can be given, where theirs says what they are when read
    "root_group": "displayio.Group | None",  # None shows nothing
}
_SHADER = "*, pixel_shader: displayio.ColorConverter | displayio.Palette"
_PLACE = "x: int = 0, y: int = 0, color_index: int = 0"
SIGNATURES = {
    "Circle.__init__": f"(self, {_SHADER}, radius: int, {_PLACE}) -> None",
    "Polygon.__init__": f"(self, {_SHADER}, points: list[Any], {_PLACE}) -> None",
    "Rectangle.__init__": f"(self, {_SHADER}, width: int, height: int, {_PLACE}) -> None",
    "VfsFat.mount": "(self, readonly: bool, mkfs: bool, /) -> None",
    "VfsFat.open": "(self, path: str, mode: str, /) -> Any",
    "VfsFat.statvfs": "(self, path: object, /) -> tuple[int, int, int, int, int, int, int, int, int, int]",
    "ulab.numpy.linspace": "(start: _float, stop: _float, num: int = 50, *, endpoint: _bool = True, "
    "retstep: _bool = False, dtype: _DType = ...) -> Any",
    "ulab.numpy.logspace": "(start: _float, stop: _float, num: int = 50, *, base: _float = 10.0, "
    "endpoint: _bool = True, dtype: _DType = ...) -> ndarray",
}
_CONTAINS = "def contains(self, touch_tuple: tuple[Any, ...]) -> bool: ..."
_GLYPH = ("tile_index", "width", "height", "dx", "dy", "shift_x", "shift_y")
MEMBERS = {
    "Circle": (_CONTAINS,),
    "Colorspace": tuple(
        f"{name}: ClassVar[Colorspace]" for name in ("BGR565", "BGR565_SWAPPED", "BGR555", "BGR555_SWAPPED", "L8")
    ),
    "Glyph": (  # a named tuple
        "@property\ndef bitmap(self) -> displayio.Bitmap: ...",
        *(f"@property\ndef {name}(self) -> int: ..." for name in _GLYPH),
        "def __getitem__(self, index: int, /) -> Any: ...",
        "def __iter__(self) -> Iterator[Any]: ...",
        "def __len__(self) -> int: ...",
    ),
    "Polygon": (_CONTAINS,),
    "Rectangle": (_CONTAINS,),
    "VfsFat": (
        "def chdir(self, path: str, /) -> None: ...",
        "def getcwd(self) -> str: ...",
        "def remove(self, path: str, /) -> None: ...",
        "def rename(self, old_path: str, new_path: str, /) -> None: ...",
    ),
}
_ULAB_CONSTANTS = ("e", "inf", "nan", "pi")
_ULAB_MODULES = ("fft", "linalg", "random")
_ULAB_FUNCTIONS = (
    "all",
    "any",
    "asarray",
    "bitwise_and",
    "bitwise_or",
    "bitwise_xor",
    "compress",
    "conjugate",
    "convolve",
    "delete",
    "frombuffer",
    "imag",
    "left_shift",
    "load",
    "loadtxt",
    "polyfit",
    "polyval",
    "real",
    "right_shift",
    "save",
    "savetxt",
    "size",
    "sort_complex",
    "take",
)
GLOBALS = {  # of modules
    "ulab.numpy": (
        "complex: _DType",
        *(f"{name}: _float" for name in _ULAB_CONSTANTS),
        *(f"{name}: Any" for name in _ULAB_MODULES),
        *(f"def {name}(*args: Any, **named: Any) -> Any: ..." for name in _ULAB_FUNCTIONS),
    )
}
