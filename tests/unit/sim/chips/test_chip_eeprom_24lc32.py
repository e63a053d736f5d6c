"""The 24LC32 by its messages.

| what | value | source |
|---|---|---|
| page | 32 bytes, wraps | DS21713M 6.2 |
| write cycle | 5 ms from STOP, no acknowledge meanwhile | DS21713M page 1, 6.1, 7.0 |
| WP high | acknowledged, nothing written, ready at once | 6.1 |
"""

from __future__ import annotations

import pytest

from anyboard.core.errors import Nack
from anyboard.sim.chips.eeprom_24lc32 import EEPROM24LC32


@pytest.fixture
def chip(fake_bench):
    chip = EEPROM24LC32(wp="D5")
    fake_bench.pin("D5").level = False
    chip.connected(fake_bench)
    return chip


def put(chip, cell, data):
    chip.write(chip.address, cell.to_bytes(2, "big") + data)
    chip.stop()


def get(chip, cell, n):
    chip.write(chip.address, cell.to_bytes(2, "big"))
    data = chip.read(chip.address, n)
    chip.stop()
    return data


def test_erased_and_the_content_given():
    assert get(EEPROM24LC32(content=b"abc"), 0, 4) == b"abc\xff"


def test_write_takes_5_ms_from_stop(chip, fake_bench):
    chip.write(0x50, b"\x00\x10abc")
    assert chip.memory[0x10] == 0xFF
    chip.stop()
    fake_bench.clock.advance(4999)
    for message in (b"", b"\x00\x10"):
        with pytest.raises(Nack) as refusal:
            chip.write(0x50, message)
        assert refusal.value.index is None
    with pytest.raises(Nack):
        chip.read(0x50, 1)
    fake_bench.clock.advance(1)
    chip.write(0x50, b"")
    assert get(chip, 0x10, 3) == b"abc"


def test_a_write_wraps_within_its_page(chip, fake_bench):
    put(chip, 0x03E, b"abcd")
    fake_bench.clock.advance(5000)
    assert get(chip, 0x03E, 3) == b"ab\xff"
    assert get(chip, 0x020, 3) == b"cd\xff"
    put(chip, 0x040, bytes(range(40)))
    fake_bench.clock.advance(5000)
    assert get(chip, 0x040, 32) == bytes([*range(32, 40), *range(8, 32)])


def test_reads_go_on_and_wrap_at_the_end(chip, fake_bench):
    put(chip, 0xFFF, b"z")
    fake_bench.clock.advance(5000)
    put(chip, 0x000, b"a")
    fake_bench.clock.advance(5000)
    assert get(chip, 0xFFF, 2) == b"za"
    assert chip.read(0x50, 1) == b"\xff"  # from where it was
    assert get(chip, 0xF000, 1) == b"a"  # the upper bits do not care


def test_a_repeated_start_gives_the_bytes_up(chip):
    chip.write(0x50, b"\x00\x00abc")
    assert chip.read(0x50, 1) == b"\xff"
    chip.stop()
    assert chip.memory[0] == 0xFF
    chip.write(0x50, b"")


def test_write_protect(chip, fake_bench):
    fake_bench.pin("D5").level = True
    put(chip, 0, b"abc")
    assert get(chip, 0, 3) == b"\xff\xff\xff"


def test_content_survives_a_reset(chip):
    put(chip, 0, b"abc")
    chip.reset()
    assert get(chip, 0, 3) == b"abc"


def test_limits():
    with pytest.raises(ValueError, match="a content of 4097 bytes is longer than its 4096"):
        EEPROM24LC32(content=bytes(4097))
    with pytest.raises(ValueError, match="address 0x58 is not one of"):
        EEPROM24LC32(0x58)
