"""The VL53L0X by its registers.

| what | value | source |
|---|---|---|
| C0h, C1h, C2h | EEh, AAh, 10h | DocID029104, 3.2 |
| range | up to 2 m | DocID029104, page 1 |
| 00h, 0Bh, 13h, 14h, 1Eh, 8Ah, FFh | start, clear, status, result, range, address, page | ST's API (STSW-IMG005) |
"""

from __future__ import annotations

import pytest
from chip_registers import get, put

from anyboard.sim import Bench
from anyboard.sim.chips.vl53l0x import VL53L0X


@pytest.fixture
def chip(fake_bench):
    chip = VL53L0X()
    chip.connected(fake_bench)
    put(chip, 0x0A, 0x04)
    put(chip, 0x01, 0x00)  # no step: 2870 us
    return chip


def test_identification(chip):
    assert get(chip, 0xC0, 3) == b"\xee\xaa\x10"
    assert get(chip, 0x51, 2) == b"\x00\x99"


def test_single_ranging(chip, fake_bench):
    chip.distance = 1234
    put(chip, 0x00, 0x01)
    assert get(chip, 0x00) == b"\x01"
    fake_bench.clock.advance(1000)
    assert get(chip, 0x00) == b"\x00"
    fake_bench.clock.advance(1869)
    assert get(chip, 0x13) == b"\x00"
    fake_bench.clock.advance(1)
    assert get(chip, 0x13) == b"\x04"
    assert get(chip, 0x1E, 2) == (1234).to_bytes(2, "big")
    assert get(chip, 0x14)[0] >> 3 == 11
    put(chip, 0x0B, 0x01)
    assert get(chip, 0x13) == b"\x00"
    fake_bench.clock.advance(100_000)
    assert get(chip, 0x13) == b"\x00"


def test_continuous_ranging(chip, fake_bench):
    put(chip, 0x00, 0x02)
    for distance in (100, 150):
        chip.distance = distance
        fake_bench.clock.advance(2869)
        assert get(chip, 0x13) == b"\x00"
        fake_bench.clock.advance(1)
        assert get(chip, 0x13) == b"\x04"
        assert get(chip, 0x1E, 2) == distance.to_bytes(2, "big")
        put(chip, 0x0B, 0x01)
    put(chip, 0x00, 0x01)  # stops
    fake_bench.clock.advance(100_000)
    assert get(chip, 0x13) == b"\x00"


def test_the_timing_budget_takes_its_time(chip, fake_bench):
    put(chip, 0x01, 0x80)  # the final step alone
    put(chip, 0x70, 0x04)  # period 10
    put(chip, 0x71, 0x02, 0xFF)  # 255 * 4 + 1 clocks of 38.13 us
    put(chip, 0x00, 0x01)
    fake_bench.clock.advance(2870 + 550 + 38_932 - 1)
    assert get(chip, 0x13) == b"\x00"
    fake_bench.clock.advance(1)
    assert get(chip, 0x13) == b"\x04"


def test_nothing_within_its_range(chip, fake_bench):
    chip.distance = 2001
    put(chip, 0x00, 0x01)
    fake_bench.clock.advance(10_000)
    assert get(chip, 0x1E, 2) == (8190).to_bytes(2, "big")
    assert get(chip, 0x14)[0] >> 3 == 4


def test_pages(chip, fake_bench):
    put(chip, 0xFF, 0x01)
    put(chip, 0x00, 0x01)  # not the start of a measurement
    assert get(chip, 0x91) == b"\x3c"
    put(chip, 0xFF, 0x00)
    fake_bench.clock.advance(10_000)
    assert get(chip, 0x13) == b"\x00"
    assert get(chip, 0x91) == b"\x00"


def test_the_reference_spads(chip, fake_bench):
    put(chip, 0xFF, 0x07)
    put(chip, 0x83, 0x00)
    assert get(chip, 0x83) == b"\x00"
    fake_bench.clock.advance(1000)
    assert get(chip, 0x83) != b"\x00"
    assert get(chip, 0x92) == b"\x85"


def test_another_address(chip):
    put(chip, 0x8A, 0x30)
    assert chip.answers(0x30)
    assert not chip.answers(0x29)
    chip.reset()
    assert chip.answers(0x29)


def test_several_by_xshut():
    bench = Bench.empty()
    one, two = bench.i2c.attach(VL53L0X(xshut="D5")), bench.i2c.attach(VL53L0X(xshut="D6"))
    assert not one.answers(0x29)
    bench.pin("D5").drive(True)
    put(one, 0x8A, 0x30)
    bench.pin("D6").drive(True)
    assert [chip.answers(address) for chip in (one, two) for address in (0x29, 0x30)] == [False, True, True, False]
    bench.pin("D5").drive(False)
    bench.pin("D6").drive(False)
    bench.pin("D5").drive(True)
    assert one.answers(0x29)


def test_limits():
    with pytest.raises(ValueError, match=r"VL53L0X at 0x29: distance -1 mm is outside 0 to 8190 mm"):
        VL53L0X(distance=-1)
