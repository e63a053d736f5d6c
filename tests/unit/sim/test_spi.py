"""SPI at message level: chip selects, MISO, and modes that do not match."""

from __future__ import annotations

import pytest

from anyboard.core.ops import PinConfigure, PinWrite, SPIConfigure, SPITransfer
from anyboard.sim import Bench, BenchError

BUS = SPIConfigure("bus", "SCK", "MOSI", "MISO", 1_000_000, 0, 0, 8, False)


class Part:
    """Writes down what happens to it; answers what it is told to."""

    def __init__(self, answer=0xFF, spi_mode=None):
        self.answer = answer
        self.calls = []
        if spi_mode is not None:
            self.spi_mode = spi_mode

    def select(self):
        self.calls.append("select")

    def transfer(self, mosi):
        self.calls.append(mosi)
        return bytes([self.answer]) * len(mosi)

    def deselect(self):
        self.calls.append("deselect")


@pytest.fixture
def bus(adapter):
    adapter.execute([BUS])
    return adapter


def chip_select(pin, value):
    return PinConfigure(pin, "out", None, "push_pull", value)


def exchange(adapter, out):
    return adapter.execute([SPITransfer("bus", out, len(out), 0)])[0]


def test_a_part_hears_what_comes_between_select_and_deselect(bench, bus):
    part = bench.spi.attach(Part(0x42), cs="D5")
    exchange(bus, b"before")
    bus.execute([chip_select("D5", False)])
    assert exchange(bus, b"\x01\x02") == b"\x42\x42"
    bus.execute([PinWrite("D5", True)])
    exchange(bus, b"after")
    assert part.calls == ["select", b"\x01\x02", "deselect"]


def test_a_chip_select_line_is_pulled_to_not_selected(bench):
    bench.spi.attach(Part(), cs="D5")
    bench.spi.attach(Part(), cs="D6", cs_active=True)
    assert (bench.pin("D5").level, bench.pin("D6").level) == (True, False)


def test_an_active_high_select(bench, bus):
    part = bench.spi.attach(Part(), cs="D6", cs_active=True)
    bus.execute([chip_select("D6", True), SPITransfer("bus", b"x", 0, 0), PinWrite("D6", False)])
    assert part.calls == ["select", b"x", "deselect"]


def test_a_part_without_chip_select_is_always_selected(bench, bus):
    part = bench.spi.attach(Part(7))
    assert exchange(bus, b"x") == b"\x07"
    assert part.calls == ["select", b"x"]


def test_closing_the_board_deselects(bench):
    part = bench.spi.attach(Part(), cs="D5")
    adapter = bench.open_adapter()
    adapter.execute([chip_select("D5", False)])
    adapter.close()
    assert part.calls == ["select", "deselect"]


def test_reading_sends_the_fill(bench, bus):
    part = bench.spi.attach(Part(9))
    assert bus.execute([SPITransfer("bus", b"", 2, 0xA5)]) == [b"\x09\x09"]
    assert part.calls[-1] == b"\xa5\xa5"


def test_two_selected_parts_pull_miso_low_together(bench, bus):
    bench.spi.attach(Part(0xF0))
    bench.spi.attach(Part(0x3C))
    assert exchange(bus, b"x") == b"\x30"


def test_miso_that_nobody_drives_is_the_level_of_its_net(bench, bus):
    assert exchange(bus, b"ab") == b"\0\0"
    bench.pin("MISO").drive(True)
    assert exchange(bus, b"ab") == b"\xff\xff"


def test_a_wire_from_mosi_to_miso_is_a_loopback(bench, bus):
    bench.wire("MOSI", "MISO")
    assert exchange(bus, b"1234") == b"1234"


def test_wires_lead_other_pins_to_the_same_parts(bench, adapter):
    bench.spi.attach(Part(7))
    for pin, line in (("D9", "SCK"), ("D10", "MOSI"), ("D11", "MISO")):
        bench.wire(pin, line)
    adapter.execute([BUS.replace(clock="D9", mosi="D10", miso="D11")])
    assert exchange(adapter, b"x") == b"\x07"


def test_other_pins_are_another_bus(bench, adapter):
    part = bench.spi_on(clock="D9", mosi="D10").attach(Part())
    adapter.execute([BUS, BUS.replace(bus="other", clock="D9", mosi="D10", miso=None)])
    adapter.execute([SPITransfer("bus", b"no", 0, 0), SPITransfer("other", b"yes", 0, 0)])
    assert part.calls == ["select", b"yes"]


@pytest.mark.parametrize("mode", [(0, 0), (0, 1), (1, 0), (1, 1)])
def test_the_right_mode_changes_nothing(bench, adapter, mode):
    part = bench.spi.attach(Part(0x81, spi_mode=((0, 0), (0, 1), (1, 0), (1, 1))))
    same = bench.spi_on(clock="D9", mosi="D10", miso="D11").attach(Part(0x81, spi_mode=mode))
    adapter.execute([BUS.replace(polarity=mode[0], phase=mode[1])])
    assert exchange(adapter, b"\xc3") == b"\x81"
    adapter.execute([BUS.replace(polarity=mode[0], phase=mode[1], clock="D9", mosi="D10", miso="D11")])
    assert exchange(adapter, b"\xc3") == b"\x81"
    assert part.calls[1:] == same.calls[1:] == [b"\xc3"]


@pytest.mark.parametrize(
    ("part_mode", "mode", "reads_right"),
    [
        ((0, 0), (1, 1), True),  # both sample on the rising edge
        ((0, 1), (1, 0), True),  # both on the falling one
        ((0, 0), (0, 1), False),
        ((0, 0), (1, 0), False),
        ((1, 1), (1, 0), False),
    ],
)
def test_a_wrong_mode_is_one_bit_late(bench, adapter, part_mode, mode, reads_right):
    """MISO always, MOSI where the sampling edges differ; the bit left over leads the next byte."""
    part = bench.spi.attach(Part(0x81, spi_mode=part_mode))
    adapter.execute([BUS.replace(polarity=mode[0], phase=mode[1])])
    assert exchange(adapter, b"\xc3") == b"\xc0"
    assert exchange(adapter, b"\xc3\x00") == b"\xc0\xc0"
    assert part.calls[1:] == ([b"\xc3", b"\xc3\x00"] if reads_right else [b"\x61", b"\xe1\x80"])


def test_a_part_that_lacks_transfer(bench):
    with pytest.raises(TypeError, match=r"object cannot be attached to SPI SCK/MOSI/MISO: it has no transfer\(\)"):
        bench.spi.attach(object())


def test_a_part_that_answers_the_wrong_length(bench, bus):
    class Short(Part):
        def transfer(self, mosi):
            return b""

    bench.spi.attach(Short())
    with pytest.raises(BenchError, match="Short"):
        exchange(bus, b"ab")


def test_detached_parts_are_gone(bench, bus):
    part = bench.spi.attach(Part(7), cs="D5")
    bus.execute([chip_select("D5", False)])
    bench.spi.detach(part)
    assert exchange(bus, b"x") == b"\0"
    assert part.calls == ["select", "deselect"]


def test_a_transfer_takes_its_time_on_a_virtual_clock(virtual_bench, virtual_adapter):
    virtual_adapter.execute([BUS])
    start = virtual_bench.clock.now_us()
    exchange(virtual_adapter, bytes(100))
    assert virtual_bench.clock.now_us() - start == 800


def test_a_board_without_spi_pins_of_its_own_says_so():
    with pytest.raises(BenchError, match=r"use bench\.spi_on"):
        _ = Bench.empty(board="raspberry_pi_pico").spi
