"""adafruit-circuitpython-touchscreen, unmodified, on the four wires of a resistive touchscreen."""

from __future__ import annotations

from importlib.util import find_spec

import pytest

from anyboard.sim.chips import Touchscreen

pytestmark = pytest.mark.skipif(
    find_spec("adafruit_touchscreen") is None, reason="adafruit-circuitpython-touchscreen is not installed"
)


@pytest.fixture
def part(bench):
    return bench.attach(
        Touchscreen(x_resistance=300, y_resistance=500, contact_resistance=400), x1="A1", x2="A2", y1="A3", y2="A4"
    )


@pytest.fixture
def make(part):
    import board
    from adafruit_touchscreen import Touchscreen as Driver

    def make(**options):
        return Driver(board.A1, board.A2, board.A3, board.A4, **options)

    return make


def test_nobody_touches_it(make, part):
    driver = make()
    assert driver.touch_point is None
    part.touch(0.5, 0.5)
    assert driver.touch_point is not None
    part.release()
    assert driver.touch_point is None


@pytest.mark.parametrize(("x", "y"), [(0.25, 0.75), (0.5, 0.5), (0.1, 0.9), (0.9, 0.1)])
def test_where(make, part, x, y):
    """Its x is the voltage of the x plate while the y plate is driven, so our y, and the other way round."""
    part.touch(x, y)
    driver_x, driver_y, _ = make().touch_point
    assert (driver_x, driver_y) == (pytest.approx(y * 65535, abs=2), pytest.approx(x * 65535, abs=2))


def test_how_hard(make, part):
    """From x2 (low) to y1 (high): 3/4 of the x plate, the contact and 3/4 of the y plate in a row."""
    part.touch(0.25, 0.75)
    below, contact, above = 0.75 * 300, 400, 0.75 * 500
    z1, z2 = below / (below + contact + above), (below + contact) / (below + contact + above)
    assert make().touch_point[2] == pytest.approx(65535 * (1 - (z2 - z1)), abs=2)
    # Texas Instruments SBAA155A, equation for the touch resistance with one known plate, here with y's lower part too
    assert 300 * 0.75 * (z2 / z1 - 1) == pytest.approx(400)
    part.touch(0.25, 0.75, contact_resistance=5000)
    assert make().touch_point is None  # too light for the driver's threshold


def test_in_pixels(make, part):
    part.touch(0.25, 0.75)
    x, y, _ = make(size=(320, 240)).touch_point
    assert (x, y) == (pytest.approx(239, abs=1), pytest.approx(60, abs=1))
