"""`OneWireDevice`: ROM commands, bit by bit (DS18B20 datasheet 19-7487, "ROM Commands")."""

from __future__ import annotations

import pytest

from anyboard.sim.engines import OneWireDevice, crc8_reflected
from anyboard.sim.errors import BenchError


class Device(OneWireDevice):
    family = 0x02

    def power_on(self):
        super().power_on()
        self.heard = []

    def command(self, code):
        self.heard.append(code)
        return b"\x5a" if code == 0xBE else b""

    def written(self, code, index, value):
        self.heard.append((code, index, value))

    def status_bit(self, code):
        return code != 0x44


class Alarmed(Device):
    alarming = True


def test_the_published_rom_code():
    # Maxim application note 27: family 02h, serial 00000001B81Ch, CRC A2h
    assert Device(0x01B81C).rom == bytes.fromhex("021CB801000000A2")
    assert crc8_reflected(bytes.fromhex("021CB801000000A2")) == 0


def test_read_rom(line):
    device = [Device(5)]
    line(device).reset()
    line(device).write(0x33)
    assert line(device).read(8) == device[0].rom
    line(device).write(0x99)
    assert device[0].heard == [0x99]


def test_search_finds_all(line):
    devices = [Device(serial) for serial in (1, 2, 3, 0x800000000000, 77)]
    assert sorted(line(devices).search()) == sorted(device.rom for device in devices)


def test_alarm_search_finds_those_with_an_alarm(line):
    devices = [Device(1), Alarmed(2), Device(3)]
    assert line(devices).search(0xEC) == [devices[1].rom]
    assert line([devices[0]]).search(0xEC) == []


def test_match_selects_one(line):
    devices = [Device(1), Device(2)]
    line(devices).reset()
    line(devices).write(0x55, *devices[1].rom, 0xBE)
    assert line(devices).read(2) == b"\x5a\xff"
    assert [device.heard for device in devices] == [[], [0xBE]]


def test_skip_selects_all(line):
    devices = [Device(1), Device(2)]
    line(devices).reset()
    line(devices).write(0xCC, 0x4E, 1, 2)
    assert [device.heard for device in devices] == [[0x4E, (0x4E, 0, 1), (0x4E, 1, 2)]] * 2


def test_status_bits_follow_the_command(line):
    device = [Device(1)]
    line(device).reset()
    line(device).write(0xCC, 0x44)
    assert line(device).read() == b"\x00"
    line(device).reset()
    assert line(device).read() == b"\xff"


def test_an_unknown_rom_command_deselects(line):
    device = [Device(1)]
    line(device).reset()
    line(device).write(0x3C, 0xBE)  # overdrive skip, which it does not have
    assert line(device).read() == b"\xff"
    assert device[0].heard == []


def test_two_of_one_rom_code(virtual_bench):
    virtual_bench.onewire("D4").attach(Device(1))
    with pytest.raises(BenchError, match=r"1-Wire D4: Device has the ROM code 02010000000000.., which is there"):
        virtual_bench.onewire("D4").attach(Device(1))
    virtual_bench.onewire("D5").attach(Device(1))


def test_serial_numbers():
    assert Device().rom != Device().rom
    with pytest.raises(ValueError, match="serial 0x1000000000000 is outside 0 to 0xFFFFFFFFFFFF"):
        Device(1 << 48)
