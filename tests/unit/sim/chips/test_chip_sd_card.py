"""The SD card by its bytes: Physical Layer Simplified Specification 4.10, chapter 7.

| what | value | source |
|---|---|---|
| CMD0 | 40 00 00 00 00 95 -> 01 | 7.2.2 |
| CMD8 | 48 00 00 01 AA 87 -> 01 00 00 01 AA; with a wrong CRC 09 | table 7-5 |
| CRC-16 of 512 x FFh | 7FA1h | 4.5 |
| data response | 010 accepted, 101 CRC error, 110 write error | 7.3.3.1 |
| capacity | (C_SIZE + 1) * 512 KByte; (C_SIZE + 1) * 2 ** (C_SIZE_MULT + 2) * 2 ** READ_BL_LEN | 5.3.3; 5.3.2 |
"""

from __future__ import annotations

from copy import deepcopy

import pytest

from anyboard.core.errors import NotFound
from anyboard.sim import Bench
from anyboard.sim.chips.sd_card import SDCard
from anyboard.sim.engines.crc import crc7
from anyboard.sim.fat import make_image


def send(card, number, argument=0, crc=None, n=1):
    """A command; n bytes from the first that is no FFh on."""
    head = bytes((0x40 | number,)) + argument.to_bytes(4, "big")
    card.transfer(head + bytes((crc7(head) << 1 | 1 if crc is None else crc,)))
    return receive(card, n)


def receive(card, n):
    for _ in range(8):  # 7.5.1: NCR is one to eight bytes
        first = card.transfer(b"\xff")
        if first != b"\xff":
            return first + card.transfer(b"\xff" * (n - 1))
    return b""


def app(card, number, argument=0, n=1):
    send(card, 55)
    return send(card, number, argument, n=n)


def ready(card, fake_bench=None):
    send(card, 0)
    send(card, 8, 0x1AA, n=5)
    app(card, 41, 1 << 30)
    if fake_bench is not None:
        fake_bench.clock.advance(card.initialization_us)
    assert app(card, 41, 1 << 30) == b"\x00"
    return card


@pytest.fixture
def card(fake_bench):
    card = SDCard(files={"A.TXT": b"hello"})
    card.connected(fake_bench)
    return ready(card, fake_bench)


@pytest.fixture
def plain():
    """Standard capacity, without a bench: nothing takes time."""
    return ready(SDCard(high_capacity=False))


def read_block(card, fake_bench, command=17, argument=0, n=512):
    assert send(card, command, argument) == b"\x00"
    fake_bench.clock.advance(card.read_us)
    return receive(card, 1 + n + 2)


def test_power_up(fake_bench):
    card = SDCard()
    card.connected(fake_bench)
    assert send(card, 8, 0x1AA) == b""  # SD mode
    assert send(card, 0, crc=0x94) == b""
    card.transfer(bytes.fromhex("400000000095"))
    assert receive(card, 1) == b"\x01"
    card.transfer(bytes.fromhex("48000001AA87"))
    assert receive(card, 5) == bytes.fromhex("01000001AA")
    assert send(card, 17) == b"\x05"
    assert send(card, 58, n=5) == bytes.fromhex("0100FF8000")
    assert app(card, 41, 1 << 30) == b"\x01"
    fake_bench.clock.advance(card.initialization_us - 1)
    assert app(card, 41, 1 << 30) == b"\x01"
    fake_bench.clock.advance(1)
    assert app(card, 41, 1 << 30) == b"\x00"
    assert send(card, 58, n=5) == bytes.fromhex("00C0FF8000")
    card.reset()
    assert send(card, 13) == b""


def test_high_capacity_needs_a_host_that_says_so():
    card = SDCard()
    send(card, 0)
    for hcs in (1 << 30, 0):  # without CMD8, HCS does not count
        assert [app(card, 41, hcs) for _ in range(3)] == [b"\x01"] * 3
        send(card, 8, 0x1AA)
    assert [app(card, 41, 1 << 30) for _ in range(2)] == [b"\x01", b"\x00"]


def test_a_card_of_version_1():
    card = SDCard(high_capacity=False, version=1)
    send(card, 0)
    assert send(card, 8, 0x1AA) == b"\x05"
    assert [send(card, 1), send(card, 1)] == [b"\x01", b"\x00"]
    assert send(card, 58, n=5) == bytes.fromhex("0080FF8000")


def test_cmd8_of_another_voltage():
    card = SDCard()
    send(card, 0)
    assert send(card, 8, 0x2AA, n=5) == bytes.fromhex("01000000AA")
    assert send(card, 8, 0x1AA, crc=1) == b"\x09"


def test_crc_is_checked_when_it_is_on(card, fake_bench):
    assert send(card, 13, crc=1, n=2) == b"\x00\x00"
    assert send(card, 59, 1) == b"\x00"
    assert send(card, 13, crc=1) == b"\x08"
    block = b"\xff" * 512
    for check, response in ((b"\x00\x00", 0x0B), (b"\x7f\xa1", 0x05)):
        assert send(card, 24, 9) == b"\x00"
        card.transfer(b"\xff\xfe" + block + check)
        assert card.transfer(b"\xff")[0] & 0x1F == response
        fake_bench.clock.advance(card.write_us)
        card.transfer(b"\xff\xff")
    assert card.memory[9 * 512 : 10 * 512] == block


