"""Commands, words and their CRC.

Source of the values: Sensirion SHT3x-DIS datasheet, version 5: table 20 (CRC-8, BEEFh -> 92h),
section 4.13 (25 °C is 6666h, 50 % is 8000h by its conversion formulas).
"""

from __future__ import annotations

import pytest

from anyboard.core.errors import Nack
from anyboard.sim.engines import I2CCommands, Knob, command, crc8


class SHT31(I2CCommands):
    address = 0x44
    temperature = Knob(25.0, low=-40, high=125, unit="°C")
    humidity = Knob(50.0, low=0, high=100, unit="%")
    limit = 0

    @command(0x2400, takes_us=15_000)
    @command(0x2C06, takes_us=15_000, stretches=True)
    def _measure(self) -> tuple[int, int]:
        return round((self.temperature + 45) / 175 * 0xFFFF), round(self.humidity / 100 * 0xFFFF)

    @command(0x30A2)
    def _soft_reset(self) -> None:
        self.reset()

    @command(0x611D)
    def _set_limit(self, word: int) -> None:
        self.limit = word

    @command(0xF32D)
    def _status(self) -> int:
        return 0xBEEF

    @command(0x3682)
    def _raw(self) -> bytes:
        return b"raw"


def test_crc():
    assert crc8(b"\xbe\xef") == 0x92


def test_every_word_is_followed_by_its_crc():
    chip = SHT31()
    chip.write(0x44, b"\xf3\x2d")
    assert chip.read(0x44, 3) == b"\xbe\xef\x92"
    chip.write(0x44, b"\x24\x00")
    assert chip.read(0x44, 6) == bytes.fromhex("6666 93 8000 a2")


def test_nothing_to_read_is_a_nack():
    chip = SHT31()
    with pytest.raises(Nack):
        chip.read(0x44, 3)
    chip.write(0x44, b"\xf3\x2d")
    chip.read(0x44, 3)
    with pytest.raises(Nack):
        chip.read(0x44, 3)


def test_bytes_go_out_as_they_are_and_then_the_line_stays_high():
    chip = SHT31()
    chip.write(0x44, b"\x36\x82")
    assert chip.read(0x44, 5) == b"raw\xff\xff"


def test_busy_on_the_clock_of_the_bench(fake_bench):
    chip = SHT31()
    chip.connected(fake_bench)
    chip.write(0x44, b"\x24\x00")
    fake_bench.clock.advance(14_999)
    chip.write(0x44, b"")  # the probe
    with pytest.raises(Nack):
        chip.read(0x44, 6)
    with pytest.raises(Nack):
        chip.write(0x44, b"\xf3\x2d")
    fake_bench.clock.advance(1)
    assert chip.read(0x44, 2) == b"\x66\x66"


def test_clock_stretching_waits(fake_bench):
    chip = SHT31()
    chip.connected(fake_bench)
    chip.write(0x44, b"\x2c\x06")
    fake_bench.clock.advance(1000)
    assert chip.read(0x44, 2) == b"\x66\x66"
    assert fake_bench.clock.us == 15_000
    chip.write(0x44, b"\x24\x00")  # the same without stretching
    with pytest.raises(Nack):
        chip.read(0x44, 2)


def test_unknown_commands_and_wrong_crcs_are_refused_at_their_byte():
    chip = SHT31()
    with pytest.raises(Nack) as refusal:
        chip.write(0x44, b"\x12\x34")
    assert refusal.value.index == 1
    with pytest.raises(Nack) as refusal:
        chip.write(0x44, b"\x61\x1d\xbe\xef\x93")
    assert refusal.value.index == 4
    assert chip.limit == 0
    chip.write(0x44, b"\x61\x1d\xbe\xef\x92")
    assert chip.limit == 0xBEEF
