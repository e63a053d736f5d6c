"""adafruit-circuitpython-ads1x15, unmodified.

| what | value | source |
|---|---|---|
| code 4000h at +-4.096 V | 2.048 V | SBAS444E, "Full-Scale Range and LSB Size": 125 uV |
| knobs | as set, within half a step | the knob that was set |
"""

from __future__ import annotations

from importlib.util import find_spec

import pytest

from anyboard.sim.chips import ADS1015, ADS1115

pytestmark = pytest.mark.skipif(
    find_spec("adafruit_ads1x15") is None, reason="adafruit-circuitpython-ads1x15 is not installed"
)


@pytest.fixture
def chip(bench):
    return bench.i2c.attach(ADS1115(ain0=2.048, ain1=0.5, ain2=3.3, ain3=1.0))


@pytest.fixture
def ads(chip):
    import board
    from adafruit_ads1x15 import ads1115

    return ads1115.ADS1115(board.I2C())


def test_single_ended(ads, chip):
    from adafruit_ads1x15.analog_in import AnalogIn

    channel = AnalogIn(ads, 0)
    assert channel.value == 0x4000
    assert channel.voltage == 2.048
    assert [AnalogIn(ads, pin).voltage for pin in (1, 2, 3)] == pytest.approx([0.5, 3.3, 1.0], abs=0.0000625)
    chip.ain0 = 1.25
    assert channel.voltage == 1.25


def test_differential(ads):
    from adafruit_ads1x15.analog_in import AnalogIn

    assert AnalogIn(ads, 0, 1).voltage == pytest.approx(1.548, abs=0.0000625)
    assert AnalogIn(ads, 1, 3).voltage == pytest.approx(-0.5, abs=0.0000625)


@pytest.mark.parametrize(("gain", "full_scale"), [(2 / 3, 6.144), (1, 4.096), (2, 2.048), (4, 1.024), (8, 0.512)])
def test_gain(ads, chip, gain, full_scale):
    from adafruit_ads1x15.analog_in import AnalogIn

    ads.gain = gain
    chip.ain0 = full_scale / 4
    assert AnalogIn(ads, 0).value == 0x2000
    assert AnalogIn(ads, 0).voltage == full_scale / 4
    chip.ain0 = 5.5
    assert AnalogIn(ads, 0).voltage == pytest.approx(min(5.5, full_scale), rel=0.0001)


def test_continuous(ads, chip):
    from adafruit_ads1x15.ads1x15 import Mode
    from adafruit_ads1x15.analog_in import AnalogIn

    # driver 3.0.5 sets the multiplexer in single-shot mode only: this pair is where it is after a reset
    ads.mode = Mode.CONTINUOUS
    ads.data_rate = 860
    channel = AnalogIn(ads, 0, 1)
    assert channel.voltage == 1.548
    chip.ain0 = 1.0
    assert channel.voltage == 0.5


def test_comparator_settings_are_kept(ads):
    ads.comparator_low_threshold = -100
    ads.comparator_high_threshold = 12345
    assert ads._read_register(0x02) == 0x10000 - 100
    assert ads._read_register(0x03) == 12345


def test_ads1015(bench):
    import board
    from adafruit_ads1x15 import ads1015
    from adafruit_ads1x15.analog_in import AnalogIn

    bench.i2c.attach(ADS1015(0x49, ain0=1.0, ain3=3.0))
    ads = ads1015.ADS1015(board.I2C(), address=0x49)
    assert AnalogIn(ads, 0).voltage == 1.0
    assert AnalogIn(ads, 0, 3).voltage == -2.0
