"""`rainbowio`: colours of the rainbow."""

from __future__ import annotations

from anyboard._native.arguments import circuitpython_arguments
from anyboard._native.check import floating
from anyboard._native.namespace import publish

__all__ = ["colorwheel"]

_RED, _GREEN, _BLUE = 16, 8, 0


@circuitpython_arguments
def colorwheel(n: float, /) -> int:
    """The colour at a place on the colour wheel, as 0xRRGGBB.

    Red at 0, green at 85, blue at 170, back to red at 255; from 256 on it goes round again, and
    below 0 it is black (shared-module/rainbowio/__init__.c).

    Raises:
        TypeError: ``can't convert str to float``.
    """
    place = floating(n)
    if place < 0:
        return 0
    place %= 256
    if place < 85:
        falling, rising = _RED, _GREEN
    elif place < 170:
        falling, rising, place = _GREEN, _BLUE, place - 85
    else:
        falling, rising, place = _BLUE, _RED, place - 170
    up = min(int(place * 3), 255)  # more only between 255 and 256
    down = max(int(255 - place * 3), 0)
    return down << falling | up << rising


publish(globals())
