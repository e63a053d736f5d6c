"""I2C on the CP2112: how many reports it takes, what is refused, what failures are."""

from __future__ import annotations

import pytest

import anyboard
from anyboard import busio
from anyboard.adapters.cp2112 import Backend
from anyboard.core.errors import BadURL, BusError, Rejected
from anyboard.core.ops import I2CConfigure, I2CProbe, I2CTransfer
from usbmodels.cp2112 import CP2112
from usbmodels.plugged import plugged

TARGET, FORGETFUL, REFUSING, ABSENT = 0x76, 0x50, 0x2A, 0x33


# -- reports ------------------------------------------------------------------------------------------


def test_open_takes_two_feature_reports():
    model = CP2112()
    with plugged(model):
        adapter = Backend().open("", {})
        assert (model.traffic.features, model.traffic.hid_out, model.traffic.hid_in) == (2, 0, 0)
        adapter.close()


@pytest.mark.parametrize(
    ("options", "parts", "expected"),
    [
        ({}, (b"\x60\x01\x02\x03",), (2, 1)),  # Data Write, Status Request; Status Response: the ACK is known
        ({}, (bytes(61),), (2, 1)),
        ({}, (26,), (1, 1)),  # what has been read comes by itself
        ({}, (100,), (1, 2)),
        ({}, (512,), (1, 9)),
        ({}, (b"\x10", 26), (2, 1)),  # and Force Send, as Silicon Labs advises
        ({}, (b"\x10", 100), (2, 2)),
        ({"auto_send": "always"}, (b"\x10", 26), (1, 1)),
        ({"auto_send": "always"}, (b"\x10", 100), (1, 2)),
        ({"auto_send": "never"}, (26,), (2, 1)),
        ({"auto_send": "never"}, (512,), (4, 9)),  # 4 * 61 bytes for each Force Send
    ],
)
def test_reports_of_a_transfer(opened, options, parts, expected):
    with opened(options) as chip:
        chip.transfer(*parts)
        assert chip.reports() == expected


def test_an_absent_address_costs_no_more_and_leaves_the_bus_usable(chip):
    for parts in ((b"a",), (5,)):
        with pytest.raises(BusError) as caught:
            chip.transfer(*parts, address=ABSENT)
        assert (caught.value.kind, chip.reports()) == ("nack_address", (2, 1))
    assert chip.transfer(b"\x11", 2) == b"\x11\x12"


def test_a_scan_is_a_read_of_one_byte_for_each_address(chip):
    found = chip.adapter.execute([I2CProbe("i2c", address) for address in range(0x08, 0x78)])
    assert [address for address, present in enumerate(found, 0x08) if present] == [REFUSING, FORGETFUL, TARGET]
    assert chip.reports() == (2 * 112, 112 + 3)  # three bytes came by themselves


@pytest.mark.parametrize(
    ("parts", "expected"),
    [
        # a full-speed interrupt endpoint moves one report a frame of 1 ms; the bus takes less than one
        ((b"\x60\x01\x02\x03",), 3_000),
        ((26,), 2_000),
        ((b"\x10", 26), 3_000),
    ],
)
def test_time_of_a_transfer_with_reports_of_1_ms(opened, parts, expected):
    with opened(timed=True) as chip:
        chip.transfer(*parts)  # sets the mode
        before = chip.model.clock.now_us
        chip.transfer(*parts)
        assert chip.model.clock.now_us - before == expected


def test_on_a_slow_bus_the_chip_is_asked_when_the_bytes_have_had_their_time(opened):
    with opened(timed=True) as chip:
        chip.configure(frequency=10_000)
        chip.reports()
        chip.transfer(bytes(61))  # 56 ms
        assert chip.reports() == (2, 1)
        chip.transfer(b"\x10", 100)
        assert chip.reports() == (2, 2)


# -- data --------------------------------------------------------------------------------------------


