"""adafruit-circuitpython-neopixel and -pixelbuf, unmodified: the strip shows what the program has set."""

from __future__ import annotations

from importlib.util import find_spec

import pytest

from anyboard.sim.chips import NeoPixel

pytestmark = pytest.mark.skipif(
    find_spec("neopixel") is None, reason="adafruit-circuitpython-neopixel is not installed"
)


def test_colours(bench):
    import board
    import neopixel

    strip = bench.attach(NeoPixel(4), pin="NEOPIXEL")
    pixels = neopixel.NeoPixel(board.NEOPIXEL, 4, auto_write=False)
    pixels[0], pixels[1], pixels[3] = (255, 0, 0), 0x00FF00, (1, 2, 3)
    assert strip.text() == "#000000 #000000 #000000 #000000"
    pixels.show()
    assert strip.text() == "#ff0000 #00ff00 #000000 #010203"
    # WS2812B datasheet: green, red, blue
    assert bench.pin("NEOPIXEL").pixels[-1] == bytes.fromhex("00ff00 ff0000 000000 020103")


def test_with_white(bench):
    import board
    import neopixel

    strip = bench.attach(NeoPixel(2, "GRBW"), pin="D5")
    pixels = neopixel.NeoPixel(board.D5, 2, bpp=4)
    pixels[0] = (1, 2, 3, 4)
    pixels[1] = (9, 9, 9)  # the driver uses the white LED for a grey
    assert list(strip) == [(1, 2, 3, 4), (0, 0, 0, 9)]


def test_another_order(bench):
    import board
    import neopixel

    strip = bench.attach(NeoPixel(1, "RGB"), pin="D5")
    neopixel.NeoPixel(board.D5, 1, pixel_order=neopixel.RGB)[0] = (10, 20, 30)
    assert strip[0] == (10, 20, 30)


def test_brightness_fill_and_the_end(bench):
    import board
    import neopixel

    strip = bench.attach(NeoPixel(3), pin="NEOPIXEL")
    with neopixel.NeoPixel(board.NEOPIXEL, 2, brightness=0.5) as pixels:
        pixels.fill((200, 100, 50))
        assert list(strip) == [(100, 50, 25), (100, 50, 25), (0, 0, 0)]  # the third has heard nothing
    assert strip.text() == "#000000 #000000 #000000"  # dark when it ends
