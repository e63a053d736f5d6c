"""An hour of logging with an unmodified driver, on the virtual clock.

How long that takes is measured by benchmarks/virtual_hour.py, which runs the same program; here is
what it reads.
"""

from __future__ import annotations

import time

import pytest


@pytest.fixture
def clock():
    return "virtual"


def test_an_hour_of_logging(bench):
    import board
    from adafruit_bme280.basic import Adafruit_BME280_I2C

    part = bench.parts_by_name["bme280"]
    bench.clock.call_later(30 * 60 * 1_000_000, lambda: setattr(part, "temperature", 30.0))
    sensor = Adafruit_BME280_I2C(board.I2C())
    start = time.monotonic()
    readings = []
    for _ in range(3600):
        readings.append(sensor.temperature)
        time.sleep(1)
    took = time.monotonic() - start

    # a second between readings, and what the readings take: each waits for a conversion of 10 ms or so
    # (BST-BME280-DS002, 9.1: at most 9.3 ms for temperature, pressure and humidity with oversampling x1)
    assert 3600 <= took < 3600 * 1.05
    assert len(readings) == 3600
    before = round(1800 * 3600 / took)
    assert readings[: before - 5] == pytest.approx([25.08] * (before - 5), abs=0.01)
    assert readings[before + 5 :] == pytest.approx([30.0] * (3600 - before - 5), abs=0.01)