@pytest.mark.parametrize("auto_send", ["reads", "never"])
@pytest.mark.parametrize("timed", [False, True])
@pytest.mark.parametrize("count", [1, 60, 61, 62, 122, 244, 245, 512])
def test_data_of_any_length(opened, auto_send, timed, count):
    expected = bytes((0x40 + n) % 256 for n in range(count))
    with opened({"auto_send": auto_send}, timed=timed) as chip:
        chip.transfer(b"\x40")
        assert chip.transfer(count) == expected
        assert chip.transfer(b"\x40", count) == expected
        chip.transfer(b"\x40")
        assert chip.transfer(count) == expected


def test_a_repeated_start_is_one(chip):
    chip.model.engine.logs = True
    assert chip.transfer(b"\x20", 2, address=FORGETFUL) == b"\x20\x21"
    assert chip.model.engine.log == ["S 50w+", "20+", "Sr 50r+", "20", "21", "P"]


def test_what_silicon_sends_by_itself_after_a_repeated_start_is_not_trusted(opened):
    """Silicon Labs' knowledge base: its first byte is the one that was written."""
    with opened(options={"auto_send": "always"}) as chip:
        chip.transfer(b"\x60\xaa\xbb")
        assert chip.transfer(b"\x60", 2) == b"\x60\xbb"  # as people find it with such software
    with opened() as chip:
        chip.transfer(b"\x60\xaa\xbb")
        assert chip.transfer(b"\x60", 2) == b"\xaa\xbb"


def test_an_empty_write_before_a_read_is_a_read(chip):
    chip.transfer(b"\x33")
    assert chip.transfer(b"", 2) == b"\x33\x34"


def test_a_write_of_nothing_asks_for_the_address(chip):
    assert chip.transfer(b"") == b""
    with pytest.raises(BusError) as caught:
        chip.transfer(b"", address=ABSENT)
    assert caught.value.kind == "nack_address"


# -- silicon version 1 ---------------------------------------------------------------------------------


def test_version_1_refuses_what_it_would_do_wrongly(opened):
    with opened(version=1) as chip:
        with pytest.raises(
            Rejected, match=r"silicon version 1.*STOP and START.*cp2112:0067A1B2\?restart=stop"
        ) as caught:
            chip.transfer(b"\x10", 2)
        assert caught.value.exception == "NotImplementedError"
        assert chip.reports() == (0, 0)
        assert chip.transfer(b"\x10") == b""
        assert chip.transfer(2) == b"\x10\x11"


def test_version_1_does_it_with_stop_and_start_where_that_is_allowed(opened):
    with opened({"restart": "stop"}, version=1) as chip:
        chip.model.engine.logs = True
        assert chip.transfer(b"\x10", 2) == b"\x10\x11"
        assert chip.model.engine.log == ["S 76w+", "10+", "P", "S 76r+", "10", "11", "P"]


# -- refusals ----------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("parts", "words"),
    [
        ((bytes(62),), r"an I2C write is 1 to 61 bytes on cp2112:0067A1B2 \(a limit of the CP2112\), not 62"),
        ((bytes(64),), r"1 to 61 bytes .*not 64"),
        ((bytes(17), 1), r"an I2C write before a repeated START is 1 to 16 bytes .*not 17"),
        ((513,), r"an I2C read is 1 to 512 bytes .*not 513"),
        ((b"a", 513), r"1 to 512 bytes .*not 513"),
        ((0,), r"1 to 512 bytes .*not 0"),
        ((b"a", b"b"), r"can write, read, or write and then read"),
        ((1, b"b"), r"can write, read, or write and then read"),
        ((b"a", 1, 1), r"can write, read, or write and then read"),
    ],
)
def test_what_the_chip_cannot_do_is_refused_before_anything_is_sent(chip, parts, words):
    with pytest.raises(Rejected, match=words):
        chip.transfer(*parts)
    assert (chip.reports(), chip.traffic.features) == ((0, 0), 0)


@pytest.mark.parametrize("frequency", [9_999, 400_001])
def test_a_frequency_out_of_range_names_the_range(chip, frequency):
    with pytest.raises(Rejected, match=f"frequency must be 10000 to 400000 Hz on cp2112:0067A1B2, not {frequency}"):
        chip.configure(frequency)
    assert chip.traffic.features == 0


