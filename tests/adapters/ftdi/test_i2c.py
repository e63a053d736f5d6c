"""I2C on the models: transfers on USB, what NACKs are, speed, wiring."""

from __future__ import annotations

import pytest

from anyboard.core.errors import BusError, Rejected
from anyboard.core.ops import I2CConfigure, I2CProbe, I2CTransfer, PinRead, PinWrite

TARGET, REFUSING, ABSENT = 0x50, 0x2A, 0x33


# -- transfers ----------------------------------------------------------------------------------------


@pytest.mark.parametrize("count", [1, 4, 64])
def test_a_write_is_one_out_and_one_in(chip, count):
    assert chip.transfer(bytes((0x20,)) + bytes(range(1, count))) == b""
    assert chip.transfers() == (1, 1)
    assert chip.memory.data[0x20 : 0x20 + count - 1] == bytes(range(1, count))


@pytest.mark.parametrize("count", [1, 26, 100])
def test_a_register_read_is_one_out_and_one_in(chip, count):
    assert chip.transfer(b"\x10", count) == bytes(range(0x10, 0x10 + count))
    assert chip.transfers() == (1, 1)


def test_a_scan_is_one_out_and_one_in_and_writes_nothing(chip):
    chip.memory.log = []
    found = chip.run(*(I2CProbe("i2c", address) for address in range(0x08, 0x78)))
    assert [address for address, present in enumerate(found, 0x08) if present] == [REFUSING, TARGET]
    assert chip.transfers() == (1, 1)
    assert set(chip.memory.log) <= {b""}


