"""Pictures: text, and PNG read back by a decoder of the test's own."""

from __future__ import annotations

import struct
import zlib

import pytest

from anyboard.sim.picture import Picture

BLACK, WHITE, RED, GREEN = (0, 0, 0), (255, 255, 255), (255, 0, 0), (0, 255, 0)


def decode(png):
    """Width, height and RGB rows of a PNG of the simplest kind; every length and CRC is checked."""
    assert png[:8] == b"\x89PNG\r\n\x1a\n"
    position, chunks = 8, []
    while position < len(png):
        (length,) = struct.unpack_from(">I", png, position)
        kind, data = png[position + 4 : position + 8], png[position + 8 : position + 8 + length]
        assert struct.unpack_from(">I", png, position + 8 + length) == (zlib.crc32(kind + data),)
        chunks.append((kind, data))
        position += 12 + length
    assert [kind for kind, _ in chunks] == [b"IHDR", b"IDAT", b"IEND"]
    width, height, *kind = struct.unpack(">IIBBBBB", chunks[0][1])
    assert kind == [8, 2, 0, 0, 0]
    raw = zlib.decompress(chunks[1][1])
    rows = [raw[start : start + 1 + 3 * width] for start in range(0, len(raw), 1 + 3 * width)]
    assert len(rows) == height
    assert all(row[0] == 0 for row in rows)
    return width, height, [row[1:] for row in rows]


@pytest.fixture
def picture():
    return Picture(3, 2, [RED, BLACK, WHITE, BLACK, GREEN, WHITE])


def test_png(picture):
    assert decode(picture.png()) == (3, 2, [bytes([*RED, *BLACK, *WHITE]), bytes([*BLACK, *GREEN, *WHITE])])


def test_png_enlarged(picture):
    width, height, rows = decode(picture.png(2))
    assert (width, height) == (6, 4)
    assert rows[0] == rows[1] == bytes([*RED, *RED, *BLACK, *BLACK, *WHITE, *WHITE])
    with pytest.raises(ValueError, match="a scale of 0"):
        picture.png(0)


def test_save(picture, tmp_path):
    picture.save(tmp_path / "a.png", 3)
    assert (tmp_path / "a.png").read_bytes() == picture.png(3)


def test_text(picture):
    assert picture.text() == "▀▄█"
    assert Picture(2, 1, [BLACK, RED]).text() == " ▀"
    assert Picture(1, 3, [WHITE, BLACK, WHITE]).text() == "▀\n▀"


def test_a_wide_picture_is_drawn_in_dots():
    # Unicode, Braille Patterns: dots 1 2 3 7 are the left column, 4 5 6 8 the right one
    wide = Picture(3, 5, [WHITE, BLACK, BLACK, *[BLACK] * 8, RED, BLACK, GREEN, BLACK])
    assert wide.text(columns=2) == "\u2801\u2840\n\u2808\u2800"
    assert wide.text(columns=3) == wide.text() == "▀  \n  ▄\n ▀ "


def test_colored_text_says_a_color_once():
    colored = Picture(3, 1, [RED, RED, GREEN]).text(color=True)
    assert colored == "\x1b[38;2;255;0;0;48;2;0;0;0m▀▀\x1b[38;2;0;255;0;48;2;0;0;0m▀\x1b[0m"


def test_pixels(picture):
    assert picture.pixel(2, 0) == WHITE
    assert picture.pixel(1, 1) == GREEN
    for x, y in ((3, 0), (0, 2), (-1, 0)):
        with pytest.raises(ValueError, match="is outside 3 x 2"):
            picture.pixel(x, y)


def test_equality(picture):
    assert picture == Picture(3, 2, picture.pixels)
    assert hash(picture) == hash(Picture(3, 2, picture.pixels))
    assert picture != Picture(2, 3, picture.pixels)
    assert repr(picture) == "<Picture 3 x 2>"


def test_no_picture():
    with pytest.raises(ValueError, match="3 pixels are no picture of 2 x 2"):
        Picture(2, 2, [RED] * 3)
    with pytest.raises(ValueError, match="0 pixels are no picture of 0 x 2"):
        Picture(0, 2, [])
    with pytest.raises(ValueError, match="is no color"):
        Picture(1, 1, [(0, 256, 0)])
