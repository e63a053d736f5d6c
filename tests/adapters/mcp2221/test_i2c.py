"""Transfers: what is on the wires, how many HID exchanges they take, and what is refused."""

from __future__ import annotations

import errno

import pytest

import anyboard
from anyboard import busio
from anyboard.core.errors import BusError, Nack, Rejected
from anyboard.core.ops import I2CConfigure, I2CProbe, I2CTransfer, Release
from usbmodels.mcp2221 import MCP2221
from usbmodels.parts import Memory
from usbmodels.plugged import plugged

TARGET, FORGETFUL, REFUSING, ABSENT = 0x76, 0x50, 0x2A, 0x33


# -- exchanges ---------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("parts", "count"),
    [
        ((b"\x60abc",), 2),
        ((b"\x60" + bytes(59),), 2),
        ((b"\x60" + bytes(63),), 3),
        ((b"\x10", 26), 3),
        ((b"\x10", 60), 3),
        ((b"\x10", 61), 4),
        ((b"\x10", 100), 4),
        ((7,), 2),
        ((b"",), 2),
        ((b"", 7), 2),
        ((b"\x60" + bytes(60), 5), 4),
        ((b"\x60", b"\x60\x01"), 3),
    ],
)
def test_exchanges(chip, parts, count):
    chip.transfer(*parts)
    assert chip.exchanges() == count
    assert chip.adapter.busy_polls == 0


def test_a_write_and_a_read_of_a_register(chip):
    chip.transfer(b"\xf4\x25")
    assert chip.exchanges() == 2
    assert chip.transfer(b"\xf4", 1) == b"\x25"
    assert chip.exchanges() == 3
    chip.transfer(b"\xf4")
    assert chip.transfer(1) == b"\x25"
    assert chip.exchanges() == 2 + 2


@pytest.mark.parametrize("parts", [(b"\x00",), (1,), (b"\x00", 1), (b"\x00" * 70,)])
def test_an_absent_address_costs_three(chip, parts):
    with pytest.raises(BusError) as raised:
        chip.transfer(*parts, address=ABSENT)
    assert (raised.value.kind, raised.value.errno) == ("nack_address", errno.ENODEV)
    assert raised.value.detail == f"nobody answers to I2C address 0x33 on {chip.adapter.info.url}"
    assert chip.exchanges() <= 3
    assert chip.works()


def test_a_scan_writes_nothing(chip):
    log = chip.log()
    found = chip.adapter.execute([I2CProbe("i2c", address) for address in range(0x08, 0x78)])
    assert [address for address, there in enumerate(found, 0x08) if there] == [REFUSING, FORGETFUL, TARGET]
    assert chip.exchanges() <= 340
    assert not any("w" in entry for entry in log)


def test_opening_changes_nothing_and_costs_two():
    model = MCP2221()
    before = model.settings.read(), bytes(model.flash.pins), bytes(model.flash.chip)
    with plugged(model):
        model.traffic.clear()
        with anyboard.open("mcp2221") as board:
            assert (model.traffic.hid_out, model.traffic.hid_in) == (2, 2)
            busio.I2C(board.SCL, board.SDA)
            assert model.traffic.hid_out == 3  # ready for the first transfer
        assert (model.settings.read(), bytes(model.flash.pins), bytes(model.flash.chip)) == before


def test_the_polls_that_the_bus_makes_necessary_are_counted(opened):
    with opened(timed=True) as chip:
        chip.configure(46_693)
        chip.traffic.clear()
        assert chip.transfer(b"\x10", 120) == bytes(range(0x10, 0x10 + 120))
        wire_ms = (1 + 1 + 1 + 120) * 9 / 46.692
        # one exchange is 2 ms; the four that move something would do if the bus took no time
        assert chip.exchanges() == 4 + chip.adapter.busy_polls
        assert 2 * chip.adapter.busy_polls <= wire_ms


# -- the wires ---------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("parts", "wires"),
    [
        ((b"\x60\xaa",), "S 50w+ 60+ aa+ P"),
        ((2,), "S 50r+ 00 01 P"),
        ((b"\x10", 2), "S 50w+ 10+ Sr 50r+ 10 11 P"),
        ((b"",), "S 50r+ 00 P"),
        ((b"", 2), "S 50r+ 00 01 P"),
        ((b"\x60", b"\x61\xaa"), "S 50w+ 60+ Sr 50w+ 61+ aa+ P"),
    ],
)
def test_the_wires(chip, parts, wires):
    log = chip.log()
    chip.transfer(*parts, address=FORGETFUL)
    assert " ".join(log) == wires


@pytest.mark.parametrize("count", [1, 59, 60, 61, 119, 120, 121, 250])
@pytest.mark.parametrize("timed", [False, True])
def test_messages_of_every_length(opened, timed, count):
    with opened(timed=timed) as chip:
        memory = Memory(0x11)
        chip.bench.i2c.attach(memory)
        data = bytes((3 * n + 1) & 0xFF for n in range(count))
        chip.transfer(b"\x00" + data, address=0x11)
        assert bytes(memory.data[:count]) == data
        assert chip.transfer(b"\x00", count, address=0x11) == data


def test_the_longest_messages(chip):
    class Counter:
        written = 0

        def __deepcopy__(self, memo):
            return Counter()

        def answers(self, address):
            return address == 0x12

        def write(self, address, data):
            self.written += len(data)

        def read(self, address, n):
            return bytes(n)

    counter = Counter()
    chip.bench.i2c.attach(counter)
    chip.transfer(bytes(0x1000), address=0x12)
    assert counter.written == 0x1000
    assert chip.transfer(0xFFFF, address=0x12) == bytes(0xFFFF)


