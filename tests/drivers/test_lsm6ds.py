"""adafruit-circuitpython-lsm6ds, unmodified.

| what | value | source |
|---|---|---|
| raw 2008h at +-4 g | 9.81 m/s² (1 g, 0.122 mg a step) | DS12814, table 3 (not checked against the datasheet) |
| raw 0 | 25 °C | the same |
| knobs | as set, within a step of the range | the knob that was set |
"""

from __future__ import annotations

from importlib.util import find_spec
from math import radians

import pytest

from anyboard.sim.chips import LSM6DSOX

pytestmark = pytest.mark.skipif(
    find_spec("adafruit_lsm6ds") is None, reason="adafruit-circuitpython-lsm6ds is not installed"
)
G = 9.80665


@pytest.fixture
def chip(bench):
    return bench.i2c.attach(LSM6DSOX())


@pytest.fixture
def sensor(chip):
    import board
    from adafruit_lsm6ds import lsm6dsox

    return lsm6dsox.LSM6DSOX(board.I2C())


def test_motion_and_temperature(sensor, chip):
    assert sensor.acceleration == pytest.approx((0, 0, G), abs=0.000122 * G)
    assert sensor.gyro == (0, 0, 0)
    assert sensor.temperature == 25
    chip.acceleration = 0.5, -3.25, 0
    chip.rotation = 90, -180, 45
    chip.temperature = -10.5
    assert sensor.acceleration == pytest.approx((0.5 * G, -3.25 * G, 0), abs=0.000122 * G)
    assert sensor.gyro == pytest.approx([radians(angle) for angle in (90, -180, 45)], abs=radians(0.00875))
    assert sensor.temperature == -10.5


def test_ranges(sensor, chip):
    from adafruit_lsm6ds import AccelRange, GyroRange

    chip.acceleration = 15, -3, 0
    sensor.accelerometer_range = AccelRange.RANGE_16G
    assert sensor.acceleration == pytest.approx((15 * G, -3 * G, 0), abs=0.000488 * G)
    sensor.accelerometer_range = AccelRange.RANGE_2G
    assert sensor.acceleration == pytest.approx((2 * G, -2 * G, 0), rel=0.001)
    chip.rotation = 1500, 100, 0
    sensor.gyro_range = GyroRange.RANGE_2000_DPS
    assert sensor.gyro[0] == pytest.approx(radians(1500), rel=0.0001)
    sensor.gyro_range = GyroRange.RANGE_125_DPS
    assert sensor.gyro[1] == pytest.approx(radians(100), abs=radians(0.004375))


def test_power_down(sensor, chip):
    from adafruit_lsm6ds import Rate

    before = sensor.acceleration
    sensor.accelerometer_data_rate = Rate.RATE_SHUTDOWN
    chip.acceleration = 1, 1, 1
    assert sensor.acceleration == before
    sensor.accelerometer_data_rate = Rate.RATE_1_66K_HZ
    assert sensor.acceleration == pytest.approx((G, G, G), abs=0.000122 * G)
