"""The LSM6DSOX by its registers.

| what | value | source |
|---|---|---|
| WHO_AM_I | 6Ch | DS12814, "WHO_AM_I (0Fh)" |
| sensitivities | 0.061 … 0.488 mg, 4.375 … 70 mdps, 256 per °C from 25 °C | DS12814, table 3 (not checked) |
| SW_RESET | clears itself | DS12814, "CTRL3_C (12h)" |
"""

from __future__ import annotations

import pytest
from chip_registers import get, put

from anyboard.sim.chips.lsm6dsox import LSM6DSOX


@pytest.fixture
def chip(fake_bench):
    chip = LSM6DSOX()
    chip.connected(fake_bench)
    return chip


def words(chip, register, n=3):
    data = get(chip, register, 2 * n)
    return [int.from_bytes(data[2 * i : 2 * i + 2], "little", signed=True) for i in range(n)]


def test_power_on_in_power_down(chip):
    assert get(chip, 0x0F) == b"\x6c"
    assert get(chip, 0x10, 3) == b"\x00\x00\x04"
    assert get(chip, 0x18) == b"\xe0"
    assert words(chip, 0x20, 7) == [0] * 7


@pytest.mark.parametrize(("fs", "mg"), [(0, 0.061), (2, 0.122), (3, 0.244), (1, 0.488)])
def test_acceleration(chip, fs, mg):
    chip.acceleration = 1, -0.5, 16
    put(chip, 0x10, 0x40 | fs << 2)
    x, y, z = words(chip, 0x28)
    assert x * mg == pytest.approx(1000, abs=mg)
    assert y * mg == pytest.approx(-500, abs=mg)
    assert z == 0x7FFF if fs != 1 else z * mg == pytest.approx(16000, abs=20)
    assert words(chip, 0x22) == [0, 0, 0]


@pytest.mark.parametrize(("bits", "mdps"), [(0x02, 4.375), (0x00, 8.75), (0x04, 17.5), (0x08, 35), (0x0C, 70)])
def test_rotation(chip, bits, mdps):
    chip.rotation = 100, -100, 0
    put(chip, 0x11, 0x40 | bits)
    x, y, z = words(chip, 0x22)
    assert x * mdps == pytest.approx(100_000, abs=mdps)
    assert y == -x
    assert z == 0


def test_temperature(chip):
    put(chip, 0x10, 0x40)
    assert words(chip, 0x20, 1) == [0]
    chip.temperature = 26.5
    assert words(chip, 0x20, 1) == [384]
    chip.temperature = -40
    assert words(chip, 0x20, 1) == [-65 * 256]


def test_power_down_keeps_the_values(chip):
    put(chip, 0x10, 0x40)
    before = words(chip, 0x28)
    put(chip, 0x10, 0x00)
    chip.acceleration = 1, 1, 1
    assert words(chip, 0x28) == before


def test_data_ready(chip, fake_bench):
    put(chip, 0x10, 0x40)  # 104 Hz: 9.6 ms
    put(chip, 0x11, 0x30)
    fake_bench.clock.advance(9000)
    assert get(chip, 0x1E) == b"\x00"
    fake_bench.clock.advance(1000)
    assert get(chip, 0x1E) == b"\x05"
    fake_bench.clock.advance(10_000)
    assert get(chip, 0x1E) == b"\x07"
    words(chip, 0x28)
    assert get(chip, 0x1E) == b"\x06"
    words(chip, 0x20, 4)
    assert get(chip, 0x1E) == b"\x00"


def test_auto_increment(chip):
    put(chip, 0x12, 0x00)
    assert get(chip, 0x0F, 3) == b"\x6c\x6c\x6c"


@pytest.mark.parametrize(("bit", "us"), [(0x01, 50), (0x80, 10_000)])
def test_reset_clears_itself(chip, fake_bench, bit, us):
    put(chip, 0x10, 0x40)
    put(chip, 0x12, 0x04 | bit)
    assert get(chip, 0x12) == bytes([0x04 | bit])
    fake_bench.clock.advance(us)
    assert get(chip, 0x12) == b"\x04"
    assert get(chip, 0x10) == b"\x00"


def test_on_spi():
    chip = LSM6DSOX()
    chip.select()
    assert chip.transfer(b"\x8f\x00") == b"\xff\x6c"
    chip.deselect()


def test_limits():
    with pytest.raises(ValueError, match=r"temperature 86 °C is outside -40 to 85 °C"):
        LSM6DSOX(temperature=86)
