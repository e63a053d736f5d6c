"""adafruit-circuitpython-apds9960, unmodified: counts and gestures are what was set."""

from __future__ import annotations

import time
from importlib.util import find_spec

import pytest

from anyboard.sim.chips import APDS9960

pytestmark = pytest.mark.skipif(
    find_spec("adafruit_apds9960") is None, reason="adafruit-circuitpython-apds9960 is not installed"
)


@pytest.fixture
def chip(bench):
    return bench.i2c.attach(APDS9960(int_pin="D5"))


@pytest.fixture
def apds(chip):
    import board
    from adafruit_apds9960 import apds9960

    return apds9960.APDS9960(board.I2C())


def test_colours(apds, chip):
    chip.red, chip.green, chip.blue, chip.clear = 10, 20, 30, 60
    apds.color_integration_time = 10
    apds.enable_color = True
    while not apds.color_data_ready:
        time.sleep(0.005)
    assert apds.color_gain == 1
    assert apds.color_data == (400, 800, 1200, 2400)  # 4x, ten cycles
    apds.color_gain = 3
    assert apds.color_data == (6400, 10250, 10250, 10250)  # 64x: saturated at 1025 a cycle


def test_proximity_and_its_interrupt(apds, chip):
    import board
    import digitalio

    interrupt = digitalio.DigitalInOut(board.D5)
    interrupt.switch_to_input(digitalio.Pull.UP)
    apds.enable_proximity = True
    apds.proximity_interrupt_threshold = (0, 175)
    apds.enable_proximity_interrupt = True
    chip.proximity = 120
    time.sleep(0.02)
    assert apds.proximity == 120
    assert interrupt.value
    chip.proximity = 200
    time.sleep(0.02)
    assert apds.proximity == 200
    assert not interrupt.value
    chip.proximity = 0
    apds.clear_interrupt()
    assert interrupt.value


@pytest.mark.parametrize(("direction", "code"), [("up", 1), ("down", 2), ("left", 3), ("right", 4)])
def test_gestures(apds, chip, direction, code):
    apds.enable_proximity = True
    apds.enable_gesture = True
    assert apds.gesture() == 0
    chip.swipe(direction)
    assert apds.gesture() == code
    assert apds.gesture() == 0
