"""adafruit-circuitpython-sht31d, unmodified.

| what | value | source |
|---|---|---|
| words 6666h, 8000h | 25.0 °C, 50.0 % | SHT3x-DIS version 5, 4.13 |
| knobs | as set, within a step (0.003 °C, 0.002 %) | the knob that was set |
"""

from __future__ import annotations

import time
from importlib.util import find_spec

import pytest

from anyboard.sim.chips import SHT31

pytestmark = pytest.mark.skipif(
    find_spec("adafruit_sht31d") is None, reason="adafruit-circuitpython-sht31d is not installed"
)


@pytest.fixture
def chip(bench):
    return bench.i2c.attach(SHT31())


@pytest.fixture
def sensor(chip):
    import adafruit_sht31d
    import board

    return adafruit_sht31d.SHT31D(board.I2C())


def test_the_datasheets_formulas(sensor):
    assert sensor.temperature == pytest.approx(25.0, abs=0.0014)
    assert sensor.relative_humidity == pytest.approx(50.0, abs=0.0008)


@pytest.mark.parametrize(("temperature", "humidity"), [(-40, 0), (-0.5, 33.3), (125, 100)])
def test_knobs(sensor, chip, temperature, humidity):
    chip.temperature, chip.humidity = temperature, humidity
    assert sensor.temperature == pytest.approx(temperature, abs=0.0014)
    assert sensor.relative_humidity == pytest.approx(humidity, abs=0.0008)


@pytest.mark.parametrize("repeatability", ["Low", "Medium", "High"])
@pytest.mark.parametrize("stretching", [False, True])
def test_repeatability_and_clock_stretching(sensor, repeatability, stretching):
    sensor.repeatability = repeatability
    sensor.clock_stretching = stretching
    assert sensor.temperature == pytest.approx(25.0, abs=0.0014)


def test_periodic(sensor, chip):
    sensor.frequency = 10
    sensor.mode = "Periodic"
    time.sleep(0.02)  # the first measurement; the driver does not wait for it
    assert sensor.temperature == pytest.approx(25.0, abs=0.0014)
    chip.temperature = 30
    assert sensor.temperature == pytest.approx(25.0, abs=0.0014)  # the driver keeps it for a period
    time.sleep(0.11)
    assert sensor.temperature == pytest.approx(30.0, abs=0.0014)
    sensor.mode = "Single"
    assert sensor.temperature == pytest.approx(30.0, abs=0.0014)


def test_heater(sensor):
    assert not sensor.heater
    sensor.heater = True
    assert sensor.heater
    assert sensor.status == 0xA010
    sensor.heater = False
    assert sensor.status == 0x8010
