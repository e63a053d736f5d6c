"""SPI on the models: every mode, lengths, chip select in the same transfer."""

from __future__ import annotations

import pytest

from anyboard.core.errors import Rejected
from anyboard.core.ops import PinRead, PinWrite, SPITransfer

MODES = [(0, 0), (0, 1), (1, 0), (1, 1)]


class Part:
    """Remembers what it gets and answers with 1, 2, 3 …, in one mode."""

    def __init__(self, mode):
        self.spi_mode = mode
        self.got = b""
        self.sent = 0

    def select(self):
        self.got, self.sent = b"", 0

    def transfer(self, mosi):
        self.got += mosi
        answer = bytes((self.sent + n + 1) & 0xFF for n in range(len(mosi)))
        self.sent += len(mosi)
        return answer

    def deselect(self):
        pass


def with_part(chip, mode):
    """A part on the chip's SPI, its chip select an output; returns part and pin."""
    part, select = Part(mode), chip.pin(4)
    bus = chip.model.bench.spi_on(clock=chip.pin(0), mosi=chip.pin(1), miso=chip.pin(2))
    bus.attach(part, cs=select)
    chip.output(select, True)
    return part, select


@pytest.mark.parametrize("mode", MODES)
@pytest.mark.parametrize("url", ["ft232h", "ft2232h", "ft2232h?port=B", "ft4232h"])
def test_every_mode(opened, url, mode):
    with opened(url, joined=False) as chip:
        part, select = with_part(chip, mode)
        assert chip.spi(1_000_000, *mode) == 1_000_000
        results = chip.run(
            PinWrite(select, False),
            SPITransfer("spi", b"\xa5\x5a\x01", 0, 0),
            SPITransfer("spi", b"", 2, 0x00),
            SPITransfer("spi", b"", 2, 0xFF),
            SPITransfer("spi", b"", 2, 0x5A),
            SPITransfer("spi", b"\x81\x7e", 2, 0),
            PinWrite(select, True),
        )
        assert results == [None, b"", b"\x04\x05", b"\x06\x07", b"\x08\x09", b"\x0a\x0b", None]
        assert part.got == b"\xa5\x5a\x01\x00\x00\xff\xff\x5a\x5a\x81\x7e"
        assert chip.transfers() == (1, 1)


def test_a_wrong_mode_is_noticed_by_the_part(opened):
    """So that the test above can fail."""
    with opened(joined=False) as chip:
        part, select = with_part(chip, (0, 1))
        chip.spi(1_000_000, 0, 0)
        chip.run(PinWrite(select, False), SPITransfer("spi", b"\xa5\x5a", 2, 0), PinWrite(select, True))
        assert part.got != b"\xa5\x5a"
        chip.model.ports[0].remarks.clear()


def test_a_write_with_chip_select_is_one_out(opened):
    with opened(joined=False) as chip:
        _, select = with_part(chip, (0, 0))
        chip.spi()
        chip.transfers()
        write = [PinWrite(select, False), SPITransfer("spi", b"abcd", 0, 0), PinWrite(select, True)]
        chip.run(*write)
        assert chip.transfers() == (1, 0)
        chip.run(*write, *write, *write)
        assert chip.transfers() == (1, 0)


@pytest.mark.parametrize("length", [1, 510, 1022, 1023, 2000, 70_000])
def test_any_length(opened, length):
    with opened(joined=False) as chip:
        part, select = with_part(chip, (0, 0))
        chip.spi(30_000_000)
        data = bytes(n * 31 & 0xFF for n in range(length))
        expected = bytes(n + 1 & 0xFF for n in range(length))
        _, both = chip.run(PinWrite(select, False), SPITransfer("spi", data, length, 0))
        assert (both, part.got) == (expected, data)
        _, _, read = chip.run(PinWrite(select, True), PinWrite(select, False), SPITransfer("spi", b"", length, 0xFF))
        assert (read, part.got) == (expected, b"\xff" * length)
        chip.run(PinWrite(select, True), PinWrite(select, False), SPITransfer("spi", data, 0, 0), PinRead("D3"))
        assert part.got == data


def test_half_a_bus(opened):
    with opened(joined=False) as chip:
        chip.spi(mosi=False)
        chip.output("D1", True)
        chip.run(SPITransfer("spi", b"", 3, 0x5A))
        assert chip.model.bench.pin("D1").level
        assert chip.run(SPITransfer("spi", b"ab", 0, 0)) == [b""]


def test_without_miso_d2_is_free(opened):
    with opened(joined=False) as chip:
        chip.spi(miso=False)
        chip.output("D2", True)
        chip.run(SPITransfer("spi", b"ab", 0, 0))
        assert chip.run(PinRead("D2")) == [True]


def test_asking_for_another_speed_costs_nothing_until_it_is_needed(opened):
    with opened(joined=False) as chip:
        assert chip.spi(1_000_000) == 1_000_000
        assert chip.spi(2_500_000) == 2_500_000
        assert chip.transfers() == (0, 0)
        chip.run(SPITransfer("spi", b"a", 0, 0))
        assert chip.model.ports[0].engine.clocking.bit_us == 0.4


def test_the_clock_idles_at_the_polarity_as_soon_as_it_is_configured(opened):
    with opened(joined=False) as chip:
        chip.spi(polarity=1)
        assert chip.model.bench.pin("D0").level
        chip.spi(polarity=0)
        assert not chip.model.bench.pin("D0").level


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        ({"bits": 9}, "bits must be 8 on ft232h:FT000001, not 9"),
        ({"baudrate": 457}, "baudrate must be at least 458 Hz on ft232h:FT000001, not 457"),
        ({"baudrate": 305, "phase": 1}, "baudrate must be at least 306 Hz on ft232h:FT000001, not 305"),
    ],
)
def test_refusals(opened, arguments, message):
    with opened(joined=False) as chip:
        with pytest.raises(Rejected) as caught:
            chip.spi(**arguments)
        assert (caught.value.exception, caught.value.message) == ("ValueError", message)
        assert chip.transfers() == (0, 0)


def test_the_rate_is_at_most_what_was_asked_and_what_the_chip_can(opened):
    with opened(joined=False) as chip:
        assert chip.spi(29_000_000) == 15_000_000
        assert chip.spi(1 << 31) == 30_000_000
        assert chip.spi(1 << 31, phase=1) == 20_000_000
        assert chip.spi(458) == 457


def test_a_bus_that_was_not_configured(opened):
    with opened() as chip, pytest.raises(Rejected, match="configure it first"):
        chip.run(SPITransfer("spi", b"a", 0, 0))
