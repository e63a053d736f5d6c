"""The ADS1115, and the ADS1015, by their registers.

| what | value | source |
|---|---|---|
| config after reset | 8583h | SBAS444E, "Config Register Field Descriptions" |
| thresholds after reset | 8000h, 7FFFh | the same, "Lo_thresh and Hi_thresh Register Field Descriptions" |
| full scale 4.096 V | 125 uV a bit: 2.048 V = 4000h; clips at 7FFFh, 8000h | SBAS444, "Full-Scale Range and LSB Size" |
| conversion at 128 SPS | 7.8125 ms | 1 / data rate |
| ADS1015: 7FF0h, FFF0h, 8000h | full scale, -1, negative full scale | SBAS473 |
"""

from __future__ import annotations

import pytest

from anyboard.sim.chips.ads1015 import ADS1015
from anyboard.sim.chips.ads1115 import ADS1115


def get(chip, register):
    chip.write(chip.address, bytes([register]))
    return int.from_bytes(chip.read(chip.address, 2), "big")


def put(chip, register, value):
    chip.write(chip.address, bytes([register]) + value.to_bytes(2, "big"))


def test_power_on():
    assert [get(ADS1115(), register) for register in range(4)] == [0, 0x8583, 0x8000, 0x7FFF]


@pytest.mark.parametrize(("volts", "code"), [(2.048, 0x4000), (0, 0), (5.0, 0x7FFF), (0.000125, 1)])
def test_single_ended(volts, code):
    chip = ADS1115(ain2=volts)
    put(chip, 1, 0xE383)  # AIN2, 4.096 V, single shot
    assert get(chip, 0) == code


@pytest.mark.parametrize(
    ("mux", "volts"), [(0, 1.0 - 2.0), (1, 1.0 - 0.5), (2, 2.0 - 0.5), (3, 3.0 - 0.5), (4, 1.0), (5, 2.0), (7, 0.5)]
)
def test_the_multiplexer(mux, volts):
    chip = ADS1115(ain0=1.0, ain1=2.0, ain2=3.0, ain3=0.5)
    put(chip, 1, 0x8383 | mux << 12)
    assert get(chip, 0) == round(volts / 0.000125) & 0xFFFF


def test_negative_full_scale_clips():
    chip = ADS1115(ain1=5.0)
    put(chip, 1, 0x8583)
    assert get(chip, 0) == 0x8000


@pytest.mark.parametrize(
    ("gain", "microvolts"), [(0, 187.5), (1, 125), (2, 62.5), (3, 31.25), (4, 15.625), (5, 7.8125), (7, 7.8125)]
)
def test_ranges(gain, microvolts):
    chip = ADS1115(ain0=0.1)
    put(chip, 1, 0xC183 | gain << 9)
    assert get(chip, 0) == round(0.1e6 / microvolts)


def test_busy_then_ready(fake_bench):
    chip = ADS1115(ain0=1.024)
    chip.connected(fake_bench)
    put(chip, 1, 0xC583)
    assert get(chip, 1) == 0x4583
    assert get(chip, 0) == 0  # the last result
    chip.ain0 = 2.0  # too late
    put(chip, 1, 0xD583)  # OS has no effect while converting
    fake_bench.clock.advance(7813 + 24)
    assert not get(chip, 1) & 0x8000
    fake_bench.clock.advance(1)
    assert get(chip, 1) & 0x8000
    assert get(chip, 0) == 0x4000


def test_nothing_is_converted_without_os():
    chip = ADS1115(ain0=1.0)
    put(chip, 1, 0x4583)
    assert get(chip, 0) == 0
    assert get(chip, 1) == 0xC583


def test_continuous_conversion_follows_the_world(fake_bench):
    chip = ADS1115(ain0=1.0)
    chip.connected(fake_bench)
    put(chip, 1, 0x4283)
    assert get(chip, 0) == 0
    fake_bench.clock.advance(8000)
    assert get(chip, 0) == 8000
    assert not get(chip, 1) & 0x8000
    chip.ain0 = 2.0
    assert get(chip, 0) == 16000
    put(chip, 1, 0x4383)  # to sleep, with the last result
    chip.ain0 = 3.0
    assert get(chip, 0) == 16000


@pytest.mark.parametrize(
    ("ain0", "ain1", "code"), [(5, 0, 0x7FF0), (0, 0.001, 0xFFF0), (0, 5, 0x8000), (1.0, 0, 0x3E80)]
)
def test_ads1015_is_left_justified(ain0, ain1, code):
    chip = ADS1015(ain0=ain0, ain1=ain1)
    put(chip, 1, 0x8583)
    assert get(chip, 0) == code


def test_knob_limits():
    with pytest.raises(ValueError, match=r"ADS1115 at 0x48: ain0 6 V is outside 0 to 5.5 V"):
        ADS1115(ain0=6)
    with pytest.raises(ValueError, match="address 0x4C is not one of"):
        ADS1115(0x4C)
