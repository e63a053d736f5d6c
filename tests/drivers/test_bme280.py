"""adafruit-circuitpython-bme280, unmodified, on I2C and on SPI.

| what | value | source |
|---|---|---|
| adc_T 519888, adc_P 415148 | 25.08 °C, 1006.53 hPa | BST-BMP280-DS001 (rev. 1.19) 3.12, with its calibration |
| knobs | as set, within 0.01 °C, 0.01 hPa, 0.02 % | BST-BME280-DS002 8.1; a count is 0.0003 °C, 0.2 Pa, 0.01 % |
"""

from __future__ import annotations

from importlib.util import find_spec

import pytest

pytestmark = pytest.mark.skipif(
    find_spec("adafruit_bme280") is None, reason="adafruit-circuitpython-bme280 is not installed"
)


@pytest.fixture(params=["i2c", "spi"])
def sensor_and_part(request, bench):
    import board
    import digitalio
    from adafruit_bme280 import basic

    if request.param == "i2c":
        return basic.Adafruit_BME280_I2C(board.I2C()), bench.parts_by_name["bme280"]
    cs = digitalio.DigitalInOut(board.D10)
    return basic.Adafruit_BME280_SPI(board.SPI(), cs), bench.parts_by_name["bme280_spi"]


def test_the_datasheets_example(sensor_and_part):
    sensor, _ = sensor_and_part
    assert round(sensor.temperature, 2) == 25.08
    assert round(sensor.pressure, 2) == 1006.53
    assert sensor.relative_humidity == pytest.approx(50, abs=0.02)


@pytest.mark.parametrize(
    ("temperature", "pressure", "humidity"), [(-40, 300, 0), (0, 1013.25, 100), (21.5, 850, 33.3), (85, 1100, 60)]
)
def test_knobs(sensor_and_part, temperature, pressure, humidity):
    sensor, part = sensor_and_part
    part.temperature, part.pressure, part.humidity = temperature, pressure, humidity
    assert sensor.temperature == pytest.approx(temperature, abs=0.01)
    assert sensor.pressure == pytest.approx(pressure, abs=0.01)
    assert sensor.humidity == pytest.approx(humidity, abs=0.02)


def test_normal_mode(sensor_and_part):
    from adafruit_bme280 import basic

    sensor, part = sensor_and_part
    sensor.mode = basic.MODE_NORMAL
    part_time = part._measurement_us()
    part._clock.advance(part_time)
    assert round(sensor.temperature, 2) == 25.08
    part.temperature = 30
    assert sensor.temperature == pytest.approx(30, abs=0.01)


def test_another_address(bench):
    import board
    from adafruit_bme280 import basic

    from anyboard.sim.chips import BME280

    bench.i2c.attach(BME280(0x76, temperature=10))
    sensor = basic.Adafruit_BME280_I2C(board.I2C(), 0x76)
    assert sensor.temperature == pytest.approx(10, abs=0.01)


def test_the_advanced_driver(bench):
    import board
    from adafruit_bme280 import advanced

    sensor = advanced.Adafruit_BME280_I2C(board.I2C())
    sensor.overscan_temperature = advanced.OVERSCAN_X2
    sensor.iir_filter = advanced.IIR_FILTER_X16
    sensor.standby_period = advanced.STANDBY_TC_500
    sensor.mode = advanced.MODE_FORCE
    assert round(sensor.temperature, 2) == 25.08
    assert round(sensor.pressure, 2) == 1006.53
