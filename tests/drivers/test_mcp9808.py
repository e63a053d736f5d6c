"""adafruit-circuitpython-mcp9808, unmodified.

| what | value | source |
|---|---|---|
| C194h | 25.25 °C, two flags masked | DS25095A register 5-4, and page 24's conversion |
| limits, resolutions | 0.25 °C steps; 0.5 … 0.0625 °C | registers 5-3, 5-7 |
"""

from __future__ import annotations

from importlib.util import find_spec

import pytest

pytestmark = pytest.mark.skipif(
    find_spec("adafruit_mcp9808") is None, reason="adafruit-circuitpython-mcp9808 is not installed"
)


@pytest.fixture
def sensor(bench):
    import board
    from adafruit_mcp9808 import MCP9808

    return MCP9808(board.I2C())


@pytest.mark.parametrize("temperature", [25.25, -40, -0.0625, 0, 99.9375, 125])
def test_temperature(sensor, bench, temperature):
    bench.parts_by_name["mcp9808"].temperature = temperature
    assert sensor.temperature == temperature


def test_resolution(sensor, bench):
    bench.parts_by_name["mcp9808"].temperature = 25.3125
    assert sensor.resolution == 3
    sensor.resolution = 0
    assert sensor.temperature == 25.5
    assert sensor.resolution == 0


def test_limits(sensor, bench):
    sensor.upper_temperature = 30
    sensor.lower_temperature = 10
    sensor.critical_temperature = 80
    assert (sensor.upper_temperature, sensor.lower_temperature, sensor.critical_temperature) == (30, 10, 80)
    part = bench.parts_by_name["mcp9808"]
    seen = []
    for part.temperature in (20, 5, 40, 90):
        seen.append((sensor.below_lower, sensor.above_upper, sensor.above_critical))
    assert seen == [(False, False, False), (True, False, False), (False, True, False), (False, True, True)]
