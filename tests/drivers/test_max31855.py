"""adafruit-circuitpython-max31855, unmodified: the datasheet's tables (Maxim 19-5793, page 10), and the faults."""

from __future__ import annotations

from importlib.util import find_spec

import pytest

from anyboard.sim.chips import MAX31855

pytestmark = pytest.mark.skipif(
    find_spec("adafruit_max31855") is None, reason="adafruit-circuitpython-max31855 is not installed"
)


@pytest.fixture
def part(bench):
    return bench.spi.attach(MAX31855(), cs="D5")


@pytest.fixture
def sensor(part):
    import adafruit_max31855
    import board
    import digitalio

    return adafruit_max31855.MAX31855(board.SPI(), digitalio.DigitalInOut(board.D5))


@pytest.mark.parametrize("celsius", [1600, 1000, 100.75, 25, 0, -0.25, -1, -250])  # table 4
def test_thermocouple(sensor, part, celsius):
    part.temperature = celsius
    assert sensor.temperature == celsius


@pytest.mark.parametrize("celsius", [127, 100.5625, 25, 0, -0.0625, -1, -20, -55])  # table 5
def test_reference_junction(sensor, part, celsius):
    part.reference_temperature = celsius
    assert sensor.reference_temperature == celsius


@pytest.mark.parametrize(
    ("fault", "message"),
    [
        ("open", "thermocouple not connected"),
        ("short_to_gnd", "short circuit to ground"),
        ("short_to_vcc", "short circuit to power"),
    ],
)
def test_faults(sensor, part, fault, message):
    part.fault = fault
    with pytest.raises(RuntimeError, match=message):
        _ = sensor.temperature
    part.fault = None
    assert sensor.temperature == 25