@pytest.mark.parametrize(
    ("scl", "sda", "soft"), [("GPIO0", "GPIO1", False), ("SDA", "SCL", False), ("SCL", "SDA", True)]
)
def test_other_pins_are_told_which_can(chip, scl, sda, soft):
    with pytest.raises(Rejected, match="Invalid pins; SCL and SDA are the pins of I2C on cp2112:0067A1B2"):
        chip.run(I2CConfigure("other", scl, sda, 100_000, 255, soft))
    assert chip.traffic.features == 0


def test_a_bus_that_was_not_configured_is_refused(chip):
    for op in (I2CTransfer("other", TARGET, (1,)), I2CProbe("other", TARGET)):
        with pytest.raises(Rejected, match="no I2C bus 'other'"):
            chip.run(op)


def test_an_option_it_does_not_have():
    with pytest.raises(BadURL, match="auto_send is reads or always or never, not 'yes'"):
        Backend().open("", {"auto_send": "yes"})


# -- failures ----------------------------------------------------------------------------------------


def test_a_refused_byte_is_eio(chip):
    chip.transfer(b"ab", address=REFUSING)
    for parts in ((b"abc",), (b"abc", 1)):
        with pytest.raises(BusError) as caught:
            chip.transfer(*parts, address=REFUSING)
        assert caught.value.kind == "nack_data"
        assert "0x2A on cp2112:0067A1B2 refused a byte" in caught.value.detail
    assert chip.transfer(b"\x11", 2) == b"\x11\x12"


@pytest.mark.parametrize("auto_send", ["reads", "always", "never"])
@pytest.mark.parametrize("timed", [False, True])
def test_a_nack_of_the_address_is_enodev_whatever_is_asked(opened, auto_send, timed):
    with opened({"auto_send": auto_send}, timed=timed) as chip:
        for parts in ((b"a",), (1,), (b"a", 1), (512,), (b"",)):
            with pytest.raises(BusError) as caught:
                chip.transfer(*parts, address=ABSENT)
            assert caught.value.kind == "nack_address"
            assert "nobody answers to I2C address 0x33 on cp2112:0067A1B2" in caught.value.detail
        assert chip.transfer(b"\x11", 2) == b"\x11\x12"


@pytest.mark.parametrize("line", ["SCL", "SDA"])
@pytest.mark.parametrize("parts", [(b"ab",), (2,), (b"a", 2), (b"",)])
def test_a_line_that_is_held_low_is_told_and_the_bus_works_when_it_is_let_go(chip, line, parts):
    chip.model.bench.pin(line).drive(False)
    with pytest.raises(BusError) as caught:
        chip.transfer(*parts)
    assert caught.value.kind == "bus_stuck"
    assert "SCL or SDA stays low on cp2112:0067A1B2" in caught.value.detail
    chip.model.bench.pin(line).drive(None)
    assert chip.transfer(b"\x11", 2) == b"\x11\x12"


def test_the_chip_is_given_the_time_that_transfer_and_target_may_need(chip):
    chip.configure(frequency=100_000, timeout=255)
    # 530 bytes of 9 bits and START and STOP at 10 us a bit: 47.7 ms
    assert (chip.model.write_timeout, chip.model.read_timeout, chip.model.scl_low_timeout) == (48, 48, True)
    chip.configure(frequency=100_000, timeout=500_000)
    assert (chip.model.read_timeout, chip.model.scl_low_timeout) == (548, False)
    chip.configure(frequency=10_000, timeout=5_000_000)
    assert chip.model.read_timeout == 1000  # it ignores more
    assert chip.model.retries == 1  # 0 is for ever


# -- through the API -----------------------------------------------------------------------------------


def test_a_program_sees_the_limit_as_a_valueerror():
    with plugged(CP2112()), anyboard.open("cp2112") as board, busio.I2C(board.SCL, board.SDA) as bus:
        assert bus.try_lock()
        with pytest.raises(ValueError, match="1 to 61 bytes"):
            bus.writeto(TARGET, bytes(64))
