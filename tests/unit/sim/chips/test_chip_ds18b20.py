"""DS18B20 against its datasheet (Maxim 19-7487)."""

from __future__ import annotations

import pytest

from anyboard.sim.chips import DS18B20
from anyboard.sim.engines import crc8_reflected


@pytest.fixture
def make(fake_bench):
    def make(*args, **knobs):
        part = DS18B20(*args, **knobs)
        part.connected(fake_bench)
        return part

    return make


@pytest.fixture
def command(line):
    """A function command, to whoever is there."""

    def command(part, *values):
        line([part]).reset()
        line([part]).write(0xCC, *values)

    return command


@pytest.fixture
def scratchpad(line, command):
    def scratchpad(part):
        command(part, 0xBE)
        data = line([part]).read(9)
        assert crc8_reflected(data) == 0
        return data

    return scratchpad


@pytest.fixture
def convert(command):
    def convert(part):
        command(part, 0x44)
        part._clock.advance(750_000)

    return convert


# Table 1, "Temperature/data relationship"
@pytest.mark.parametrize(
    ("temperature", "raw"),
    [
        (125, 0x07D0),
        (85, 0x0550),
        (25.0625, 0x0191),
        (10.125, 0x00A2),
        (0.5, 0x0008),
        (0, 0x0000),
        (-0.5, 0xFFF8),
        (-10.125, 0xFF5E),
        (-25.0625, 0xFE6F),
        (-55, 0xFC90),
    ],
)
def test_table_1(make, scratchpad, convert, temperature, raw):
    part = make(temperature=temperature)
    convert(part)
    assert int.from_bytes(scratchpad(part)[:2], "little") == raw


def test_power_on(make, scratchpad, convert):
    part = make(temperature=20)
    data = scratchpad(part)
    assert data[:2] == b"\x50\x05"  # +85 °C, table 1
    assert data[4] == 0x7F  # 12 bits
    assert (data[5], data[7]) == (0xFF, 0x10)
    convert(part)
    assert scratchpad(part)[:2] != b"\x50\x05"
    part.power_on()
    assert scratchpad(part)[:2] == b"\x50\x05"


# Table 2
@pytest.mark.parametrize(
    ("bits", "us", "raw"), [(9, 93_750, 0x0198), (10, 187_500, 0x019C), (11, 375_000, 0x019E), (12, 750_000, 0x019F)]
)
def test_resolution_and_conversion_time(make, command, scratchpad, line, bits, us, raw):
    part = make(temperature=25.9375)
    command(part, 0x4E, 0, 0, (bits - 9) << 5)
    assert part.resolution == bits
    assert scratchpad(part)[4] == (bits - 9) << 5 | 0x1F
    command(part, 0x44)
    part._clock.advance(us - 1)
    assert line([part]).read() == b"\x00"
    assert scratchpad(part)[:2] == b"\x50\x05"
    command(part, 0xBE)
    part._clock.advance(1)
    assert int.from_bytes(scratchpad(part)[:2], "little") == raw


def test_a_conversion_ends_with_ones(make, command, line):
    part = make()
    command(part, 0x44)
    assert line([part]).read() == b"\x00"
    part._clock.advance(750_000)
    assert line([part]).read() == b"\xff"


def test_the_eeprom(make, command, scratchpad, line):
    part = make()
    command(part, 0x4E, 0x1E, 0xF6, 0x3F)
    command(part, 0x48)
    assert line([part]).read() == b"\x00"  # 10 ms
    part._clock.advance(10_000)
    assert line([part]).read() == b"\xff"
    command(part, 0x4E, 1, 2, 0x7F)
    assert scratchpad(part)[2:5] == b"\x01\x02\x7f"
    command(part, 0xB8)
    assert scratchpad(part)[2:5] == b"\x1e\xf6\x3f"
    command(part, 0x4E, 1, 2, 0x7F)
    part.power_on()
    assert scratchpad(part)[2:5] == b"\x1e\xf6\x3f"


@pytest.mark.parametrize(
    ("temperature", "alarming"), [(29.9, False), (30, True), (-9.5, True), (-10, True), (-9, False)]
)
def test_alarms(make, command, convert, line, temperature, alarming):
    part = make(temperature=temperature)
    command(part, 0x4E, 30, 0xF6, 0x7F)  # TH 30, TL -10; compared are whole degrees, rounded down
    convert(part)
    assert (line([part]).search(0xEC) == [part.rom]) is alarming


@pytest.mark.parametrize(("parasite", "bit"), [(False, b"\xff"), (True, b"\x00")])
def test_read_power_supply(make, command, line, parasite, bit):
    part = make(parasite=parasite)
    command(part, 0xB4)
    assert line([part]).read() == bit


def test_a_parasite_powered_one_cannot_say_that_it_is_busy(make, command, scratchpad, line):
    part = make(parasite=True)
    command(part, 0x44)
    assert line([part]).read() == b"\xff"
    assert scratchpad(part)[:2] == b"\x50\x05"


def test_the_range(make):
    with pytest.raises(ValueError, match="DS18B20: temperature 126 °C is outside -55 to 125 °C"):
        make(temperature=126)
