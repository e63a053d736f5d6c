"""`micropython`: what drivers import from it, which is all the firmware has of it."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import TypeVar

    T = TypeVar("T")

__all__ = ["const"]


def const(expr: T, /) -> T:
    """`expr` itself; the firmware's compiler puts its value in place of the name."""
    return expr
