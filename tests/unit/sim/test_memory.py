"""Memories of which only what is written takes room."""

from __future__ import annotations

from copy import deepcopy

import pytest

from anyboard.sim.engines.memory import Memory


def test_slices():
    memory = Memory.filled(2000, 0xFF)
    memory[510:514] = b"abcd"
    assert memory[508:516] == b"\xff\xffabcd\xff\xff"
    assert memory[-1490:-1486] == b"abcd"
    assert memory[5:5] == memory[9:3] == b""
    assert (len(memory), len(memory[:])) == (2000, 2000)
    with pytest.raises(ValueError, match="3 bytes do not fit in 2 bytes"):
        memory[0:2] = b"abc"


def test_what_is_under_it():
    memory = Memory(1500, lambda start, n: bytes((start + offset) % 251 for offset in range(n)))
    memory[3:5] = b"\x00\x00"
    assert memory[0:7] == bytes([0, 1, 2, 0, 0, 5, 6])
    assert memory[1490:] == bytes(value % 251 for value in range(1490, 1500))
    memory[1495:] = b"12345"
    assert memory[1493:] == bytes([1493 % 251, 1494 % 251]) + b"12345"


def test_fill():
    memory = Memory.filled(4096, 0)
    memory.fill(100, 1000, 0xAA)
    assert memory[:] == bytes(100) + b"\xaa" * 1000 + bytes(2996)


def test_a_copy_has_what_was_written_and_keeps_what_is():
    memory = Memory.filled(1024, 0)
    memory[0:2] = b"ab"
    copy = deepcopy(memory)
    copy[1:2] = b"X"
    assert (copy[0:3], memory[0:3]) == (b"aX\0", b"ab\0")
