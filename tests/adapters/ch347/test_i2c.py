"""I2C of the CH347: transfers on USB, what is on the wire, NACKs, speeds."""

from __future__ import annotations

import pytest

from anyboard.core.errors import BusError, Rejected
from anyboard.core.ops import I2CConfigure

ABSENT, REFUSING = 0x33, 0x2A


@pytest.mark.parametrize(
    ("parts", "transfers"),
    [
        ((b"\x60\x01\x02\x03",), (1, 1)),
        ((bytes(64),), (1, 1)),
        ((b"\x20", 26), (1, 1)),
        ((b"\x20", 100), (1, 1)),
        ((bytes(900),), (2, 2)),
        ((b"\x20", 900), (2, 2)),
    ],
)
def test_transfers(any_chip, parts, transfers):
    any_chip.transfer(*parts)
    assert any_chip.transfers() == transfers


def test_a_register_read_with_repeated_start(any_chip):
    assert any_chip.transfer(b"\x20", 26) == bytes(range(0x20, 0x20 + 26))
    assert " ".join(any_chip.engine.log).startswith("S 76w+ 20+ Sr 76r+ 20 21")


def test_a_message_of_several_packets_has_one_start_and_one_stop(any_chip):
    assert any_chip.transfer(b"\x00", 1000) == (bytes(range(256)) * 4)[:1000]
    log = any_chip.engine.log
    assert [entry for entry in log if entry.startswith(("S", "P"))] == ["S 76w+", "Sr 76r+", "P"]


def test_nobody_there_is_enodev_and_the_bus_works(any_chip):
    with pytest.raises(BusError) as raised:
        any_chip.transfer(b"\x00", 10, address=ABSENT)
    assert (raised.value.kind, raised.value.errno) == ("nack_address", 19)
    assert "0x33 on ch347:0123456789" in raised.value.detail
    assert any_chip.transfers() == (1, 1)
    assert not any_chip.engine.is_busy
    assert any_chip.transfer(b"\x07", 1) == b"\x07"


@pytest.mark.parametrize("parts", [(bytes(2000),), (2000,), (b"\x00", 2000)])
def test_a_long_message_to_nobody_ends_after_its_first_packet(any_chip, parts):
    with pytest.raises(BusError, match="No such device"):
        any_chip.transfer(*parts, address=ABSENT)
    assert any_chip.transfers()[0] == 2
    assert not any_chip.engine.is_busy


@pytest.mark.parametrize("count", [3, 600])
def test_a_refused_byte_is_eio_and_says_which(any_chip, count):
    with pytest.raises(BusError) as raised:
        any_chip.transfer(bytes(count), address=REFUSING)
    assert (raised.value.kind, raised.value.errno) == ("nack_data", 5)
    assert "after 2 bytes" in raised.value.detail
    assert not any_chip.engine.is_busy


def test_a_scan_is_one_exchange_and_writes_nothing(any_chip):
    assert any_chip.scan() == [0x2A, 0x76]
    assert any_chip.transfers() == (1, 1)
    assert not [entry for entry in any_chip.engine.log if not entry.startswith(("S", "P"))]


def test_a_line_that_is_held_low_is_no_bus_full_of_chips(chip):
    chip.model.bench.pin("SDA").drive(False)
    with pytest.raises(BusError) as raised:
        chip.scan()
    assert raised.value.kind == "bus_stuck"


@pytest.mark.parametrize(
    ("firmware", "asked", "given"),
    [
        (0x0300, 20_000, 20_000),
        (0x0300, 399_999, 100_000),
        (0x0300, 750_000, 750_000),
        (0x0341, 99_999, 50_000),
        (0x0341, 399_999, 200_000),
        (0x0341, 2_000_000, 2_000_000),
    ],
)
def test_the_clock_is_never_faster_than_asked(opened, firmware, asked, given):
    with opened(firmware=firmware) as chip:
        assert chip.configure(asked) == chip.model.i2c.hertz == given


@pytest.mark.parametrize(
    ("firmware", "asked", "text"),
    [(0x0300, 1_000_000, "20000 to 750000 Hz"), (0x0341, 19_999, "20000 to 2000000 Hz"), (0x0341, 3_000_000, "not 3")],
)
def test_a_frequency_out_of_range_is_refused_before_any_traffic(opened, firmware, asked, text):
    with opened(firmware=firmware) as chip:
        with pytest.raises(Rejected, match=text):
            chip.configure(asked)
        assert chip.transfers() == (0, 0)


def test_other_pins_are_refused_naming_the_right_ones(chip):
    with pytest.raises(Rejected, match="SCL and SDA are the pins of I2C"):
        chip.run(I2CConfigure("i2c", "GPIO4", "GPIO6", 100_000, 255, False))


def test_on_a_timed_bus_a_read_takes_its_time_and_not_more(opened):
    with opened(timed=True) as chip:
        before = chip.model.clock.now_us
        chip.transfer(b"\x20", 26)
        # 29 bytes of 9 bits at 400 kHz, and a microframe for each of the two transfers
        assert 652 <= chip.model.clock.now_us - before <= 652 + 250 + 20
