"""25-series flash: PyPI has no CircuitPython driver, so one follows the datasheet here, on adafruit_bus_device."""

from __future__ import annotations

import time

import pytest

from anyboard.sim.chips import Flash25


class Driver:
    """Winbond W25Q128JV, instruction set table: what a small driver does."""

    def __init__(self, device):
        self._device = device
        self.polls = 0

    def _instruct(self, *header, data=b"", n=0):
        answer = bytearray(n)
        with self._device as spi:
            spi.write(bytes(header) + data)
            if n:
                spi.readinto(answer)
        return bytes(answer)

    @staticmethod
    def _at(address):
        return address.to_bytes(3, "big")

    def identify(self):
        return self._instruct(0x9F, n=3)

    def read(self, address, n):
        return self._instruct(0x03, *self._at(address), n=n)

    def wait(self):
        self.polls = 0
        while self._instruct(0x05, n=1)[0] & 0x01:
            self.polls += 1
            time.sleep(0.0001)

    def erase_sector(self, address):
        self._instruct(0x06)
        self._instruct(0x20, *self._at(address))
        self.wait()

    def write(self, address, data):
        while data:
            room = 256 - address % 256
            self._instruct(0x06)
            self._instruct(0x02, *self._at(address), data=data[:room])
            self.wait()
            address, data = address + room, data[room:]


@pytest.fixture
def part(bench):
    return bench.spi.attach(Flash25(), cs="D5")


@pytest.fixture
def flash(part):
    import board
    import digitalio
    from adafruit_bus_device.spi_device import SPIDevice

    return Driver(SPIDevice(board.SPI(), digitalio.DigitalInOut(board.D5), baudrate=8_000_000))


def test_identity(flash):
    assert flash.identify() == bytes.fromhex("EF4018")


def test_write_across_pages_and_read(flash, part):
    text = b"across three pages " * 30
    flash.write(0x1F0, text)
    assert flash.polls > 0
    assert flash.read(0x1F0, len(text)) == text == part.memory[0x1F0 : 0x1F0 + len(text)]
    assert flash.read(0x1EE, 2) == b"\xff\xff"


def test_written_over_only_after_erasing(flash):
    flash.write(0x2000, b"\x0f")
    flash.write(0x2000, b"\xf3")
    assert flash.read(0x2000, 1) == b"\x03"
    flash.erase_sector(0x2000)
    assert flash.polls > 0
    assert flash.read(0x2000, 1) == b"\xff"
    flash.write(0x2000, b"\xf3")
    assert flash.read(0x2000, 1) == b"\xf3"
