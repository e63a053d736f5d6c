"""The APDS9960 by its registers.

| what | value | source |
|---|---|---|
| id, status at power-up | ABh, 04h | AV02-4191EN page 25 |
| AVALID, PVALID | a cycle has ended since the data were read | page 25 |
| GINT | more datasets than the threshold; until the FIFO is emptied | page 25 |
| counts | at most 1025 a cycle and 65535, 2.78 ms a cycle | not checked against the datasheet |
"""

from __future__ import annotations

import pytest
from chip_registers import get, put

from anyboard.sim import Bench
from anyboard.sim.chips.apds9960 import APDS9960


@pytest.fixture
def chip(fake_bench):
    chip = APDS9960()
    chip.connected(fake_bench)
    return chip


def test_power_on(chip):
    assert get(chip, 0x92, 2) == b"\xab\x04"
    assert get(chip, 0x80, 2) == b"\x00\xff"
    assert get(chip, 0x94, 9) == bytes(9)


def test_colours_after_their_time(chip, fake_bench):
    chip.clear, chip.red, chip.green, chip.blue = 10, 5, 2.5, 0
    put(chip, 0x81, 256 - 100)
    put(chip, 0x8F, 0x01)  # 4x
    put(chip, 0x80, 0x03)
    fake_bench.clock.advance(277_999)
    assert not get(chip, 0x93)[0] & 0x01
    assert get(chip, 0x94, 8) == bytes(8)
    fake_bench.clock.advance(1)
    assert get(chip, 0x93)[0] & 0x01
    words = get(chip, 0x94, 8)
    assert [int.from_bytes(words[n : n + 2], "little") for n in (0, 2, 4, 6)] == [4000, 2000, 1000, 0]
    assert not get(chip, 0x93)[0] & 0x01
    fake_bench.clock.advance(278_000)
    assert get(chip, 0x93)[0] & 0x01


@pytest.mark.parametrize(("cycles", "counts"), [(1, 1025), (63, 64575), (256, 65535)])
def test_saturation(cycles, counts):
    chip = APDS9960(clear=1025)
    put(chip, 0x81, 256 - cycles)
    put(chip, 0x80, 0x03)
    assert int.from_bytes(get(chip, 0x94, 2), "little") == counts
    assert get(chip, 0x93)[0] & 0x80
    put(chip, 0xE6)
    assert not get(chip, 0x93)[0] & 0x80


def test_proximity(chip, fake_bench):
    chip.proximity = 77
    assert get(chip, 0x9C) == b"\x00"
    put(chip, 0x80, 0x05)
    fake_bench.clock.advance(2780)
    assert get(chip, 0x93)[0] & 0x02
    assert get(chip, 0x9C) == b"\x4d"
    assert not get(chip, 0x93)[0] & 0x02
    put(chip, 0x80, 0x00)
    chip.proximity = 200
    assert get(chip, 0x9C) == b"\x4d"


def test_the_proximity_interrupt():
    bench = Bench.empty(clock="virtual")
    chip = bench.i2c.attach(APDS9960(int_pin="D5"))
    pin = bench.pin("D5")
    pin._pad.become_input("up")
    put(chip, 0x89, 10)
    put(chip, 0x8B, 100)
    put(chip, 0x8C, 0x40)  # four cycles
    chip.proximity = 50
    put(chip, 0x80, 0x25)
    bench.clock.advance(100_000)
    assert pin.level
    chip.proximity = 101
    bench.clock.advance(4 * 2780 - 1)
    assert pin.level
    bench.clock.advance(1)
    assert not pin.level
    assert get(chip, 0x93)[0] & 0x20
    put(chip, 0xE7)
    assert pin.level
    bench.clock.advance(4 * 2780)
    assert not pin.level  # it is still there
    chip.proximity = 50
    put(chip, 0xE5)
    bench.clock.advance(100_000)
    assert pin.level


def test_the_light_interrupt(chip, fake_bench):
    put(chip, 0x86, 0x64, 0x00)  # 100
    put(chip, 0x80, 0x13)
    chip.clear = 100
    fake_bench.clock.advance(2780)
    assert not get(chip, 0x93)[0] & 0x10
    chip.clear = 101
    fake_bench.clock.advance(2780)
    assert get(chip, 0x93)[0] & 0x10
    put(chip, 0xE6)
    assert not get(chip, 0x93)[0] & 0x10


def test_the_gesture_fifo(chip):
    put(chip, 0xAB, 0x04)
    assert get(chip, 0x93) == b"\x00"
    chip.gesture([(1, 2, 3, 4)] * 5)
    assert get(chip, 0xAE) == b"\x00"  # the engine is off
    put(chip, 0x80, 0x45)
    put(chip, 0xA2, 0x40)  # more than four
    chip.gesture([(1, 2, 3, 4), (5, 6, 7, 8), (9, 10, 11, 12), (0, 0, 0, 0)])
    assert get(chip, 0xAE, 2) == b"\x04\x00"
    chip.gesture([(13, 14, 15, 16)])
    assert get(chip, 0xAE, 2) == b"\x05\x01"
    assert get(chip, 0x93)[0] & 0x04
    assert get(chip, 0xFC, 12) == bytes(range(1, 13))
    assert get(chip, 0xFC, 8) == bytes([0, 0, 0, 0, 13, 14, 15, 16])
    assert get(chip, 0xAE, 2) == b"\x00\x00"
    assert not get(chip, 0x93)[0] & 0x04


def test_the_fifo_overflows(chip):
    put(chip, 0x80, 0x45)
    for _ in range(3):
        chip.swipe("up")
    assert get(chip, 0xAE, 2) == b"\x20\x03"
    put(chip, 0xAB, 0x04)
    assert get(chip, 0xAE, 2) == b"\x00\x00"
    assert get(chip, 0xAB) == b"\x00"


def test_limits(chip):
    with pytest.raises(ValueError, match=r"APDS9960 at 0x39: proximity 256 counts is outside 0 to 255 counts"):
        chip.proximity = 256
    with pytest.raises(ValueError, match="'north' is not one of up, down, left, right"):
        chip.swipe("north")
    with pytest.raises(ValueError, match="four counts"):
        chip.gesture([(1, 2, 3)])
