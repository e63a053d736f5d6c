"""adafruit-circuitpython-mcp3xxx, unmodified: what is on the inputs is read."""

from __future__ import annotations

from importlib.util import find_spec

import pytest

pytestmark = pytest.mark.skipif(
    find_spec("adafruit_mcp3xxx") is None, reason="adafruit-circuitpython-mcp3xxx is not installed"
)

LSB = 3.3 / 1024  # DS21295D 4.2: code = 1024 * VIN / VREF


@pytest.fixture(params=["MCP3002", "MCP3004", "MCP3008"])
def adc_and_part(request, bench):
    from importlib import import_module

    import board
    import digitalio

    from anyboard.sim import chips

    part = bench.spi.attach(getattr(chips, request.param)(), cs="D5")
    driver = getattr(import_module(f"adafruit_mcp3xxx.{request.param.lower()}"), request.param)
    return driver(board.SPI(), digitalio.DigitalInOut(board.D5)), part


def inputs(part):
    return [name for name in part.knobs if name.startswith("ch")]


def test_every_input(adc_and_part):
    from adafruit_mcp3xxx.analog_in import AnalogIn

    adc, part = adc_and_part
    names = inputs(part)
    for channel, name in enumerate(names):
        setattr(part, name, 0.1 + 0.4 * channel)
    for channel in range(len(names)):
        assert AnalogIn(adc, channel).voltage == pytest.approx(0.1 + 0.4 * channel, abs=LSB)
    assert len(names) == int(type(adc).__name__[-1])


def test_half_of_the_reference(adc_and_part):
    adc, part = adc_and_part
    part.ch1 = 1.65
    assert adc.read(1) == 512
    part.ch1 = 3.3
    assert adc.read(1) == 1023


def test_differential(adc_and_part):
    from adafruit_mcp3xxx.analog_in import AnalogIn

    adc, part = adc_and_part
    part.ch0, part.ch1 = 2.0, 0.5
    assert AnalogIn(adc, 0, 1).voltage == pytest.approx(1.5, abs=LSB)
    assert AnalogIn(adc, 1, 0).voltage == 0


def test_a_function_on_an_input(adc_and_part, bench):
    adc, part = adc_and_part
    part.ch0 = lambda: 1.65 if bench.pin("D6").level else 0.0
    assert adc.read(0) == 0
    bench.pin("D6").drive(True)
    assert adc.read(0) == 512
