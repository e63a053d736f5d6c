"""adafruit-circuitpython-dotstar, unmodified, on SPI without a chip select."""

from __future__ import annotations

from importlib.util import find_spec

import pytest

from anyboard.sim.chips import DotStar

pytestmark = pytest.mark.skipif(
    find_spec("adafruit_dotstar") is None, reason="adafruit-circuitpython-dotstar is not installed"
)


def test_colours(bench):
    import adafruit_dotstar
    import board

    strip = bench.spi.attach(DotStar(3))
    pixels = adafruit_dotstar.DotStar(board.SCK, board.MOSI, 3)
    pixels[0], pixels[2] = (255, 128, 1), 0x0000FF
    assert strip.text() == "#ff8001 #000000 #0000ff"
    assert strip.brightness == [31, 31, 31]


def test_brightness_of_a_pixel(bench):
    import adafruit_dotstar
    import board

    strip = bench.spi.attach(DotStar(2))
    pixels = adafruit_dotstar.DotStar(board.SCK, board.MOSI, 2)
    pixels[1] = (9, 8, 7, 0.5)
    assert strip[1] == (9, 8, 7)
    assert strip.brightness == [31, 15]  # APA102 datasheet: 5 bits


def test_brightness_of_the_strip(bench):
    """adafruit_pixelbuf 2.1.0 scales the first byte of each frame as well, until the pixel is set."""
    import adafruit_dotstar
    import board

    strip = bench.spi.attach(DotStar(2))
    pixels = adafruit_dotstar.DotStar(board.SCK, board.MOSI, 2, brightness=0.5, auto_write=False)
    pixels.fill((200, 100, 50))
    pixels.show()
    assert list(strip) == [(100, 50, 25)] * 2


def test_by_hand_where_the_pins_have_no_spi(clock):
    """On a Pico, GP6 and GP9 are of two SPI units: the driver sets each pin itself."""
    import anyboard
    from anyboard.sim import Bench

    bench = Bench.empty("raspberry_pi_pico", clock=clock)
    strip = bench.spi_on("GP6", "GP9").attach(DotStar(2))
    anyboard.activate(bench)
    try:
        import adafruit_dotstar
        import board

        pixels = adafruit_dotstar.DotStar(board.GP6, board.GP9, 2)
        assert pixels._spi is None
        pixels[1] = (1, 2, 3)
        assert strip.text() == "#000000 #010203"
    finally:
        anyboard.deactivate()


@pytest.mark.parametrize("n", [1, 16, 17, 64])
def test_any_length_again_and_again(bench, n):
    """Header and trailer are zeros, of a number that depends on the length."""
    import adafruit_dotstar
    import board

    strip = bench.spi_on("D5", "D6").attach(DotStar(n + 1, "RGB"))
    with adafruit_dotstar.DotStar(board.D5, board.D6, n, pixel_order=adafruit_dotstar.RGB) as pixels:
        for colour in ((1, 2, 3), (255, 255, 255), (0, 0, 0), (4, 5, 6)):
            pixels.fill(colour)
            assert list(strip) == [colour] * n + [(0, 0, 0)]
    assert list(strip) == [(0, 0, 0)] * (n + 1)
