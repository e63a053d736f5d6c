"""adafruit-circuitpython-ds3231, unmodified.

| what | value | source |
|---|---|---|
| 19h 40h | 25.25 °C | 19-5170, "Temperature Registers" |
| time | as set, and then the bench's clock | the value that was set |
"""

from __future__ import annotations

import time
from datetime import datetime
from importlib.util import find_spec

import pytest

from anyboard.sim.chips import DS3231

pytestmark = pytest.mark.skipif(
    find_spec("adafruit_ds3231") is None, reason="adafruit-circuitpython-ds3231 is not installed"
)


@pytest.fixture
def chip(bench):
    return bench.i2c.attach(DS3231(int_pin="D5"))


@pytest.fixture
def rtc(chip):
    import adafruit_ds3231
    import board

    return adafruit_ds3231.DS3231(board.I2C())


def test_time(rtc, chip):
    assert rtc.lost_power
    assert rtc.datetime.tm_year == 2000
    rtc.datetime = time.struct_time((2017, 10, 29, 15, 14, 59, 6, -1, -1))
    assert not rtc.lost_power
    assert rtc.datetime == (2017, 10, 29, 15, 14, 59, 6, -1, -1)
    assert chip.time == datetime(2017, 10, 29, 15, 14, 59)
    time.sleep(1.05)
    assert rtc.datetime == (2017, 10, 29, 15, 15, 0, 6, -1, -1)


@pytest.mark.parametrize("clock", ["virtual"], indirect=True)
def test_a_day_later(rtc):
    rtc.datetime = time.struct_time((2023, 12, 31, 12, 0, 0, 6, -1, -1))
    time.sleep(86400)
    assert rtc.datetime[:7] == (2024, 1, 1, 12, 0, 0, 0)


def test_alarms(rtc, chip):
    import board
    import digitalio

    interrupt = digitalio.DigitalInOut(board.D5)
    interrupt.switch_to_input(digitalio.Pull.UP)
    rtc.datetime = time.struct_time((2017, 10, 29, 15, 14, 59, 6, -1, -1))
    daily = time.struct_time((2017, 1, 1, 15, 15, 0, 6, 1, -1))
    rtc.alarm1 = (daily, "daily")
    rtc.alarm2 = (daily, "monthly")
    assert rtc.alarm1[1] == "daily"
    assert rtc.alarm1[0][3:6] == (15, 15, 0)
    assert rtc.alarm2[1] == "monthly"
    rtc.alarm1_interrupt = True
    assert interrupt.value
    assert not rtc.alarm1_status
    time.sleep(1.05)
    assert rtc.alarm1_status
    assert not rtc.alarm2_status  # on the first of a month
    assert not interrupt.value
    rtc.alarm1_status = False
    assert interrupt.value


def test_temperature(rtc, chip):
    assert rtc.temperature == 25.25
    chip.temperature = -18
    assert rtc.temperature == 25.25  # until the next conversion
    assert rtc.force_temperature_conversion() == -18
    rtc.calibration = -3
    assert rtc.calibration == -3