def test_read(card, fake_bench):
    card.memory[3 * 512 : 4 * 512] = b"\xff" * 512
    assert read_block(card, fake_bench, argument=3) == b"\xfe" + b"\xff" * 512 + b"\x7f\xa1"


def test_reading_takes_time(card, fake_bench):
    assert send(card, 17) == b"\x00"
    fake_bench.clock.advance(card.read_us - 1)
    assert card.transfer(b"\xff" * 20) == b"\xff" * 20
    fake_bench.clock.advance(1)
    assert card.transfer(b"\xff") == b"\xfe"


def test_read_several_until_stopped(plain):
    assert send(plain, 18, 512) == b"\x00"
    for number in (1, 2):
        assert receive(plain, 513)[1:] == plain.memory[number * 512 : (number + 1) * 512]
        plain.transfer(b"\xff\xff")
    plain.transfer(b"\xff" * 30)  # in the middle of the third
    assert send(plain, 12) == b"\x00"
    assert plain.transfer(b"\xff" * 20) == b"\xff" * 20
    assert send(plain, 12) == b"\x04"


def test_read_several_past_the_end(plain):
    last = plain.memory.size - 512
    assert send(plain, 18, last) == b"\x00"
    receive(plain, 515)
    assert receive(plain, 1) == b"\x08"
    assert plain.transfer(b"\xff" * 20) == b"\xff" * 20
    assert send(plain, 12) == b"\x00"


def test_writing_is_busy(card, fake_bench):
    assert send(card, 24, 100) == b"\x00"
    card.deselect()  # some drivers let go between command and data
    assert card.transfer(b"\xff\xfe" + b"ab" * 256 + b"\xff\xff") == b"\xff" * 516
    assert card.transfer(b"\xff")[0] & 0x1F == 0x05
    fake_bench.clock.advance(card.write_us - 1)
    assert card.transfer(b"\xff" * 9) == bytes(9)
    assert send(card, 13) == b"\x00"  # no answer: the line is low
    fake_bench.clock.advance(1)
    assert card.transfer(b"\xff") == b"\xff"
    assert card.memory[51200:51712] == b"ab" * 256
    assert card.transfer(b"\xfe") == b"\xff"  # no second block


def test_even_the_fastest_card_is_seen_busy(plain):
    send(plain, 24, 0)
    plain.transfer(b"\xfe" + bytes(514))
    assert plain.transfer(b"\xff\xff\xff") == b"\x05\x00\xff"


def test_write_several(plain):
    assert app(plain, 23, 2) == b"\x00"
    assert send(plain, 25, 1024) == b"\x00"
    for letter in (b"a", b"b"):
        plain.transfer(b"\xff\xfc" + letter * 512 + b"\0\0")
        assert plain.transfer(b"\xff\xff\xff")[0] & 0x1F == 0x05
    assert plain.transfer(b"\xfd\xff\xff\xff") == b"\xff\xff\x00\xff"
    assert plain.memory[1024:2048] == b"a" * 512 + b"b" * 512
    app(plain, 22)
    assert receive(plain, 5) == b"\xfe\x00\x00\x00\x02"


def test_write_past_the_end(plain):
    assert send(plain, 25, plain.memory.size - 512) == b"\x00"
    responses = []
    for _ in range(2):
        plain.transfer(b"\xfc" + bytes(514))
        responses.append(plain.transfer(b"\xff\xff\xff")[0] & 0x1F)
    assert responses == [0x05, 0x0D]


def test_addresses(card, plain):
    blocks = card.memory.size // 512
    assert [send(card, 17, blocks - 1), send(card, 17, blocks), send(card, 24, blocks)] == [b"\0", b"\x40", b"\x40"]
    assert [send(plain, 17, 512), send(plain, 17, 1), send(plain, 25, 513)] == [b"\0", b"\x20", b"\x20"]


def test_block_length(card, plain, fake_bench):
    assert [send(plain, 16, length) for length in (0, 513, 16)] == [b"\x40", b"\x40", b"\x00"]
    assert send(plain, 17, 500) == b"\x20"  # over the edge of a block
    plain.memory[496:512] = b"0123456789abcdef"
    assert send(plain, 17, 496) == b"\0"
    assert receive(plain, 17) == b"\xfe0123456789abcdef"
    assert send(plain, 24, 0) == b"\x40"
    assert send(card, 16, 16) == b"\x00"
    assert len(read_block(card, fake_bench)) == 515


def register(card, command):
    send(card, command)
    data = receive(card, 19)
    assert data[0] == 0xFE
    assert crc7(data[1:16]) << 1 | 1 == data[16]
    return int.from_bytes(data[1:17], "big")


