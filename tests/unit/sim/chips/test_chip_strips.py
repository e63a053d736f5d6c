"""NeoPixel and DotStar: what of the wire reaches which pixel."""

from __future__ import annotations

import pytest

from anyboard.core.ops import PixelWrite
from anyboard.sim.chips import DotStar, NeoPixel

START = bytes(4)


@pytest.fixture
def write(virtual_adapter):
    return lambda data: virtual_adapter.execute([PixelWrite("D5", bytes(data))])


def test_neopixels_pass_on_what_is_not_theirs(virtual_bench, write):
    strip = virtual_bench.attach(NeoPixel(2), pin="D5")
    write([2, 1, 3, 5, 4, 6, 7, 8, 9])  # green, red, blue; the third has no pixel
    assert list(strip) == [(1, 2, 3), (4, 5, 6)]
    write([20, 10, 30, 99, 99])  # an incomplete one changes nothing
    assert list(strip) == [(10, 20, 30), (4, 5, 6)]
    strip.reset()
    assert strip.text() == "#000000 #000000"


def test_pictures():
    strip = NeoPixel(2, "GRBW")
    strip.show(0, bytes((2, 1, 3, 10)))
    strip.show(1, bytes((200, 0, 0, 100)))
    assert strip.image().pixels == ((11, 12, 13), (100, 255, 100))
    dotstar = DotStar(2)
    dotstar.transfer(START + bytes((0xFF, 3, 2, 1, 0xE0 | 15, 200, 100, 31)))
    assert dotstar.image().pixels == ((1, 2, 3), (15, 48, 96))


def test_a_new_strip_is_dark():
    assert NeoPixel(2, "GRBW").text() == "#00000000 #00000000"
    assert len(NeoPixel(5)) == 5


# Shiji APA102: start frame of 32 zeros, then 111 and five bits of brightness, blue, green, red
def test_dotstar_frames():
    strip = DotStar(2)
    assert strip.transfer(START + bytes((0xFF, 3, 2, 1, 0xE1, 6, 5, 4))) == bytes(12)
    assert list(strip) == [(1, 2, 3), (4, 5, 6)]
    assert strip.brightness == [31, 1]


def test_dotstar_frames_may_be_cut_anywhere():
    strip = DotStar(2)
    for byte in START + bytes((0xFF, 3, 2, 1, 0xFF, 6, 5, 4)):
        strip.transfer(bytes((byte,)))
    assert list(strip) == [(1, 2, 3), (4, 5, 6)]


def test_without_a_start_frame_nothing_happens():
    strip = DotStar(1)
    strip.transfer(bytes((0xFF, 3, 2, 1)))
    strip.transfer(bytes(3) + bytes((0xFF, 3, 2, 1)))
    assert strip[0] == (0, 0, 0)


def test_colours_that_look_like_a_start_frame():
    strip = DotStar(3)
    strip.transfer(START + bytes((0xFF, 0, 0, 0)) * 2 + bytes((0xFF, 1, 2, 3)))
    assert strip[2] == (3, 2, 1)


def test_an_end_frame_of_ones_lights_a_pixel_too_many():
    strip = DotStar(2)
    strip.transfer(START + bytes((0xFF, 3, 2, 1)) + b"\xff" * 4)
    assert strip[1] == (255, 255, 255)


def test_out_of_step_it_waits_for_a_start_frame():
    strip = DotStar(2)
    strip.transfer(START + bytes((0x7F, 3, 2, 1, 0xFF, 6, 5, 4)))
    assert strip[0] == (0, 0, 0)
    strip.transfer(START + bytes((0xFF, 6, 5, 4)))
    assert strip[0] == (4, 5, 6)


@pytest.mark.parametrize("order", ["GR", "GRBX", "grb", "GGB"])
def test_orders(order):
    with pytest.raises(ValueError, match=f"NeoPixel: order '{order}' is no order of RGB or RGBW"):
        NeoPixel(3, order)


def test_limits():
    with pytest.raises(ValueError, match="DotStar: order 'RGBW' is no order of RGB"):
        DotStar(3, "RGBW")
    with pytest.raises(ValueError, match="NeoPixel: n 0 is below 1"):
        NeoPixel(0)
