"""I2C of the CH341A: transfers on USB, what is on the wire, NACKs, speeds."""

from __future__ import annotations

import pytest

from anyboard.core.errors import BusError, Rejected, Unsupported
from anyboard.core.ops import AnalogRead, I2CConfigure, I2CTransfer

TARGET, REFUSING, ABSENT = 0x76, 0x2A, 0x33


def test_a_write(chip):
    chip.transfer(b"\x60\x01\x02\x03")
    assert chip.transfers() == (1, 1)
    assert chip.wire() == "S 76w+ 60+ 01+ 02+ 03+ P"


def test_a_register_read_with_repeated_start(chip):
    assert chip.transfer(b"\x20", 26) == bytes(range(0x20, 0x20 + 26))
    assert chip.transfers() == (1, 1)
    assert chip.wire().startswith("S 76w+ 20+ Sr 76r+ 20 21")


def test_a_long_write_is_one_message(chip):
    chip.transfer(b"\x60" + bytes(63))
    assert chip.transfers() == (5, 5)
    assert chip.wire() == "S 76w+ 60+ " + "00+ " * 63 + "P"


def test_a_long_read_is_one_message(chip):
    assert chip.transfer(b"\x00", 100) == bytes(range(100))
    assert chip.transfers() == (4, 4)
    assert chip.wire().count("S") == 2


def test_nobody_there_is_enodev_and_the_bus_works(chip):
    with pytest.raises(BusError) as raised:
        chip.transfer(b"\x00", address=ABSENT)
    assert (raised.value.kind, raised.value.errno) == ("nack_address", 19)
    assert "0x33 on ch341:1-1" in raised.value.detail
    assert chip.transfers() == (1, 1)
    assert not chip.engine.is_busy
    assert chip.transfer(b"\x07", 1) == b"\x07"


@pytest.mark.parametrize("parts", [(bytes(64),), (100,), (b"\x00", 100), (bytes(40), 40)])
def test_a_long_message_to_nobody_ends_after_its_first_packet(chip, parts):
    with pytest.raises(BusError, match="No such device"):
        chip.transfer(*parts, address=ABSENT)
    assert chip.transfers()[0] == 2  # the second is STOP
    assert not chip.engine.is_busy


@pytest.mark.parametrize("count", [3, 40])
def test_a_refused_byte_is_eio_and_says_which(chip, count):
    with pytest.raises(BusError) as raised:
        chip.transfer(bytes(count), address=REFUSING)
    assert (raised.value.kind, raised.value.errno) == ("nack_data", 5)
    assert "after 2 bytes" in raised.value.detail
    assert not chip.engine.is_busy


def test_a_scan_asks_seven_addresses_in_a_packet(chip):
    assert chip.scan() == [0x2A, 0x50, 0x76]
    assert chip.transfers() == (16, 16)
    assert "S 77w- P" in chip.wire()


def test_a_line_that_is_held_low_is_no_bus_full_of_chips(chip):
    chip.model.bench.pin("SDA").drive(False)
    with pytest.raises(BusError) as raised:
        chip.scan()
    assert raised.value.kind == "bus_stuck"
    chip.model.bench.pin("SDA").drive(None)
    assert chip.scan() == [0x2A, 0x50, 0x76]


@pytest.mark.parametrize(
    ("asked", "given"), [(20_000, 20_000), (99_999, 20_000), (100_000, 100_000), (749_999, 400_000), (750_000, 750_000)]
)
def test_the_clock_is_never_faster_than_asked(chip, asked, given):
    assert chip.configure(asked) == chip.model.i2c.hertz == given


@pytest.mark.parametrize("asked", [1, 19_999, 750_001])
def test_a_frequency_out_of_range_is_refused_before_any_traffic(chip, asked):
    with pytest.raises(Rejected, match="20000 to 750000 Hz on ch341:1-1"):
        chip.configure(asked)
    assert chip.transfers() == (0, 0)


def test_other_pins_are_refused_naming_the_right_ones(chip):
    with pytest.raises(Rejected, match="SCL and SDA are the pins of I2C"):
        chip.run(I2CConfigure("i2c", "D0", "D1", 100_000, 255, False))
    assert chip.transfers() == (0, 0)


def test_a_bus_without_pull_ups_is_refused(chip):
    chip.model.bench.i2c.pull_ups = False
    with pytest.raises(Rejected, match="No pull up found on SDA or SCL; check your wiring"):
        chip.configure()


def test_a_failure_says_which_operation_and_what_came_before(chip):
    ops = [I2CTransfer("i2c", address, (b"\x05", 1)) for address in (TARGET, ABSENT, TARGET)]
    with pytest.raises(BusError) as raised:
        chip.adapter.execute(ops)
    assert (raised.value.index, raised.value.operation, raised.value.results) == (1, ops[1], (b"\x05",))


def test_what_it_cannot_do_is_said_before_anything_is_done(chip):
    with pytest.raises(Unsupported, match="AnalogRead"):
        chip.adapter.execute([I2CTransfer("i2c", TARGET, (b"\x60\x55",)), AnalogRead("D0")])
    assert chip.transfers() == (0, 0)


def test_on_a_timed_bus_a_read_takes_its_time_and_not_more(opened):
    with opened(timed=True) as chip:
        before = chip.model.clock.now_us
        chip.transfer(b"\x20", 26)
        # 29 bytes of 9 bits at 400 kHz, and a frame for each of the two transfers
        assert 652 <= chip.model.clock.now_us - before <= 652 + 2000 + 20
        assert chip.transfers() == (1, 1)
