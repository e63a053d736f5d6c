"""`circuitpython_typing.pil`: the part of Pillow's images that display drivers use."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Protocol

if TYPE_CHECKING:
    from collections.abc import Callable

__all__ = ["Image", "PixelAccess"]


class PixelAccess(Protocol):
    """What `Image.load` returns."""

    def __getitem__(self, xy: tuple[int, int]) -> int:
        """The pixel in a column and row."""
        ...


class Image(Protocol):
    """A Pillow image."""

    @property
    def mode(self) -> str:
        """How pixels are stored: "RGB", "L", "1", …"""
        ...

    @property
    def size(self) -> tuple[int, int]:
        """Width and height."""
        ...

    def load(self) -> PixelAccess:
        """The pixels."""
        ...

    def convert(
        self,
        mode: str,
        matrix: tuple[Any, ...] | None = ...,
        dither: Callable[..., Any] = ...,
        palette: int = ...,
        colors: int = ...,
    ) -> Any:
        """A copy in another mode."""
        ...

    def rotate(
        self,
        angle: int,
        resampling: Any = ...,
        expand: int = ...,
        center: tuple[int, int] = ...,
        translate: tuple[int, int] = ...,
        fillcolor: int = ...,
    ) -> Any:
        """A rotated copy."""
        ...

    def getpixel(self, xy: tuple[int, int]) -> Any:
        """The pixel in a column and row."""
        ...
