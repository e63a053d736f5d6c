"""The frames between computer and board: what is damaged is never taken for a frame, nor takes one along."""

from __future__ import annotations

import itertools
import random
from collections import Counter
from zlib import crc32

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from anyboard.adapters.python_board.frames import (
    FLAG,
    INTERRUPT,
    LONGEST,
    MARK,
    NEWLINES,
    Decoder,
    Frame,
    byte_sum,
    encode,
    escaped,
    unescaped,
)

EVERY_VALUE = bytes(range(256))
marks = st.integers(MARK, 0xFF)


def decode(stream: bytes, **options) -> list[Frame]:
    decoder = Decoder(**options)
    frames = decoder.feed(stream)
    while decoder.waits:
        frames += decoder.give_up()
    return frames


def test_layout():
    payload = b"\x01\x03\x1b\x0a"
    check = crc32(b"\x85" + payload).to_bytes(4, "little")
    assert encode(0x85, payload) == bytes((0xF5, 0x80 + 10, 0x80, 0x85)) + b"\x01\x1b\x43\x1b\x5b\x0a" + check


@pytest.mark.parametrize("payload", [b"", b"payload"])
def test_a_bit_of_the_mark_and_another_make_no_good_frame(payload):
    frame = encode(MARK | 5, payload)
    for bit, place, other in itertools.product(range(7), range(4, len(frame)), range(8)):
        bad = bytearray(frame)
        bad[3] ^= 1 << bit
        bad[place] ^= 1 << other
        assert decode(bytes(bad)) == []


def test_a_long_frame_has_14_bits_of_length():
    frame = encode(MARK, b"\xff" * 300, check=byte_sum)
    assert frame[1:3] == bytes((MARK | 304 & 0x7F, MARK | 304 >> 7))
    assert decode(frame, check=byte_sum) == [Frame(MARK, b"\xff" * 300)]


def constant(data: bytes, start: int) -> int:
    """A check that never needs escaping."""
    return 0x01010101


def test_longest_frame():
    payload = bytes(LONGEST - 4)
    assert decode(encode(MARK, payload, b"", constant), check=constant) == [Frame(MARK, payload)]
    with pytest.raises(ValueError, match="at most 16383 bytes"):
        encode(MARK, payload + b"\0", b"", constant)


@pytest.mark.parametrize("escapes", [b"", INTERRUPT, INTERRUPT + NEWLINES, NEWLINES])
def test_what_is_escaped_is_not_there(escapes):
    through = escaped(EVERY_VALUE * 2, escapes)
    assert not set(through) & set(escapes)
    assert unescaped(through) == EVERY_VALUE * 2


@given(st.binary())
def test_a_request_never_has_ctrl_c_in_it(payload):
    assert 3 not in encode(MARK | FLAG, payload)


@given(st.lists(st.tuples(marks, st.binary(max_size=200))), st.sampled_from([b"", INTERRUPT, NEWLINES]), st.data())
def test_frames_arrive_in_pieces(frames, escapes, data):
    stream = b"".join(encode(mark, payload, escapes) for mark, payload in frames)
    cuts = sorted(data.draw(st.lists(st.integers(0, len(stream)), max_size=20)))
    decoder = Decoder()
    found = []
    for start, end in zip([0, *cuts], [*cuts, len(stream)], strict=True):
        found += decoder.feed(stream[start:end])
    assert found == [Frame(*frame) for frame in frames]
    assert not decoder.waits
    assert not decoder.strays


@settings(max_examples=300)
@given(st.binary(max_size=300), st.binary(max_size=50))
def test_garbage_in_front_takes_no_frame_along(garbage, payload):
    assert decode(garbage + encode(MARK | 9, payload))[-1] == Frame(MARK | 9, payload)


def test_what_a_dying_program_prints_is_kept():
    decoder = Decoder()
    decoder.feed(encode(MARK, b"fine") + b"\x04Traceback (most recent call last):\r\n")
    assert decoder.strays == b"\x04Traceback (most recent call last):\r\n"


def test_strays_do_not_pile_up():
    decoder = Decoder()
    for _ in range(10):
        decoder.feed(bytes(1000))
    assert len(decoder.strays) == 4096


def test_a_length_no_frame_can_have_is_not_waited_for():
    decoder = Decoder(longest=100)
    assert decoder.feed(bytes((0xF5, 0xE5, 0x80, 0x80)) + encode(MARK, b"x")) == [Frame(MARK, b"x")]


def test_giving_up_a_beginning_finds_what_is_behind_it():
    decoder = Decoder()
    assert decoder.feed(bytes((0xF5, 0xFF, 0xFF, 0x80)) + encode(MARK, b"x")) == []
    assert decoder.waits
    assert decoder.give_up() == [Frame(MARK, b"x")]


def damaged(frame: bytes, dice: random.Random) -> bytes:
    """A frame with bits flipped, cut, or with something in its middle."""
    kind = dice.randrange(4)
    if kind == 0:
        bad = bytearray(frame)
        for place in dice.sample(range(len(bad)), min(len(bad), dice.randint(1, 3))):
            bad[place] ^= 1 << dice.randrange(8)
        return bytes(bad)
    if kind == 1:
        return frame[: dice.randrange(len(frame))]
    if kind == 2:
        return frame[dice.randint(1, len(frame)) :]
    place = dice.randrange(1, len(frame))
    return frame[:place] + bytes(dice.randrange(256) for _ in range(dice.randint(1, 5))) + frame[place:]


def test_100_000_frames_of_which_many_are_damaged():
    dice = random.Random(6)
    total = 0
    while total < 100_000:
        decoder = Decoder(longest=400)
        found, whole, sent = [], [], set()
        for _ in range(500):
            frame = Frame(dice.randint(MARK, 0xFF), dice.randbytes(dice.choice((0, 1, 5, 30, 90))))
            coded = encode(*frame, dice.choice((b"", INTERRUPT, INTERRUPT + NEWLINES)))
            sent.add(frame)
            fate = dice.random()
            if fate < 0.3:
                piece = damaged(coded, dice)
            elif fate < 0.4:
                piece = dice.randbytes(dice.randint(1, 20)) + coded * 2
                whole += [frame] * 2
            else:
                piece = coded
                whole.append(frame)
            found += decoder.feed(piece)
            total += 1
        while decoder.waits:
            found += decoder.give_up()
        assert set(found) <= sent, "one was made up"
        # one that lacks its last byte is whole again, if what comes next happens to begin with it; both ways
        lost, recovered = Counter(whole) - Counter(found), Counter(found) - Counter(whole)
        assert lost.total() <= 3
        assert recovered.total() <= 6
