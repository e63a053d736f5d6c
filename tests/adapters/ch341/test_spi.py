"""SPI of the CH341A: its own in mode 0, pin by pin in the others."""

from __future__ import annotations

import pytest

from anyboard.adapters.ch341 import codec
from anyboard.core.errors import Rejected
from anyboard.core.ops import PinConfigure, PinWrite, SPIConfigure, SPITransfer

MODES = [(0, 0), (0, 1), (1, 0), (1, 1)]


class Inverter:
    """Answers each byte with the complement of the one before it; keeps what it got."""

    def __init__(self, mode):
        self.spi_mode = mode
        self.received = b""
        self.last = 0

    def __deepcopy__(self, memo):
        other = Inverter(self.spi_mode)
        other.received, other.last = self.received, self.last
        return other

    def transfer(self, mosi):
        answer = bytearray()
        for byte in mosi:
            answer.append(self.last ^ 0xFF)
            self.last = byte
        self.received += mosi
        return bytes(answer)


def configure(chip, hertz=2_000_000, mode=(0, 0), mosi="D5", miso="D7"):
    return chip.run(SPIConfigure("spi", "D3", mosi, miso, hertz, *mode, 8, False))


def transfer(chip, out, read=None, fill=0):
    return chip.run(SPITransfer("spi", out, len(out) if read is None else read, fill))


@pytest.fixture(params=MODES, ids=[f"mode {polarity * 2 + phase}" for polarity, phase in MODES])
def mode(request):
    return request.param


@pytest.mark.parametrize("hertz", [2_000_000, 500_000, 10_000])
def test_full_duplex_with_a_chip_select_in_every_mode(chip, mode, hertz):
    part = chip.model.bench.spi.attach(Inverter(mode), cs="D0")
    chip.become("D0", "out", True)
    configure(chip, hertz, mode)
    data = bytes(range(0x80, 0x80 + 70))
    chip.set("D0", False)
    assert transfer(chip, data) == bytes(byte ^ 0xFF for byte in b"\0" + data[:-1])
    chip.set("D0", True)
    assert part.received == data
    chip.set("D0", False)
    transfer(chip, b"\x12\x34", read=0)
    assert part.received == data + b"\x12\x34"
    assert chip.run(SPITransfer("spi", b"", 2, 0xA5)) == bytes((0x34 ^ 0xFF, 0xA5 ^ 0xFF))


def test_bytes_are_sent_most_significant_bit_first(chip):
    configure(chip)
    part = chip.model.bench.spi.attach(Inverter((0, 0)))
    transfer(chip, b"\x01", read=0)
    assert part.received == b"\x01"
    # the chip sends the least significant bit first (jefflessard/ch34x)
    assert next(codec.spi_packets(b"\x01\xf0")) == b"\xa8\x80\x0f"


def test_mode_0_is_31_bytes_a_transfer_and_a_chip_select_goes_with_it(chip):
    configure(chip)
    chip.become("D0", "out", True)
    chip.transfers()
    ops = [PinWrite("D0", False), SPITransfer("spi", b"abcd", 0, 0), PinWrite("D0", True)]
    chip.adapter.execute(ops)
    assert chip.transfers() == (2, 1)
    transfer(chip, bytes(62))
    assert chip.transfers() == (2, 2)


def test_bit_banged_writes_need_no_answers(chip):
    configure(chip, mode=(1, 1))
    chip.transfers()
    transfer(chip, bytes(100), read=0)
    assert chip.transfers() == (1, 0)


def test_long_bit_banged_writes_are_cut_to_what_the_chip_takes(chip):
    configure(chip, mode=(1, 1))
    chip.transfers()
    transfer(chip, bytes(1000), read=0)
    # 15 bits a packet, 128 packets a transfer
    assert chip.transfers() == (-(-1000 * 8 // 15 // 128), 0)


@pytest.mark.parametrize(
    ("asked", "given"),
    [(10_000_000, 1_400_000), (1_400_000, 1_400_000), (1_000_000, 666_666), (100_000, 100_000), (7_937, 7_936)],
)
def test_the_clock_is_never_faster_than_asked(chip, asked, given):
    assert configure(chip, asked) == given


@pytest.mark.parametrize(
    ("changes", "text"),
    [
        ({"clock": "D0"}, "SPI is on D3"),
        ({"mosi": "D4"}, "SPI is on D3"),
        ({"miso": "D6"}, "SPI is on D3"),
        ({"bits": 9}, "bits must be 8"),
        ({"baudrate": 7_000}, "at least 7937 Hz"),
    ],
)
def test_refusals_name_what_it_can_and_come_before_any_traffic(chip, changes, text):
    op = SPIConfigure("spi", "D3", "D5", "D7", 100_000, 0, 0, 8, False).replace(**changes)
    with pytest.raises(Rejected, match=text):
        chip.run(op)
    assert chip.transfers() == (0, 0)


def test_without_mosi_its_pin_stays_free(chip):
    configure(chip, mosi=None)
    chip.adapter.execute([PinConfigure("D5", "in", None, "push_pull", False)])
    chip.model.bench.pin("D7").drive(True)
    assert transfer(chip, b"", read=3) == b"\xff\xff\xff"
