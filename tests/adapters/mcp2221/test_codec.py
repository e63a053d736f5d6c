"""Commands and answers as bytes; the numbers are those of Microchip DS20005565."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from anyboard.adapters.mcp2221 import codec
from anyboard.adapters.mcp2221.codec import SRAM, Output
from anyboard.core.errors import BusError

URL = "mcp2221:1-1"


def answer(*head, at=None, values=()):
    report = bytearray(head).ljust(64, b"\0")
    if at is not None:
        report[at : at + len(values)] = values
    return bytes(report)


@pytest.mark.parametrize(
    ("asked", "divider", "actual"),
    # note 1 of table 3-1: divider = 12 MHz / clock - 2
    [(400_000, 28, 400_000), (100_000, 118, 100_000), (46_693, 255, 46_692), (399_999, 29, 387_096)],
)
def test_the_clock_is_never_faster_than_asked(asked, divider, actual):
    assert codec.divider(asked) == (divider, actual)


@given(st.integers(codec.SLOWEST, codec.FASTEST))
def test_every_clock_in_range_has_a_divider(frequency):
    divider, actual = codec.divider(frequency)
    assert 0 <= divider <= 255
    assert actual <= frequency < 12_000_000 / (divider + 1)


def test_a_long_write_repeats_its_header():
    assert codec.write(codec.WRITE_NO_STOP, 0x50, bytes(range(130))) == [
        b"\x94\x82\x00\xa0" + bytes(range(60)),
        b"\x94\x82\x00\xa0" + bytes(range(60, 120)),
        b"\x94\x82\x00\xa0" + bytes(range(120, 130)),
    ]


def test_commands():
    assert codec.read(codec.READ, 0x76, 0x1234) == bytes.fromhex("91 34 12 ed")
    assert codec.status() == bytes.fromhex("10 00 00 00 00")
    assert codec.status(cancel=True) == bytes.fromhex("10 00 10 00 00")
    assert codec.status(divider=28) == bytes.fromhex("10 00 00 20 1c")


def test_level_and_direction_are_in_one_report():
    assert codec.set_gpio(1, Output(True, False)) == bytes.fromhex("50 00  00000000 01010100 00000000 00000000")
    assert codec.set_gpio(3, Output(is_input=True)) == bytes.fromhex("50 00  00000000 00000000 00000000 00000101")


def test_settings_that_are_not_given_stay():
    assert codec.set_sram(SRAM(dac_value=31)) == bytes.fromhex("60 00 00 00 9f 00 00 00")
    everything = SRAM(0x12, 0, 0, 5, (0x08, 0x02, 0x03, 0x10))
    assert codec.set_sram(everything) == bytes.fromhex("60 00 92 80 80 85 00 80 08 02 03 10")


def test_status():
    report = bytearray(answer(0x10))
    report[8], report[9:13] = 0x25, bytes.fromhex("0500 0203")
    report[20], report[21], report[22] = 0x40, 0x60, 1
    report[50:56] = bytes.fromhex("ff03 0001 0200")
    status = codec.decode_status(bytes(report), URL)
    assert (status.state, status.done, status.address_nacked, status.used) == (0x25, 0x0302, True, True)
    assert (status.scl, status.sda, status.adc) == (True, False, (1023, 256, 2))
    assert not status.speed_set


def test_sda_moves_during_a_transaction_as_it_must():
    moved = answer(0x10, at=8, values=(codec.IDLE, *bytes(9), 8))
    inside = answer(0x10, at=8, values=(codec.ENDED_WITHOUT_STOP, *bytes(9), 8))
    assert codec.decode_status(moved, URL).sda_moved
    assert not codec.decode_status(inside, URL).sda_moved


def test_data():
    assert codec.decode_data(answer(0x40, 0, 0x55, 2, 7, 8), URL) == (0x55, b"\7\x08")
    assert codec.decode_data(answer(0x40, 0x41, 0x50, 127), URL) == (0x50, None)
    assert codec.decode_data(answer(0x40, 0, 0x25, 127), URL) == (0x25, None)
    with pytest.raises(BusError, match="Input/output"):
        codec.decode_data(answer(0x40, 0, 0x55, 61), URL)


def test_levels():
    levels = codec.decode_levels(answer(0x51, 0, 1, 0, 0xEE, 0xEF, 0, 1, 1, 1), URL)
    assert levels == [(True, False), None, (False, True), (True, True)]


def test_accepted_and_refused():
    assert codec.decode_accepted(answer(0x90), 0x90, URL) is None
    assert codec.decode_accepted(answer(0x90, 1, 0x45), 0x90, URL) == 0x45


def test_sram():
    sram = bytearray(answer(0x61, 0, 18, 4, 0x7C, 0x12, 0xA8, 0x74))
    sram[22:26] = bytes.fromhex("12 13 11 08")
    assert codec.decode_sram(bytes(sram), URL) == SRAM(0x12, 5, 8, 5, (0x12, 0x13, 0x11, 0x08))


def test_a_garbled_answer_says_whose():
    with pytest.raises(BusError) as raised:
        codec.decode_status(b"\x40\0\0", URL)
    assert raised.value.kind == "other"
    assert raised.value.detail.startswith("mcp2221:1-1 answered what makes no sense: 40 00 00")


DECODERS = [
    codec.decode_status,
    codec.decode_data,
    codec.decode_levels,
    codec.decode_sram,
    codec.decode_done,
    lambda report, url: codec.decode_set_gpio(report, 3, url),
    *(
        lambda report, url, command=command: codec.decode_accepted(report, command, url)
        for command in (codec.WRITE, codec.READ, codec.WRITE_NO_STOP, codec.READ_RESTARTED, codec.WRITE_RESTARTED)
    ),
]
COMMANDS = [codec.STATUS, codec.GET_DATA, codec.GET_GPIO, codec.GET_SRAM, codec.SET_SRAM, codec.SET_GPIO, codec.WRITE]


@given(
    st.one_of(
        st.binary(max_size=70),
        st.builds(lambda command, rest: bytes((command, 0)) + rest, st.sampled_from(COMMANDS), st.binary(max_size=62)),
        st.builds(
            lambda command, rest: bytes((command, 0)) + rest,
            st.sampled_from(COMMANDS),
            st.binary(min_size=62, max_size=62),
        ),
    )
)
def test_any_bytes_are_decoded_or_refused(report):
    for decode in DECODERS:
        try:
            decode(report, URL)
        except BusError:
            pass
