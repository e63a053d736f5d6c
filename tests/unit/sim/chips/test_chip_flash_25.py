"""The 25-series flash by its instructions (Winbond W25Q128JV, instruction set table).

| what | value | source |
|---|---|---|
| page program | up to 256 bytes, wraps to the beginning of the page | W25Q16BV 11.2.17, W25X10 10.2.10 |
| JEDEC ID | EFh, 40h, 18h | W25Q128, not checked against the datasheet |
| write enable latch | needed by program, erase, status write; cleared after them | "Write Enable Latch" |
"""

from __future__ import annotations

from copy import deepcopy

import pytest

from anyboard.sim.chips.flash_25 import Flash25


def send(chip, *header, data=b"", n=0):
    """An instruction; the n bytes read after it."""
    chip.select()
    answer = chip.transfer(bytes(header) + data + bytes(n))
    chip.deselect()
    assert len(answer) == len(header) + len(data) + n
    return answer[len(header) + len(data) :]


def at(address):
    return address.to_bytes(3, "big")


def status(chip):
    return send(chip, 0x05, n=1)[0]


def program(chip, address, data):
    send(chip, 0x06)
    send(chip, 0x02, *at(address), data=data)


def erase(chip, code, address=None):
    send(chip, 0x06)
    send(chip, code, *(() if address is None else at(address)))


@pytest.fixture
def chip(fake_bench):
    chip = Flash25(content=bytes(range(256)) * 300)
    chip.connected(fake_bench)
    return chip


@pytest.fixture
def quick():
    """Without a bench nothing takes time."""
    return Flash25(1 << 16)


def test_identification(chip, quick):
    assert send(chip, 0x9F, n=3) == bytes.fromhex("EF4018")
    assert send(quick, 0x9F, n=3) == bytes.fromhex("EF4010")
    assert send(chip, 0x90, 0, 0, 0, n=4) == bytes.fromhex("EF17EF17")
    assert send(chip, 0x90, 0, 0, 1, n=2) == bytes.fromhex("17EF")
    assert send(chip, 0xAB, 0, 0, 0, n=2) == bytes.fromhex("1717")
    assert len(send(chip, 0x4B, 0, 0, 0, 0, n=8)) == 8


def test_read(chip):
    assert send(chip, 0x03, *at(0x101), n=3) == b"\x01\x02\x03"
    assert send(chip, 0x0B, *at(0x1FE), 0, n=3) == b"\xfe\xff\x00"
    chip.memory[-1:] = b"\xee"
    assert send(chip, 0x03, *at(0xFFFFFF), n=3) == b"\xee\x00\x01"


def test_read_byte_by_byte(chip):
    chip.select()
    answer = [chip.transfer(bytes((byte,))) for byte in (0x03, 0, 1, 5, 0, 0)]
    chip.deselect()
    assert answer == [b"\xff"] * 4 + [b"\x05", b"\x06"]


def test_program_needs_the_latch_and_takes_time(chip, fake_bench):
    send(chip, 0x02, *at(0xF00000), data=b"abc")
    assert chip.memory[0xF00000:0xF00003] == b"\xff\xff\xff"
    send(chip, 0x06)
    assert status(chip) == 0x02
    send(chip, 0x04)
    assert status(chip) == 0x00
    program(chip, 0xF00000, b"abc")
    fake_bench.clock.advance(chip.program_us - 1)
    assert status(chip) == 0x03
    assert send(chip, 0x03, *at(0xF00000), n=2) == b"\xff\xff"  # only the status can be read
    assert send(chip, 0x9F, n=1) == b"\xff"
    fake_bench.clock.advance(1)
    assert status(chip) == 0x00
    assert send(chip, 0x03, *at(0xF00000), n=3) == b"abc"


def test_status_can_be_watched_in_one_go(chip, fake_bench):
    program(chip, 0xF00000, b"abc")
    chip.select()
    assert chip.transfer(b"\x05\x00\x00") == b"\xff\x03\x03"
    fake_bench.clock.advance(chip.program_us)
    assert chip.transfer(b"\x00") == b"\x00"


