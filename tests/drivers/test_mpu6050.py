"""adafruit-circuitpython-mpu6050, unmodified.

| what | value | source |
|---|---|---|
| 1 g | 9.80665 m/s² | standard gravity |
| raw 0 | 36.53 °C | RM-MPU-6000A-00 4.18 |
| knobs | as set, within a step of the range | the knob that was set; steps: 4.17, 4.19 |
"""

from __future__ import annotations

from importlib.util import find_spec
from math import radians

import pytest

from anyboard.sim.chips import MPU6050

pytestmark = pytest.mark.skipif(
    find_spec("adafruit_mpu6050") is None, reason="adafruit-circuitpython-mpu6050 is not installed"
)
G = 9.80665


@pytest.fixture
def chip(bench):
    return bench.i2c.attach(MPU6050(temperature=36.53))


@pytest.fixture
def mpu(chip):
    import adafruit_mpu6050
    import board

    return adafruit_mpu6050.MPU6050(board.I2C())


def test_motion_and_temperature(mpu, chip):
    assert mpu.acceleration == (0, 0, G)
    assert mpu.gyro == (0, 0, 0)
    assert mpu.temperature == 36.53
    chip.acceleration = 0.5, -1.25, 0
    chip.rotation = 90, -180, 45
    chip.temperature = -10
    assert mpu.acceleration == pytest.approx((0.5 * G, -1.25 * G, 0))
    assert mpu.gyro == pytest.approx([radians(angle) for angle in (90, -180, 45)], abs=radians(0.51 / 65.5))
    assert mpu.temperature == pytest.approx(-10, abs=0.5 / 340)


def test_ranges(mpu, chip):
    import adafruit_mpu6050

    chip.acceleration = 10, -3, 3
    mpu.accelerometer_range = adafruit_mpu6050.Range.RANGE_16_G
    assert mpu.acceleration == pytest.approx((10 * G, -3 * G, 3 * G))
    mpu.accelerometer_range = adafruit_mpu6050.Range.RANGE_2_G
    assert mpu.acceleration == pytest.approx((2 * G, -2 * G, 2 * G), rel=0.0001)
    chip.rotation = 1000, 0, 0
    mpu.gyro_range = adafruit_mpu6050.GyroRange.RANGE_2000_DPS
    assert mpu.gyro[0] == pytest.approx(radians(1000), rel=0.002)
    mpu.gyro_range = adafruit_mpu6050.GyroRange.RANGE_250_DPS
    assert mpu.gyro[0] == pytest.approx(radians(250), rel=0.001)


def test_sleep(mpu, chip):
    assert mpu.acceleration == (0, 0, G)
    mpu.sleep = True
    chip.acceleration = 1, 1, 1
    assert mpu.acceleration == (0, 0, G)
    mpu.sleep = False
    assert mpu.acceleration == (G, G, G)


def test_settings(mpu):
    mpu.filter_bandwidth = 3
    mpu.sample_rate_divisor = 19
    assert (mpu.filter_bandwidth, mpu.sample_rate_divisor, mpu.clock_source) == (3, 19, 1)