def test_csd_of_high_capacity():
    card = ready(SDCard(size=8 << 20))
    csd = register(card, 9)
    assert csd >> 126 == 1
    assert ((csd >> 48 & 0x3FFFFF) + 1) * 512 * 1024 == 8 << 20 == card.memory.size
    assert csd >> 80 & 0xF == csd >> 22 & 0xF == 9
    assert csd >> 112 & 0xFF == 0x0E


@pytest.mark.parametrize("size", [4 << 20, 5_000_192, 512 << 20])
def test_csd_of_standard_capacity(size):
    card = ready(SDCard(size=size, high_capacity=False))
    csd = register(card, 9)
    assert csd >> 126 == 0
    capacity = ((csd >> 62 & 0xFFF) + 1) * 2 ** ((csd >> 47 & 7) + 2) * 2 ** (csd >> 80 & 0xF)
    assert capacity == card.memory.size
    assert size <= capacity < size * 1.01


def test_cid_and_status(plain):
    assert register(plain, 10) >> 64 & 0xFFFFFFFFFF == int.from_bytes(b"ANYBD", "big")
    assert send(plain, 13, n=2) == b"\x00\x00"
    assert app(plain, 13, n=2) == b"\x00\x00"
    assert receive(plain, 65) == b"\xfe" + bytes(64)


def test_what_there_is_not(plain):
    assert send(plain, 2) == b"\x04"
    assert send(plain, 41, 1 << 30) == b"\x04"  # only after CMD55
    assert app(plain, 17, 0) == b"\x00"  # 7.3.1: no such ACMD, so the CMD


def test_half_a_command_is_none(card):
    card.transfer(b"\x4d\x00")
    card.deselect()
    assert send(card, 13, n=2) == b"\x00\x00"


def test_a_copy_writes_for_itself(plain):
    send(plain, 24, 0)
    copy = deepcopy(plain)
    copy.transfer(b"\xfe" + b"z" * 512 + b"\0\0")
    assert copy.memory[0:2] == b"zz"
    assert plain.memory[0:2] == b"\xeb\x3c"


def test_an_image_file(tmp_path):
    path = tmp_path / "card.img"
    path.write_bytes(make_image({"A.TXT": b"from the file"})[:])
    card = SDCard(path)
    assert card.memory.size == 4 << 20
    card.memory[100 * 512 : 100 * 512 + 3] = b"new"
    assert b"new" not in path.read_bytes()
    card.save(tmp_path / "other.img")
    saved = (tmp_path / "other.img").read_bytes()
    assert saved[100 * 512 :].startswith(b"new")
    assert b"from the file" in saved


def test_a_card_is_as_large_as_cards_can_be(tmp_path):
    path = tmp_path / "card.img"
    path.write_bytes(make_image({}, (4 << 20) + 512)[:])
    card = SDCard(str(path))
    assert card.memory.size == (4 << 20) + 512 * 1024
    assert card.memory[-512:] == bytes(512)


def test_no_image(tmp_path):
    path = tmp_path / "notes.txt"
    path.write_text("no image " * 100, "utf-8")
    with pytest.raises(ValueError, match=r"SDCard: '.*notes\.txt' is no SD image: its 900 bytes are no whole sectors"):
        SDCard(path)
    with pytest.raises(ValueError, match="is no SD image: it is no file"):
        SDCard(tmp_path)
    with pytest.raises(NotFound, match=r"SDCard: there is no file '.*card\.img'"):
        SDCard(tmp_path / "card.img")


def test_no_image_in_a_bench_file(tmp_path):
    (tmp_path / "notes.img").write_bytes(bytes(1024))
    image = (tmp_path / "notes.img").as_posix()
    (tmp_path / "bench.toml").write_text(f"[[part]]\nchip = 'sd_card'\ncs = 'D5'\nimage = '{image}'\n", "utf-8")
    with pytest.raises(Exception, match=r"bench\.toml:4: image: .*notes\.img' is no SD image: its first sector does"):
        Bench.load(tmp_path / "bench.toml")


def test_no_card():
    with pytest.raises(ValueError, match="version 2 is needed for high_capacity"):
        SDCard(version=1)
    with pytest.raises(ValueError, match="an image brings its files"):
        SDCard("card.img", files={})
    with pytest.raises(ValueError, match="more than the 2 GB"):
        SDCard(size=3 << 30, fat=32, high_capacity=False)


def test_an_image_beside_its_bench_file(tmp_path, monkeypatch):
    image = make_image({"A.TXT": b"from the file"})[:]
    (tmp_path / "card.img").write_bytes(image)
    (tmp_path / "bench.toml").write_text("[[part]]\nchip = 'sd_card'\ncs = 'D5'\nimage = 'card.img'\n", "utf-8")
    monkeypatch.chdir(tmp_path.parent)  # where the program runs makes no difference
    card = Bench.load(f"{tmp_path.name}/bench.toml").parts_by_name["sd_card"]
    assert card.memory[: len(image)] == image
