"""adafruit-circuitpython-ssd1306, unmodified, on I2C and on SPI: what is drawn is what the panel shows."""

from __future__ import annotations

from importlib.util import find_spec

import pytest

pytestmark = pytest.mark.skipif(
    find_spec("adafruit_ssd1306") is None, reason="adafruit-circuitpython-ssd1306 is not installed"
)


@pytest.fixture(params=["i2c", "spi"])
def display_and_part(request, bench):
    import board
    import digitalio
    from adafruit_ssd1306 import SSD1306_I2C, SSD1306_SPI

    if request.param != "spi":
        return SSD1306_I2C(128, 64, board.I2C()), bench.parts_by_name["ssd1306"]
    from anyboard.sim.chips import SSD1306

    part = SSD1306(dc="D9", res="D6")
    bench.spi.attach(part, cs="D5")
    dc, res, cs = (digitalio.DigitalInOut(pin) for pin in (board.D9, board.D6, board.D5))
    return SSD1306_SPI(128, 64, board.SPI(), dc, res, cs), part


def test_pixels(display_and_part):
    display, part = display_and_part
    assert part.is_on
    assert part.charge_pump
    assert part.lit == 0
    corners = [(0, 0), (127, 0), (0, 63), (127, 63), (70, 20)]
    for x, y in corners:
        display.pixel(x, y, 1)
    assert part.lit == 0  # not before show()
    display.show()
    assert all(part.pixel(x, y) for x, y in corners)
    assert part.lit == len(corners)


def test_the_whole_picture(display_and_part):
    display, part = display_and_part
    display.fill(0)
    display.rect(3, 5, 40, 20, 1)
    display.line(0, 63, 127, 30, 1)
    display.show()
    assert all(part.pixel(x, y) == bool(display.pixel(x, y)) for y in range(64) for x in range(128))


def test_invert_contrast_power(display_and_part):
    display, part = display_and_part
    display.invert(True)
    assert part.lit == 128 * 64
    display.contrast(17)
    assert part.contrast == 17
    display.poweroff()
    assert part.lit == 0
    assert not part.is_on
    display.poweron()
    assert part.is_on


def test_rotated(bench):
    import board
    from adafruit_ssd1306 import SSD1306_I2C

    display, part = SSD1306_I2C(128, 64, board.I2C()), bench.parts_by_name["ssd1306"]
    display.rotate(False)
    display.pixel(1, 2, 1)
    display.show()
    assert part.lit == 1
    assert part.pixel(126, 61)


# page by page, the driver's first column is right for panels 64 pixels wide only
@pytest.mark.parametrize(
    ("width", "height", "page_addressing"), [(128, 32, False), (64, 48, False), (96, 16, False), (64, 48, True)]
)
def test_smaller_panels(bench, width, height, page_addressing):
    import board
    from adafruit_ssd1306 import SSD1306_I2C

    from anyboard.sim.chips import SSD1306

    part = SSD1306(0x3D, width=width, height=height)
    bench.i2c.attach(part)
    display = SSD1306_I2C(width, height, board.I2C(), addr=0x3D, page_addressing=page_addressing)
    display.pixel(0, 0, 1)
    display.pixel(width - 1, height - 1, 1)
    display.show()
    assert part.pixel(0, 0)
    assert part.pixel(width - 1, height - 1)
    assert part.lit == 2