def test_program_only_clears_bits(quick):
    program(quick, 5, b"\xf0")
    program(quick, 5, b"\x3c")
    assert quick.memory[4:7] == b"\xff\x30\xff"


def test_program_wraps_within_its_page(quick):
    program(quick, 0x1FE, b"abcd")
    assert quick.memory[0x1FE:0x202] == b"ab\xff\xff"
    assert quick.memory[0x100:0x103] == b"cd\xff"
    program(quick, 0x300, bytes(44) + bytes(range(256)))
    assert quick.memory[0x300:0x400] == bytes([*range(212, 256), *range(212)])


@pytest.mark.parametrize(("code", "size"), [(0x20, 4096), (0x52, 32768), (0xD8, 65536)])
def test_erase(chip, fake_bench, code, size):
    chip.memory.fill(0, 3 << 16, 0)
    erase(chip, code, (1 << 16) + 77)
    assert chip.memory[: 1 << 16] == bytes(1 << 16)
    assert chip.memory[1 << 16 : 2 << 16] == b"\xff" * size + bytes((1 << 16) - size)
    assert chip.memory[2 << 16 : 3 << 16] == bytes(1 << 16)
    fake_bench.clock.advance(chip.erase_us[code][1] - 1)
    assert status(chip) == 0x03
    fake_bench.clock.advance(1)
    assert status(chip) == 0x00


@pytest.mark.parametrize("code", [0xC7, 0x60])
def test_chip_erase(chip, fake_bench, code):
    erase(chip, code)
    assert chip.memory[: 80 << 10] == b"\xff" * (80 << 10)
    assert status(chip) == 0x03
    fake_bench.clock.advance(chip.chip_erase_us)
    assert status(chip) == 0x00


def test_half_an_instruction_is_none(quick):
    quick.memory.fill(0, 512, 0)
    send(quick, 0x06)
    send(quick, 0x20, 0, 0)
    send(quick, 0x02, 0, 0, 0)
    assert quick.memory[:512] == bytes(512)
    assert status(quick) == 0x02


def test_status_registers(quick):
    assert [send(quick, code, n=1) for code in (0x05, 0x35, 0x15)] == [b"\x00", b"\x00", b"\x60"]
    send(quick, 0x01, data=b"\x1c\x02")
    assert status(quick) == 0
    send(quick, 0x06)
    send(quick, 0x01, data=b"\x1f\x02")
    assert [send(quick, code, n=1) for code in (0x05, 0x35, 0x15)] == [b"\x1c", b"\x02", b"\x60"]
    send(quick, 0x06)
    send(quick, 0x31, data=b"\x00")
    assert send(quick, 0x35, n=1) == b"\x00"


def test_power_down(chip):
    send(chip, 0xB9)
    assert send(chip, 0x9F, n=2) == b"\xff\xff"
    assert send(chip, 0x05, n=1) == b"\xff"
    send(chip, 0x06)
    send(chip, 0xAB)
    assert status(chip) == 0x00
    assert send(chip, 0x9F, n=1) == b"\xef"


def test_software_reset(quick):
    send(quick, 0x06)
    send(quick, 0x99)
    assert status(quick) == 0x02
    send(quick, 0x66)
    send(quick, 0x99)
    assert status(quick) == 0x00


def test_content_survives_a_reset(quick):
    program(quick, 0, b"abc")
    quick.reset()
    assert quick.memory[:3] == b"abc"


def test_a_copy_writes_for_itself(quick):
    copy = deepcopy(quick)
    program(copy, 0, b"abc")
    assert (copy.memory[:3], quick.memory[:3]) == (b"abc", b"\xff\xff\xff")


def test_limits():
    with pytest.raises(ValueError, match="a size of 100000 bytes is no power of two"):
        Flash25(100_000)
    with pytest.raises(ValueError, match="a content of 65537 bytes is longer than its 65536"):
        Flash25(1 << 16, content=bytes(65537))