@pytest.mark.parametrize("count", [1018, 1019, 1020, 1500, 5000])
def test_a_long_read_does_not_run_over_the_chip(chip, count):
    assert chip.transfer(b"\x00", count) == (bytes(range(256)) * 20)[:count]
    out, in_ = chip.transfers()
    room = {"ft232h": 1024, "ft2232h": 4096, "ft4232h": 2048}[chip.adapter.info.url.partition(":")[0]] - 2
    assert (out, in_) == (-(-(count + 5) // room),) * 2


def test_a_long_write(ft232h):
    data = bytes(n & 0xFF for n in range(3000))
    ft232h.transfer(b"\x00" + data)
    assert ft232h.memory.data == data[2816 : 2816 + 184] + data[2560 + 184 : 2816]
    assert ft232h.transfers() == (3, 3)


def test_on_a_clock_that_takes_time_there_is_no_needless_in(opened):
    with opened(timed=True) as chip:
        chip.i2c()
        chip.transfer(b"\x10", 26)
        assert chip.transfers() == (1, 1)
        # 100 kHz: 102 bytes of 90 us are 9 ms, less than the latency timer
        chip.i2c(100_000)
        chip.transfer(b"\x10", 100)
        assert chip.transfers() == (1, 1)


def test_what_the_bus_sees(chip):
    port = 1 if chip.prefix == "BD" else 0
    targets = chip.model.ports[port].lines.targets
    targets.logs = True
    chip.transfer(b"\x10", 2)
    chip.transfer(b"\x20\x30")
    assert " ".join(targets.log) == "S 50w+ 10+ Sr 50r+ 10 11 P S 50w+ 20+ 30+ P"


def test_all_kinds_of_messages(chip):
    assert chip.transfer(b"\x40") == b""
    assert chip.transfer(3) == b"\x40\x41\x42"
    assert chip.transfer(b"\x10", 2, b"\x20", 1) == b"\x10\x11\x20"
    assert chip.transfer(b"") == b""


# -- NACKs --------------------------------------------------------------------------------------------


def test_nobody_there_costs_one_transfer_and_leaves_the_bus_usable(chip):
    with pytest.raises(BusError) as caught:
        chip.transfer(b"abc", 5, address=ABSENT)
    assert caught.value.kind == "nack_address"
    assert "0x33" in caught.value.detail
    assert chip.adapter.info.url in caught.value.detail
    assert chip.transfers() == (1, 1)
    assert chip.transfer(b"\x10", 1) == b"\x10"
    assert chip.transfers() == (1, 1)


def test_a_refused_byte(chip):
    with pytest.raises(BusError) as caught:
        chip.transfer(b"abcd", address=REFUSING)
    assert caught.value.kind == "nack_data"
    chip.transfer(b"ab", address=REFUSING)


def test_what_comes_after_a_failure_is_not_done(chip):
    ops = (
        PinWrite(chip.pin(4), True),
        I2CTransfer("i2c", TARGET, (b"\x10", 1)),
        I2CTransfer("i2c", ABSENT, (b"\x00",)),
        I2CTransfer("i2c", TARGET, (b"\x10\xff",)),
        PinWrite(chip.pin(4), False),
    )
    chip.output(chip.pin(4))
    with pytest.raises(BusError) as caught:
        chip.run(*ops)
    assert (caught.value.index, caught.value.operation, caught.value.results) == (2, ops[2], (None, b"\x10"))
    assert chip.memory.data[0x10] == 0x10
    assert chip.run(PinRead(chip.pin(4))) == [True]


def test_a_write_after_a_repeated_start_is_not_done_after_a_nack(chip):
    port = 1 if chip.prefix == "BD" else 0
    targets = chip.model.ports[port].lines.targets
    targets.logs = True
    with pytest.raises(BusError):
        chip.transfer(b"abc", b"x", address=REFUSING)
    assert " ".join(targets.log) == "S 2aw+ 61+ 62+ 63- P"
    assert chip.transfers() == (2, 2)


def test_consecutive_operations_share_a_transfer(chip):
    chip.output(chip.pin(4))
    chip.transfers()
    assert chip.run(
        PinWrite(chip.pin(4), True),
        PinRead(chip.pin(4)),
        I2CTransfer("i2c", TARGET, (b"\x10", 1)),
        PinRead(chip.pin(4)),
    ) == [None, True, b"\x10", True]
    assert chip.transfers() == (2, 2)


def test_strict_acks_stop_at_the_first_nack(opened):
    with opened("ft232h?strict_ack=1") as chip:
        chip.i2c()
        targets = chip.model.ports[0].lines.targets
        targets.logs = True
        with pytest.raises(BusError):
            chip.transfer(b"abcdef", address=REFUSING)
        assert " ".join(targets.log) == "S 2aw+ 61+ 62+ 63- P"
        assert chip.transfers() == (5, 5)
        assert chip.transfer(b"\x10", 3) == b"\x10\x11\x12"
        assert chip.transfers() == (5 - 1, 5 - 1)


# -- what is refused ----------------------------------------------------------------------------------


@pytest.mark.parametrize("frequency", [305, 1_000_001, 10_000_000])
def test_a_frequency_out_of_range_names_the_range(ft232h, frequency):
    with pytest.raises(Rejected) as caught:
        ft232h.i2c(frequency)
    assert caught.value.exception == "ValueError"
    assert caught.value.message == f"frequency must be 306 to 1000000 Hz on ft232h:FT000001, not {frequency}"
    assert ft232h.transfers() == (0, 0)


@pytest.mark.parametrize(
    ("asked", "actual"),
    [(306, 305), (100_000, 100_000), (399_999, 392_156), (400_000, 400_000), (1_000_000, 1_000_000)],
)
def test_the_actual_frequency_is_returned_and_never_more(ft232h, asked, actual):
    assert ft232h.i2c(asked) == actual
    assert ft232h.transfer(b"\x10", 1) == b"\x10"


def test_other_pins_are_refused_with_the_right_ones(ft232h):
    with pytest.raises(Rejected, match=r"Invalid pins; I2C of .* is on D0 \(SCL\) and D1 \(SDA\), .* joined to D2"):
        ft232h.run(I2CConfigure("other", "C0", "C1", 100_000, 255, False))
    assert ft232h.transfers() == (0, 0)


def test_bit_banging_is_not_there(ft232h):
    with pytest.raises(Rejected, match="bit-banged"):
        ft232h.run(I2CConfigure("soft", "D0", "D1", 100_000, 255, True))


def test_an_address_of_more_than_7_bits_and_an_empty_read(ft232h):
    with pytest.raises(Rejected, match="7 bits"):
        ft232h.transfer(b"a", address=0x80)
    with pytest.raises(Rejected, match="7 bits"):
        ft232h.run(I2CProbe("i2c", 0x80))
    with pytest.raises(Rejected, match="1 byte or more"):
        ft232h.transfer(b"a", 0)
    assert ft232h.transfers() == (0, 0)


def test_a_bus_that_was_not_configured(ft232h):
    with pytest.raises(Rejected, match="configure it first"):
        ft232h.run(I2CTransfer("none", TARGET, (b"",)))
    with pytest.raises(Rejected, match="configure it first"):
        ft232h.run(I2CProbe("none", TARGET))


# -- wiring -------------------------------------------------------------------------------------------


@pytest.mark.parametrize("url", ["ft232h", "ft2232h", "ft4232h"])
def test_a_missing_wire_between_d1_and_d2_is_named(opened, url):
    with opened(url, joined=False) as chip:
        with pytest.raises(Rejected, match=rf"{chip.pin(2)} does not follow {chip.pin(1)} .* joined by a wire"):
            chip.i2c()
        chip.output(chip.pin(1), True)  # they are free again
        chip.output(chip.pin(0), True)


def test_a_missing_wire_for_stretching_is_named(opened):
    with opened("ft232h?stretch=1") as chip:
        with pytest.raises(Rejected, match=r"D7 does not follow D0 .* stretch=1"):
            chip.i2c()
        chip.output("D7", True)


def test_only_zero_is_driven_by_an_ft232h(ft232h):
    pins = ft232h.model.ports[0].pins
    assert pins.low_only == 0x03
    assert pins.direction & 0x07 == 0x03
    ft232h.run(I2CConfigure("i2c", "D0", "D1", 100_000, 255, False))
    assert pins.low_only == 0x03


@pytest.mark.parametrize("url", ["ft2232h", "ft4232h"])
def test_the_others_let_go_of_both_lines_when_idle(opened, url):
    with opened(url) as chip:
        chip.i2c()
        chip.transfer(b"\x10", 3)
        assert chip.model.ports[0].pins.direction & 0x07 == 0
