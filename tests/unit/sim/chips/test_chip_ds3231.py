"""The DS3231 by its registers.

| what | value | source |
|---|---|---|
| control, status after power-on | 1Ch, 88h | 19-5170, "Control Register (0Eh)", "Status Register (0Fh)" |
| calendar | BCD, 12/24 hours, century bit on 99 -> 00 | figure 1, "Clock and Calendar" |
| +25.25 °C | 19h 40h | "Temperature Registers" |
| alarms | fields whose mask bit is 0 match | table 2 |
| flags | can be written to 0 only | "Status Register (0Fh)" |
| CONV | 1 until done, BSY after about 2 ms | "Control Register (0Eh)" |
"""

from __future__ import annotations

from datetime import datetime

import pytest
from chip_registers import get, put

from anyboard.sim import Bench
from anyboard.sim.chips.ds3231 import DS3231

SECOND = 1_000_000
DAY = 86400 * SECOND


@pytest.fixture
def chip(fake_bench):
    chip = DS3231()
    chip.connected(fake_bench)
    return chip


def test_power_on(chip):
    assert get(chip, 0, 7) == bytes.fromhex("00 00 00 01 01 01 00")
    assert get(chip, 0x0E, 5) == bytes.fromhex("1c 88 00 19 40")
    assert get(chip, 0x12, 2) == b"\x40\x00"  # the pointer wraps


@pytest.mark.parametrize(("temperature", "raw"), [(25.25, "1940"), (-18, "ee00"), (0, "0000"), (-0.25, "ffc0")])
def test_temperature(temperature, raw):
    assert get(DS3231(temperature=temperature), 0x11, 2).hex() == raw


def test_the_calendar_runs(chip, fake_bench):
    put(chip, 0, 0x50, 0x59, 0x23, 0x07, 0x28, 0x02, 0x24)  # 2024-02-28, a leap year
    fake_bench.clock.advance(9 * SECOND + 999_999)
    assert get(chip, 0, 3) == bytes.fromhex("59 59 23")
    fake_bench.clock.advance(1)
    assert get(chip, 0, 7) == bytes.fromhex("00 00 00 01 29 02 24")
    fake_bench.clock.advance(DAY)
    assert get(chip, 3, 4) == bytes.fromhex("02 01 03 24")
    fake_bench.clock.advance(30 * DAY)
    assert get(chip, 3, 4) == bytes.fromhex("04 31 03 24")


def test_the_century(chip, fake_bench):
    put(chip, 0, 0x59, 0x59, 0x23, 0x05, 0x31, 0x12, 0x99)
    fake_bench.clock.advance(SECOND)
    assert get(chip, 0, 7) == bytes.fromhex("00 00 00 06 01 81 00")
    put(chip, 0, 0x59, 0x59, 0x23, 0x05, 0x31, 0x92, 0x99)
    fake_bench.clock.advance(SECOND)
    assert get(chip, 5, 2) == bytes.fromhex("01 00")


@pytest.mark.parametrize(("before", "after"), [(0x71, 0x52), (0x52, 0x41), (0x51, 0x72), (0x72, 0x61), (0x69, 0x70)])
def test_twelve_hours(chip, fake_bench, before, after):
    put(chip, 0, 0x59, 0x59, before)
    fake_bench.clock.advance(SECOND)
    assert get(chip, 2)[0] == after


def test_writing_the_seconds_starts_a_second(chip, fake_bench):
    fake_bench.clock.advance(900_000)
    put(chip, 0, 0x10)
    fake_bench.clock.advance(999_999)
    assert get(chip, 0) == b"\x10"
    put(chip, 1, 0x20)  # the minutes do not
    fake_bench.clock.advance(1)
    assert get(chip, 0, 2) == b"\x11\x20"


def test_a_date_that_does_not_exist_stands_still(chip, fake_bench):
    put(chip, 4, 0x31, 0x02)
    fake_bench.clock.advance(DAY)
    assert get(chip, 4, 2) == b"\x31\x02"
    assert chip.time is None


def test_flags_can_only_be_cleared(chip):
    put(chip, 0x0F, 0x00)
    assert get(chip, 0x0F) == b"\x00"
    put(chip, 0x0F, 0xFF)
    assert get(chip, 0x0F) == b"\x08"


def test_time_set_before(fake_bench):
    chip = DS3231(time=datetime(2026, 11, 21, 10, 30, 15))
    assert get(chip, 0, 7) == bytes.fromhex("15 30 10 06 21 11 26")  # a Saturday
    assert get(chip, 0x0F) == b"\x08"
    chip.connected(fake_bench)
    fake_bench.clock.advance(60 * SECOND)
    assert chip.time == datetime(2026, 11, 21, 10, 31, 15)
    with pytest.raises(ValueError, match="year 1999 is outside 2000 to 2199"):
        chip.time = datetime(1999, 1, 1)


