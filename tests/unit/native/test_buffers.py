"""Buffers and bounds as the firmware takes them."""

from __future__ import annotations

import array
import sys

import pytest

from anyboard._native.buffers import readable, writable

DATA = b"0123456789"


@pytest.mark.parametrize("start", [-20, -10, -3, 0, 1, 9, 10, 11, 1000])
@pytest.mark.parametrize("end", [-20, -10, -3, 0, 1, 9, 10, 11, 2**31 - 1, sys.maxsize])
def test_bounds_are_those_of_a_slice(start, end):
    assert readable(DATA, start, end) == DATA[start:end]
    assert bytes(writable(bytearray(DATA), start, end)) == DATA[start:end]


@pytest.mark.parametrize("kind", [bytes, bytearray, memoryview, lambda data: array.array("B", data), bytes.decode])
def test_what_can_be_read(kind):
    assert readable(kind(DATA)) == DATA
    assert readable(kind(DATA), 2, 4) == b"23"
    assert type(readable(kind(DATA))) is bytes


def test_text_is_utf_8():
    assert readable("µ", 1) == b"\xb5"


def test_bounds_count_elements():
    words = array.array("H", [0x0102, 0x0304, 0x0506])
    assert readable(words, 1, -1) == words.tobytes()[2:4]
    view = writable(words, 2)
    view[:] = b"\x00\x00"
    assert words.tolist() == [0x0102, 0x0304, 0]
    assert readable(words, 3) == bytes(writable(words, 3)) == b""
    assert readable(array.array("H")) == bytes(writable(array.array("H"))) == b""


def test_the_bytes_read_are_a_copy():
    buffer = bytearray(b"abc")
    data = readable(buffer)
    buffer[0] = 0
    assert data == b"abc"


def test_a_memoryview_with_gaps_can_be_read():
    assert readable(memoryview(DATA)[::3]) == b"0369"


@pytest.mark.parametrize("wrong", [5, None, [1, 2], 1.5, object()])
@pytest.mark.parametrize("take", [readable, writable])
def test_what_is_no_buffer(wrong, take):
    with pytest.raises(TypeError, match=r"^object with buffer protocol required$"):
        take(wrong)


@pytest.mark.parametrize("wrong", [b"abc", "abc", memoryview(b"abc"), memoryview(bytearray(4))[::2]])
def test_what_cannot_be_written(wrong):
    with pytest.raises(TypeError, match=r"^object with buffer protocol required$"):
        writable(wrong)


@pytest.mark.parametrize("take", [readable, writable])
def test_bounds_are_machine_words(take):
    with pytest.raises(TypeError, match=r"^can't convert str to int$"):
        take(bytearray(3), "x")
    with pytest.raises(TypeError, match=r"^can't convert NoneType to int$"):
        take(bytearray(3), 0, None)
    with pytest.raises(OverflowError, match=r"^overflow converting long int to machine word$"):
        take(bytearray(3), 0, 1 << 40)
