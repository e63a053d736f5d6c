"""adafruit-circuitpython-ds18x20 and -onewire, unmodified, with several sensors on one wire."""

from __future__ import annotations

from importlib.util import find_spec

import pytest

from anyboard.sim.chips import DS18B20

pytestmark = pytest.mark.skipif(
    find_spec("adafruit_ds18x20") is None, reason="adafruit-circuitpython-ds18x20 is not installed"
)


@pytest.fixture
def parts(bench):
    return [bench.onewire("D4").attach(DS18B20(serial)) for serial in (1, 2, 0xB81C)]


@pytest.fixture
def bus(parts):
    import board
    from adafruit_onewire.bus import OneWireBus

    return OneWireBus(board.D4)


@pytest.fixture
def sensors(bus, parts):
    """Drivers in the order of the parts, at 9 bits, which takes the least time."""
    from adafruit_ds18x20 import DS18X20

    by_rom = {bytes(address.rom): DS18X20(bus, address) for address in bus.scan()}
    sensors = [by_rom[part.rom] for part in parts]
    for sensor in sensors:
        sensor.resolution = 9
    return sensors


def test_the_search_finds_all_and_their_crcs_are_right(bus, parts):
    found = bus.scan()
    assert sorted(bytes(address.rom) for address in found) == sorted(part.rom for part in parts)
    assert all(bus.crc8(address.rom) == 0 and address.family_code == 0x28 for address in found)


# exact at 9 bits, of the datasheet's table 1
@pytest.mark.parametrize("temperature", [125, 85, 0.5, 0, -0.5, -55])
def test_temperature(sensors, parts, temperature):
    parts[1].temperature = temperature
    assert sensors[1].temperature == temperature


def test_each_has_its_own(sensors, parts):
    for part, temperature in zip(parts, (21.5, -10, 99.5), strict=True):
        part.temperature = temperature
    assert [sensor.temperature for sensor in sensors] == [21.5, -10, 99.5]


def test_twelve_bits(sensors, parts):
    sensors[0].resolution = 12
    assert sensors[0].resolution == parts[0].resolution == 12
    parts[0].temperature = -10.125
    assert sensors[0].temperature == -10.125


def test_before_the_first_conversion_it_reads_85(sensors, parts):
    parts[2].temperature = 20
    sensors[2].resolution = 12
    assert sensors[2].read_temperature() == 85
    assert sensors[2].start_temperature_read() == 0.75  # datasheet, table 2
    assert sensors[2].read_temperature() == 85  # not ready yet


def test_nobody_there(bench):
    import board
    from adafruit_onewire.bus import OneWireBus

    bench.onewire("D9")
    assert OneWireBus(board.D9).scan() == []
