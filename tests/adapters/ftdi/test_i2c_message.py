"""What is sent in one go, and what answers mean."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from anyboard.adapters.ftdi import i2c_message
from anyboard.adapters.ftdi.i2c_message import ADDRESS, DATA, LEVELS, WRITTEN, pieces, probes, transaction
from anyboard.adapters.ftdi.i2c_wires import FAST, Wires

WIRES = Wires(0, 0, only_zero=True, timing=FAST, phase_ns=833)
IDLE = 0x05  # D0 and D2 high


def test_a_write_then_read():
    message = transaction(WIRES, 0x76, (b"\xd0", 2), strict=False)
    assert list(message.kinds) == [LEVELS, ADDRESS, WRITTEN, ADDRESS, DATA, DATA, LEVELS]
    assert b"".join(message.units) == (
        b"\x81"
        + WIRES.start
        + WIRES.write(0xEC)
        + WIRES.write(0xD0)
        + WIRES.restart
        + WIRES.write(0xED)
        + WIRES.read_more
        + WIRES.read_last
        + WIRES.stop
        + WIRES.levels
    )
    assert message.cuts == ()


def test_nothing_is_written_after_a_repeated_start_before_the_acks_are_known():
    message = transaction(WIRES, 0x50, (b"ab", b"c"), strict=False)
    assert message.cuts == (4,)
    assert message.units[4].startswith(WIRES.restart)


def test_strict_acks_cut_after_every_ack():
    message = transaction(WIRES, 0x50, (b"ab", 2), strict=True)
    assert [message.kinds[start:end] for start, end in pieces(message, 100)] == [
        bytes((LEVELS, ADDRESS)),
        bytes((WRITTEN,)),
        bytes((WRITTEN,)),
        bytes((ADDRESS,)),
        bytes((DATA, DATA, LEVELS)),
    ]


@given(
    parts=st.lists(st.one_of(st.binary(max_size=40), st.integers(1, 40)), min_size=1, max_size=4),
    strict=st.booleans(),
    most=st.integers(1, 50),
)
def test_pieces_are_whole_and_in_order(parts, strict, most):
    message = transaction(WIRES, 0x50, parts, strict=strict)
    runs = pieces(message, most)
    assert [n for start, end in runs for n in range(start, end)] == list(range(len(message.units)))
    assert all(0 < end - start <= most for start, end in runs)
    assert set(message.cuts) <= {end for _, end in runs}
    assert len(message.units) == len(message.kinds)


def test_a_scan_writes_no_byte():
    message = probes(WIRES, (0x08, 0x09))
    assert list(message.kinds) == [LEVELS, ADDRESS, ADDRESS, LEVELS]
    assert message.units[1] == WIRES.start + WIRES.write(0x10) + WIRES.stop


def test_the_first_nack_counts():
    kinds = bytes((LEVELS, ADDRESS, WRITTEN, WRITTEN, LEVELS))
    # the other bits of an answered bit are whatever was there before (AN_108, 3.3)
    assert i2c_message.first_nack(kinds, bytes((IDLE, 0xFE, 0x00, 0x7E, IDLE))) is None
    assert i2c_message.first_nack(kinds, bytes((IDLE, 0xFF, 0x01, 0x01, IDLE))) == "nack_address"
    assert i2c_message.first_nack(kinds, bytes((IDLE, 0x00, 0x00, 0x03, IDLE))) == "nack_data"


def test_data_with_bit_0_is_no_nack():
    kinds = bytes((ADDRESS, DATA, DATA))
    assert i2c_message.first_nack(kinds, b"\x00\xff\x01") is None
    assert i2c_message.data(kinds, b"\x00\xff\x01") == b"\xff\x01"


def test_who_is_there():
    kinds = bytes((LEVELS, ADDRESS, ADDRESS, LEVELS))
    assert i2c_message.acknowledged(kinds, bytes((IDLE, 1, 0, IDLE))) == [False, True]


def test_a_line_that_is_low():
    kinds = bytes((LEVELS, ADDRESS, LEVELS))
    assert i2c_message.bad_levels(kinds, bytes((IDLE, 0, IDLE | 0xF8))) is None
    assert i2c_message.bad_levels(kinds, bytes((0x01, 0, IDLE))) == 0x01
    assert i2c_message.bad_levels(kinds, bytes((IDLE, 0, 0x04))) == 0x04


@given(kinds=st.binary(max_size=30).map(lambda raw: bytes(byte % 4 for byte in raw)), answers=st.binary(max_size=40))
def test_any_answer_has_a_meaning(kinds, answers):
    assert i2c_message.first_nack(kinds, answers) in (None, "nack_address", "nack_data")
    assert len(i2c_message.data(kinds, answers)) <= len(answers)
    i2c_message.acknowledged(kinds, answers)
    i2c_message.bad_levels(kinds, answers)
