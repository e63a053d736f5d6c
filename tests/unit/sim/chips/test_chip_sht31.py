"""The SHT31 by its commands.

| what | value | source |
|---|---|---|
| 25 °C, 50 % | 6666h, 8000h | SHT3x-DIS version 5, 4.13 |
| status after reset | 8010h | table 18 |
| periodic data | fetched once; nothing new is a NACK | 4.6 |
| CRC | polynomial 31h from FFh | table 20 |
"""

from __future__ import annotations

import pytest

from anyboard.core.errors import Nack
from anyboard.sim.chips.sht31 import SHT31
from anyboard.sim.engines import crc8


@pytest.fixture
def chip(fake_bench):
    chip = SHT31()
    chip.connected(fake_bench)
    return chip


def send(chip, command):
    chip.write(chip.address, command.to_bytes(2, "big"))


def test_the_status_register(chip):
    def status():
        send(chip, 0xF32D)
        data = chip.read(chip.address, 3)
        assert data[2] == crc8(data[:2])
        return int.from_bytes(data[:2], "big")

    assert status() == 0x8010
    send(chip, 0x3041)
    assert status() == 0
    send(chip, 0x306D)
    assert status() == 0x2000
    send(chip, 0x3066)
    assert status() == 0


@pytest.mark.parametrize(("command", "us"), [(0x2400, 15_000), (0x240B, 6000), (0x2416, 4000)])
def test_single_shot_without_clock_stretching(chip, fake_bench, command, us):
    send(chip, command)
    fake_bench.clock.advance(us - 1)
    with pytest.raises(Nack):
        chip.read(chip.address, 6)
    fake_bench.clock.advance(1)
    assert chip.read(chip.address, 6) == bytes.fromhex("6666 93 8000 a2")
    with pytest.raises(Nack):
        chip.read(chip.address, 6)


@pytest.mark.parametrize(("command", "us"), [(0x2C06, 15_000), (0x2C0D, 6000), (0x2C10, 4000)])
def test_single_shot_with_clock_stretching(chip, fake_bench, command, us):
    send(chip, command)
    assert chip.read(chip.address, 6)[:2] == b"\x66\x66"
    assert fake_bench.clock.us == us


@pytest.mark.parametrize(("temperature", "humidity", "words"), [(-40, 0, (0x0750, 0)), (125, 100, (0xF8AF, 0xFFFF))])
def test_the_ends_of_the_ranges(temperature, humidity, words):
    chip = SHT31(temperature=temperature, humidity=humidity)
    send(chip, 0x2400)
    data = chip.read(chip.address, 6)
    assert (int.from_bytes(data[:2], "big"), int.from_bytes(data[3:5], "big")) == words


def test_periodic_data_is_fetched_once(chip, fake_bench):
    send(chip, 0x2236)  # 2 a second, high repeatability
    send(chip, 0xE000)
    with pytest.raises(Nack):
        chip.read(chip.address, 6)
    fake_bench.clock.advance(15_000)
    send(chip, 0xE000)
    assert chip.read(chip.address, 6)[:2] == b"\x66\x66"
    fake_bench.clock.advance(499_999)
    send(chip, 0xE000)
    with pytest.raises(Nack):
        chip.read(chip.address, 6)
    fake_bench.clock.advance(1)
    chip.temperature = 125
    send(chip, 0xE000)
    assert chip.read(chip.address, 6)[:2] == b"\xf8\xaf"


def test_break_and_soft_reset(chip, fake_bench):
    send(chip, 0x2130)
    send(chip, 0x3093)
    with pytest.raises(Nack):
        send(chip, 0x30A2)
    fake_bench.clock.advance(1000)
    send(chip, 0x3041)
    send(chip, 0x30A2)
    fake_bench.clock.advance(1500)
    send(chip, 0xF32D)
    assert chip.read(chip.address, 2) == b"\x80\x10"
    send(chip, 0xE000)
    with pytest.raises(Nack):
        chip.read(chip.address, 6)


def test_limits():
    with pytest.raises(ValueError, match=r"SHT31 at 0x44: humidity 101 % is outside 0 to 100 %"):
        SHT31(humidity=101)
    with pytest.raises(ValueError, match="address 0x46 is not one of 0x44, 0x45"):
        SHT31(0x46)
