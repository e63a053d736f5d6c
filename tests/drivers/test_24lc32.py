"""adafruit-circuitpython-24lc32, unmodified: what was written is read, and is in the part's memory."""

from __future__ import annotations

import errno
from importlib.util import find_spec

import pytest

from anyboard.sim.chips import EEPROM24LC32

pytestmark = pytest.mark.skipif(
    find_spec("adafruit_24lc32") is None, reason="adafruit-circuitpython-24lc32 is not installed"
)


@pytest.fixture
def chip(bench):
    return bench.i2c.attach(EEPROM24LC32(wp="D5"))


@pytest.fixture
def eeprom(chip):
    import adafruit_24lc32
    import board

    return adafruit_24lc32.EEPROM_I2C(board.I2C())


def test_single_bytes(eeprom, chip):
    assert len(eeprom) == 4096
    assert eeprom[0x123] == b"\xff"
    eeprom[0x123] = 42
    assert eeprom[0x123] == b"\x2a"
    assert chip.memory[0x123] == 42


def test_a_slice_across_pages(eeprom, chip):
    eeprom[28:40] = b"hello, world"
    assert eeprom[28:40] == b"hello, world"
    assert chip.memory[28:40] == b"hello, world"
    assert chip.memory[27] == chip.memory[40] == 0xFF


def test_the_whole_memory_is_read(eeprom, chip):
    chip.memory[:] = bytes(range(256)) * 16
    assert eeprom[0:4096] == bytes(range(256)) * 16


@pytest.mark.parametrize("clock", ["virtual"])  # 5 ms of real time pass by themselves on a busy computer
def test_a_page_is_not_written_at_once(eeprom, chip):
    with eeprom._i2c as i2c:
        i2c.write(b"\x00\x3eabcd")
        with pytest.raises(OSError) as caught:  # noqa: PT011  (its errno is looked at)
            i2c.write(b"\x00\x00")
    assert caught.value.errno == errno.ENODEV  # section 7.0: it does not acknowledge its address
    assert chip.memory[0x3E:0x40] == b"ab"
    assert chip.memory[0x20:0x22] == b"cd"


def test_write_protect(bench, chip):
    import adafruit_24lc32
    import board
    import digitalio

    eeprom = adafruit_24lc32.EEPROM_I2C(board.I2C(), write_protect=False, wp_pin=digitalio.DigitalInOut(board.D5))
    eeprom[0] = 1
    eeprom.write_protected = True
    with pytest.raises(RuntimeError, match="write protected"):
        eeprom[0] = 2
    eeprom._write(0, [2])  # past the driver's own check
    assert eeprom[0] == b"\x01"
