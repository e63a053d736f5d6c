"""The BME280 by its registers.

| what | value | source |
|---|---|---|
| id, power-on registers | 60h; 80 00 00 80 00 00 80 00 from F7h | BST-BME280-DS002 (rev. 1.6) 5.3, table 18 |
| adc_T 519888, adc_P 415148 | 25.08 °C, 1006.53 hPa | BST-BMP280-DS001 (rev. 1.19) 3.12 |
| duration, x1 x16 x1 | 1 + 2 + 32.5 + 2.5 ms = 38 ms typical | BST-BME280-DS002 9.1 |
"""

from __future__ import annotations

import pytest

from anyboard.sim.chips import _bosch
from anyboard.sim.chips.bme280 import _CALIBRATION, BME280


def get(chip, register, n=1):
    chip.write(chip.address, bytes([register]))
    return chip.read(chip.address, n)


def put(chip, *pairs):
    chip.write(chip.address, bytes(pairs))


def counts(chip):
    data = get(chip, 0xF7, 8)
    return int.from_bytes(data[3:6], "big") >> 4, int.from_bytes(data[:3], "big") >> 4, data[6] << 8 | data[7]


def test_power_on():
    chip = BME280()
    assert get(chip, 0xD0) == b"\x60"
    assert get(chip, 0xF7, 8) == bytes.fromhex("8000008000008000")
    assert get(chip, 0xF2, 4) == bytes(4)
    assert get(chip, 0xE0) == b"\x00"
    assert repr(chip) == "<BME280 at 0x77>"
    assert repr(BME280(0x76)) == "<BME280 at 0x76>"


def test_the_counts_of_the_datasheets_example():
    chip = BME280()
    put(chip, 0xF2, 1, 0xF4, 0b001_101_01)
    assert counts(chip)[:2] == (519888, 415148)


def test_the_formulas_give_the_datasheets_example():
    assert _bosch.t_fine(_CALIBRATION, 519888) == 128422
    assert round(_bosch.temperature(_CALIBRATION, 519888), 2) == 25.08
    assert round(_bosch.pressure(_CALIBRATION, 128422, 415148), 2) == 1006.53


@pytest.mark.parametrize("temperature", [-40, 0, 21.5, 85])
@pytest.mark.parametrize("pressure", [300, 1013.25, 1100])
@pytest.mark.parametrize("humidity", [0, 37.5, 100])
def test_knobs_survive_the_way_through_the_formulas(temperature, pressure, humidity):
    chip = BME280(temperature=temperature, pressure=pressure, humidity=humidity)
    put(chip, 0xF2, 1, 0xF4, 0b001_001_01)
    adc_t, adc_p, adc_h = counts(chip)
    fine = _bosch.t_fine(_CALIBRATION, adc_t)
    assert _bosch.temperature(_CALIBRATION, adc_t) == pytest.approx(temperature, abs=0.001)
    assert _bosch.pressure(_CALIBRATION, fine, adc_p) == pytest.approx(pressure, abs=0.01)
    assert _bosch.humidity(_CALIBRATION, fine, adc_h) == pytest.approx(humidity, abs=0.01)


def test_ctrl_hum_takes_effect_with_ctrl_meas():
    chip = BME280()
    put(chip, 0xF4, 0b001_001_01)
    assert counts(chip)[2] == 0x8000
    put(chip, 0xF2, 1)
    assert counts(chip)[2] == 0x8000
    put(chip, 0xF4, 0b001_001_01)
    assert counts(chip)[2] != 0x8000


def test_skipped_values():
    chip = BME280()
    put(chip, 0xF2, 0, 0xF4, 0b000_000_01)
    assert counts(chip) == (0x80000, 0x80000, 0x8000)


def test_forced_mode_measures_once_and_sleeps(fake_bench):
    chip = BME280()
    chip.connected(fake_bench)
    put(chip, 0xF2, 1, 0xF4, 0b001_101_01)
    chip.temperature = 60  # after the measurement has begun
    fake_bench.clock.advance(37_999)
    assert get(chip, 0xF3) == b"\x08"
    assert get(chip, 0xF4) == bytes([0b001_101_01])
    assert counts(chip)[0] == 0x80000
    fake_bench.clock.advance(1)
    assert get(chip, 0xF3) == b"\x00"
    assert get(chip, 0xF4) == bytes([0b001_101_00])
    assert counts(chip)[0] == 519888


def test_normal_mode_follows_the_world(fake_bench):
    chip = BME280()
    chip.connected(fake_bench)
    put(chip, 0xF5, 0b000_000_00, 0xF2, 1, 0xF4, 0b001_101_11)
    assert get(chip, 0xF3) == b"\x08"
    fake_bench.clock.advance(38_000)
    assert get(chip, 0xF3) == b"\x00"
    before = counts(chip)[0]
    fake_bench.clock.advance(500)  # t_sb
    assert get(chip, 0xF3) == b"\x08"
    chip.temperature = 60
    assert counts(chip)[0] > before
    assert get(chip, 0xF4) == bytes([0b001_101_11])


def test_soft_reset_and_im_update(fake_bench):
    chip = BME280()
    chip.connected(fake_bench)
    put(chip, 0xF5, 0xE0, 0xE0, 0xB5)
    assert get(chip, 0xF5) == b"\xe0"
    put(chip, 0xE0, 0xB6)
    assert get(chip, 0xF5) == b"\x00"
    assert get(chip, 0xF3) == b"\x01"
    fake_bench.clock.advance(2000)
    assert get(chip, 0xF3) == b"\x00"


def test_read_only_registers_stay():
    chip = BME280()
    before = get(chip, 0x88, 26)
    put(chip, 0x88, 0, 0xD0, 0, 0xF3, 0xFF, 0xF7, 0)
    assert get(chip, 0x88, 26) == before
    assert get(chip, 0xD0) == b"\x60"
    assert get(chip, 0xF3) == b"\x00"


def test_the_same_registers_on_spi():
    chip = BME280()
    chip.select()
    chip.transfer(bytes([0x72, 1, 0x74, 0b001_101_01]))  # F2h and F4h without bit 7: a write
    chip.deselect()
    chip.select()
    assert chip.transfer(bytes([0xD0, 0]))[1:] == b"\x60"
    chip.deselect()
    assert counts(chip)[:2] == (519888, 415148)


@pytest.mark.parametrize(
    ("knob", "value", "text"),
    [
        ("temperature", 90, "BME280 at 0x77: temperature 90 °C is outside -40 to 85 °C"),
        ("pressure", 100, "BME280 at 0x77: pressure 100 hPa is outside 300 to 1100 hPa"),
        ("humidity", 101, "BME280 at 0x77: humidity 101 % is outside 0 to 100 %"),
    ],
)
def test_knobs_have_limits(knob, value, text):
    with pytest.raises(ValueError, match=text):
        setattr(BME280(), knob, value)


def test_its_addresses():
    with pytest.raises(ValueError, match="BME280: address 0x70 is not one of 0x76, 0x77"):
        BME280(0x70)
