"""adafruit-circuitpython-vl53l0x, unmodified.

| what | value | source |
|---|---|---|
| range | as set | the knob that was set |
| nothing within 2 m | 8190 mm | ST's API (STSW-IMG005) |
| timing budget | about 33 ms unless set | DocID029104, "typical timing budget" (not checked) |
"""

from __future__ import annotations

import time
from importlib.util import find_spec

import pytest

from anyboard.sim.chips import VL53L0X

pytestmark = pytest.mark.skipif(
    find_spec("adafruit_vl53l0x") is None, reason="adafruit-circuitpython-vl53l0x is not installed"
)


@pytest.fixture
def chip(bench):
    return bench.i2c.attach(VL53L0X())


@pytest.fixture
def sensor(chip):
    import adafruit_vl53l0x
    import board

    return adafruit_vl53l0x.VL53L0X(board.I2C(), io_timeout_s=2)


@pytest.mark.parametrize("distance", [0, 30, 1234, 2000])
def test_range(sensor, chip, distance):
    chip.distance = distance
    assert sensor.range == distance
    assert sensor.distance == distance / 10


def test_out_of_range(sensor, chip):
    chip.distance = 2500
    assert sensor.range == 8190


def test_the_timing_budget(sensor, bench):
    assert sensor.measurement_timing_budget == pytest.approx(33_000, rel=0.05)
    for budget in (20_000, 100_000):
        sensor.measurement_timing_budget = budget
        start = bench.clock.now_us()
        assert sensor.range == 200
        assert bench.clock.now_us() - start > budget * 0.95


def test_continuous(sensor, chip):
    with sensor.continuous_mode():
        assert sensor.range == 200
        chip.distance = 300
        while not sensor.data_ready:
            time.sleep(0.001)
        assert sensor.range == 300
    assert sensor.range == 300


def test_two_sensors(bench, sensor, chip):
    import adafruit_vl53l0x
    import board
    import digitalio

    sensor.set_address(0x30)
    other = bench.i2c.attach(VL53L0X(xshut="D6", distance=777))
    digitalio.DigitalInOut(board.D6).switch_to_output(True)
    second = adafruit_vl53l0x.VL53L0X(board.I2C())
    assert (sensor.range, second.range) == (200, 777)
    assert other.answers(0x29)