def test_addresses_have_seven_bits(chip):
    chip.bench.i2c.attach(Memory(0x7F))
    assert chip.transfer(b"\x05", 1, address=0x7F) == b"\x05"
    assert chip.probe(0x7F)


# -- failures ----------------------------------------------------------------------------------------


def test_a_refused_byte_is_another_error_than_an_absent_address(chip):
    for parts in ((b"abc",), (b"abc" * 30,), (b"abc", 1)):
        with pytest.raises(BusError) as raised:
            chip.transfer(*parts, address=REFUSING)
        assert (raised.value.kind, raised.value.errno) == ("nack_data", errno.EIO), parts
        assert chip.works()
    chip.transfer(b"ab", address=REFUSING)


def test_results_before_a_failure_come_with_it(chip):
    ops = [I2CTransfer("i2c", TARGET, (b"\x10", 1)), I2CTransfer("i2c", ABSENT, (b"\x10",))]
    with pytest.raises(BusError) as raised:
        chip.adapter.execute(ops)
    assert (raised.value.index, raised.value.results, raised.value.operation) == (1, (b"\x10",), ops[1])


# -- what is refused, before anything is sent ----------------------------------------------------------


@pytest.mark.parametrize(
    ("parts", "exception", "words"),
    [
        ((bytes(65536),), "ValueError", "an I2C write is 0 to 65535 bytes on mcp2221:1-1, not 65536"),
        ((65536,), "ValueError", "an I2C read is 1 to 65535 bytes on mcp2221:1-1, not 65536"),
        ((0,), "ValueError", "an I2C read is 1 to 65535 bytes on mcp2221:1-1, not 0"),
        ((b"a", 1, 1), "NotImplementedError", "can write, read, write and then read, or write twice"),
        ((1, b"a"), "NotImplementedError", "can write, read, write and then read, or write twice"),
        ((1, 1), "NotImplementedError", "can write, read, write and then read, or write twice"),
        ((b"a", b"b", b"c"), "NotImplementedError", "can write, read, write and then read, or write twice"),
        ((b"a", b""), "NotImplementedError", "can write, read, write and then read, or write twice"),
        ((), "NotImplementedError", "can write, read, write and then read, or write twice"),
    ],
)
def test_what_the_chip_cannot_do(chip, parts, exception, words):
    with pytest.raises(Rejected) as raised:
        chip.transfer(*parts)
    assert raised.value.exception == exception
    assert words in raised.value.message
    assert chip.exchanges() == 0


@pytest.mark.parametrize("frequency", [1, 10_000, 46_692, 400_001, 1_000_000])
def test_a_frequency_out_of_range_names_the_range(chip, frequency):
    with pytest.raises(Rejected) as raised:
        chip.configure(frequency)
    assert raised.value.exception == "ValueError"
    assert raised.value.message == f"frequency must be 46693 to 400000 Hz on mcp2221:1-1, not {frequency}"
    assert chip.exchanges() == 0
    assert chip.adapter.info.limits["i2c_frequency_min"] == 46_693
    assert chip.adapter.info.limits["i2c_frequency_max"] == 400_000


@pytest.mark.parametrize(("asked", "divider", "actual"), [(100_000, 118, 100_000), (390_000, 29, 387_096)])
def test_the_clock_is_set(chip, asked, divider, actual):
    assert chip.configure(asked) == actual
    assert chip.model.i2c.divider == divider
    assert chip.exchanges() == 1


@pytest.mark.parametrize(("scl", "sda", "soft"), [("SDA", "SCL", False), ("G0", "G1", False), ("SCL", "SDA", True)])
def test_other_pins_are_refused(chip, scl, sda, soft):
    with pytest.raises(Rejected, match="SCL and SDA are the pins of I2C on mcp2221:1-1"):
        chip.run(I2CConfigure("i2c", scl, sda, 100_000, 255, soft))
    assert chip.exchanges() == 0


def test_a_bus_that_is_not_configured(chip):
    chip.run(Release("i2c"))
    for run in (chip.transfer, chip.probe):
        with pytest.raises(Rejected, match="has no I2C bus 'i2c'; configure it first"):
            run(*(1,) * (run == chip.transfer))
    assert chip.exchanges() == 0


class OnlyWrites:
    """Refuses to be read, as an SHT31 that has measured nothing."""

    def __init__(self, address):
        self.address, self.written = address, []

    def answers(self, address):
        return address == self.address

    def write(self, address, data):
        self.written.append(data)

    def read(self, address, n):
        raise Nack

    def stop(self): ...


def test_a_write_of_nothing_finds_a_target_that_refuses_to_be_read(chip):
    target = chip.bench.i2c.attach(OnlyWrites(0x44))
    assert chip.adapter.execute([I2CProbe("i2c", 0x44)]) == [False]
    assert [data for data in target.written if data] == []
    chip.transfer(b"", address=0x44)
    assert [data for data in target.written if data] == [b"\x00"]


def test_a_write_of_nothing_to_nobody_is_enodev(chip):
    with pytest.raises(BusError) as raised:
        chip.transfer(b"", address=ABSENT)
    assert raised.value.kind == "nack_address"
    assert chip.works()