# 2026-11-21 is a Saturday, day 6
@pytest.mark.parametrize(
    ("registers", "due"),
    [
        ((0x80, 0x80, 0x80, 0x80), "2026-11-21 10:30:16"),
        ((0x10, 0x80, 0x80, 0x80), "2026-11-21 10:31:10"),
        ((0x10, 0x05, 0x80, 0x80), "2026-11-21 11:05:10"),
        ((0x10, 0x05, 0x10, 0x80), "2026-11-22 10:05:10"),
        ((0x10, 0x05, 0x50, 0x80), "2026-11-22 10:05:10"),  # 10 AM
        ((0x10, 0x05, 0x70, 0x80), "2026-11-21 22:05:10"),  # 10 PM
        ((0x10, 0x05, 0x10, 0x19), "2026-12-19 10:05:10"),
        ((0x00, 0x00, 0x00, 0x31), "2026-12-31 00:00:00"),
        ((0x10, 0x05, 0x10, 0x43), "2026-11-25 10:05:10"),  # Wednesday
        ((0x15, 0x30, 0x10, 0x46), "2026-11-28 10:30:15"),  # Saturday, in a week
    ],
)
def test_alarm_1(fake_bench, registers, due):
    start = datetime(2026, 11, 21, 10, 30, 15)
    chip = DS3231(time=start)
    chip.connected(fake_bench)
    put(chip, 7, *registers)
    left = round((datetime.fromisoformat(due) - start).total_seconds()) * SECOND
    fake_bench.clock.advance(left - 1)
    assert not get(chip, 0x0F)[0] & 1
    fake_bench.clock.advance(1)
    assert get(chip, 0x0F)[0] & 1


def test_alarm_2_has_no_seconds(fake_bench):
    chip = DS3231(time=datetime(2026, 11, 21, 10, 30, 15))
    chip.connected(fake_bench)
    put(chip, 0x0B, 0x31, 0x80, 0x80)
    fake_bench.clock.advance(44 * SECOND)
    assert not get(chip, 0x0F)[0] & 2
    fake_bench.clock.advance(SECOND)
    assert get(chip, 0x0F)[0] & 2


def test_an_alarm_on_no_day_never_comes(chip, fake_bench):
    put(chip, 7, 0, 0, 0, 0x32)
    fake_bench.clock.advance(400 * DAY)
    assert not get(chip, 0x0F)[0] & 1


def test_the_interrupt_output():
    bench = Bench.empty(clock="virtual")
    chip = bench.i2c.attach(DS3231(time=datetime(2026, 11, 21, 10, 30, 15), int_pin="D5"))
    pin = bench.pin("D5")
    pin._pad.become_input("up")
    put(chip, 7, 0x20, 0x80, 0x80, 0x80)
    put(chip, 0x0E, 0x1D)
    bench.clock.advance(5 * SECOND - 1)
    assert pin.level
    bench.clock.advance(1)
    assert not pin.level
    put(chip, 0x0F, 0x08)
    assert pin.level
    bench.clock.advance(60 * SECOND)
    assert not pin.level
    put(chip, 0x0E, 0x1C)
    assert pin.level
    bench.clock.advance(60 * SECOND)


def test_temperature_is_renewed_every_64_seconds(chip, fake_bench):
    chip.temperature = 30
    fake_bench.clock.advance(64 * SECOND - 1)
    assert get(chip, 0x11, 2) == b"\x19\x40"
    fake_bench.clock.advance(1)
    chip.temperature = 40  # just too late
    assert get(chip, 0x11, 2) == b"\x1e\x00"


def test_a_forced_conversion(chip, fake_bench):
    chip.temperature = 30
    put(chip, 0x0E, 0x3C)
    assert get(chip, 0x0E, 2) == b"\x3c\x88"
    fake_bench.clock.advance(2000)
    assert get(chip, 0x0E, 2) == b"\x3c\x8c"
    put(chip, 0x0E, 0x1C)  # cannot be called off
    fake_bench.clock.advance(122_999)
    assert get(chip, 0x0E, 4)[3] == 0x19
    fake_bench.clock.advance(1)
    assert get(chip, 0x0E, 5) == bytes.fromhex("1c 88 00 1e 00")


def test_knob_limits():
    with pytest.raises(ValueError, match=r"DS3231 at 0x68: temperature 86 °C is outside -40 to 85 °C"):
        DS3231(temperature=86)
