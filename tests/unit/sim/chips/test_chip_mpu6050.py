"""The MPU6050 by its registers.

| what | value | source |
|---|---|---|
| reset values | 6Bh = 40h, 75h = 68h, else 0 | RM-MPU-6000A-00 4.2, section 3 |
| acceleration | 16384, 8192, 4096, 2048 per g | 4.17 |
| temperature | raw / 340 + 36.53 | 4.18 |
| rotation | 131, 65.5, 32.8, 16.4 per °/s | 4.19 |
| sample rate | 8 kHz (1 kHz filtered) / (1 + SMPLRT_DIV) | 4.2 |
"""

from __future__ import annotations

import pytest
from chip_registers import get, put

from anyboard.sim.chips.mpu6050 import MPU6050


@pytest.fixture
def chip(fake_bench):
    chip = MPU6050()
    chip.connected(fake_bench)
    return chip


def words(chip, register, n):
    data = get(chip, register, 2 * n)
    return [int.from_bytes(data[2 * i : 2 * i + 2], "big", signed=True) for i in range(n)]


def test_power_on_asleep(chip):
    assert get(chip, 0x75) == b"\x68"
    assert get(chip, 0x6B, 2) == b"\x40\x00"
    assert get(chip, 0x19, 4) == bytes(4)
    assert words(chip, 0x3B, 7) == [0] * 7


def test_awake(chip):
    chip.acceleration = 0.5, -0.25, 1.0
    chip.rotation = 100, -50, 0
    chip.temperature = 36.53
    put(chip, 0x6B, 0)
    assert words(chip, 0x3B, 7) == [8192, -4096, 16384, 0, 13100, -6550, 0]
    chip.temperature = 25
    assert words(chip, 0x41, 1) == [-3920]
    assert words(chip, 0x3F, 1) == [16384]


@pytest.mark.parametrize(
    ("range_bits", "per_g", "per_dps"), [(0, 16384, 131), (1, 8192, 65.5), (2, 4096, 32.8), (3, 2048, 16.4)]
)
def test_ranges(chip, range_bits, per_g, per_dps):
    chip.acceleration = 1, -1, 16
    chip.rotation = 200, -200, 2000
    put(chip, 0x6B, 0)
    put(chip, 0x1B, range_bits << 3, range_bits << 3)
    full = 0x7FFF
    assert words(chip, 0x3B, 3) == [per_g, -per_g, full]
    x, y, z = words(chip, 0x43, 3)
    assert (x, y) == (pytest.approx(200 * per_dps, rel=0.002), pytest.approx(-200 * per_dps, rel=0.002))
    assert z == (full if range_bits < 3 else pytest.approx(2000 * per_dps, rel=0.002))


def test_asleep_it_keeps_what_it_had(chip):
    put(chip, 0x6B, 0)
    words(chip, 0x3B, 3)
    put(chip, 0x6B, 0x40)
    chip.acceleration = 1, 1, 0
    assert words(chip, 0x3B, 3) == [0, 0, 16384]
    put(chip, 0x6B, 0)
    put(chip, 0x6C, 0b010_000)  # y in standby
    assert words(chip, 0x3B, 3) == [16384, 0, 0]


def test_reset_clears_itself(chip, fake_bench):
    put(chip, 0x1B, 0x18)
    put(chip, 0x6B, 0x80)
    assert get(chip, 0x6B) == b"\xc0"
    fake_bench.clock.advance(1000)
    assert get(chip, 0x6B) == b"\x40"
    assert get(chip, 0x1B) == b"\x00"


def test_signal_path_reset(chip):
    put(chip, 0x6B, 0)
    words(chip, 0x3B, 7)
    put(chip, 0x6B, 0x40)
    put(chip, 0x68, 0x02)
    assert words(chip, 0x3B, 3) == [0, 0, 0]
    assert words(chip, 0x41, 1) == [-3920]
    assert get(chip, 0x68) == b"\x00"


def test_data_ready_at_the_sample_rate(chip, fake_bench):
    fake_bench.clock.advance(10_000)
    assert get(chip, 0x3A) == b"\x00"  # asleep
    put(chip, 0x19, 9)
    put(chip, 0x1A, 1)  # 1 kHz / 10
    put(chip, 0x6B, 0)
    fake_bench.clock.advance(9999)
    assert get(chip, 0x3A) == b"\x00"
    fake_bench.clock.advance(1)
    assert get(chip, 0x3A) == b"\x01"
    assert get(chip, 0x3A) == b"\x00"


def test_limits():
    with pytest.raises(ValueError, match=r"MPU6050 at 0x68: acceleration_x 17 g is outside -16 to 16 g"):
        MPU6050(acceleration_x=17)
    with pytest.raises(ValueError, match=r"rotation_z 2001 °/s is outside -2000 to 2000 °/s"):
        MPU6050().rotation = 0, 0, 2001
