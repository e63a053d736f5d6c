"""The letters of `FrameBuffer.text`: ours, 5 by 7 with room for descenders, drawn in font.txt."""

from __future__ import annotations

import os

_FIRST, _LAST = 32, 127
_PER_BAND, _WIDTH, _HEIGHT = 16, 5, 8

_glyphs: list[tuple[str, ...]] = []


def glyph(character: str) -> tuple[str, ...]:
    """The eight rows of a character, ``.#.#.`` each; those outside of ASCII look like DEL, a box."""
    if not _glyphs:
        _read()
    code = ord(character)
    return _glyphs[(code if _FIRST <= code <= _LAST else _LAST) - _FIRST]


def _read() -> None:
    path = os.path.join(os.path.dirname(os.path.abspath(__file__)), "font.txt")
    with open(path, encoding="ascii") as drawn:
        lines = drawn.read().split("\n")
    for code in range(_LAST - _FIRST + 1):
        band, column = divmod(code, _PER_BAND)
        top, left = band * (_HEIGHT + 1), column * (_WIDTH + 1)
        _glyphs.append(tuple(line[left : left + _WIDTH] for line in lines[top : top + _HEIGHT]))
