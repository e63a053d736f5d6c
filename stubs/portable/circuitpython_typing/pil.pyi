# Made by tools/stub_profiles.py from tools/stubs/device/circuitpython_typing/pil.pyi: edit that.
"""`circuitpython_typing.pil`: the part of Pillow's images that display drivers use."""

from collections.abc import Callable
from typing import Any, Protocol

class PixelAccess(Protocol):
    """What `Image.load` returns."""

    def __getitem__(self, xy: tuple[int, int]) -> int: ...

class Image(Protocol):
    """A Pillow image."""

    @property
    def mode(self) -> str: ...
    @property
    def size(self) -> tuple[int, int]: ...
    def load(self) -> PixelAccess: ...
    def convert(
        self,
        mode: str,
        matrix: tuple[Any, ...] | None = ...,
        dither: Callable[..., Any] = ...,
        palette: int = ...,
        colors: int = ...,
    ) -> Any: ...
    def rotate(
        self,
        angle: int,
        resampling: Any = ...,
        expand: int = ...,
        center: tuple[int, int] = ...,
        translate: tuple[int, int] = ...,
        fillcolor: int = ...,
    ) -> Any: ...
    def getpixel(self, xy: tuple[int, int]) -> Any: ...
