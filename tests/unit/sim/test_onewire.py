"""1-Wire: the line is the AND of all parts."""

from __future__ import annotations

import pytest

from anyboard.core.ops import OneWireConfigure, OneWireRead, OneWireReset, OneWireWrite


class Part:
    """Answers the same bits again and again."""

    def __init__(self, *bits, present=True):
        self.bits = bits
        self.present = present
        self.written = []

    def reset(self):
        self.written.clear()
        self.at = 0
        return self.present

    def write_bit(self, bit):
        self.written.append(bit)

    def read_bit(self):
        self.at += 1
        return self.bits[self.at - 1]


@pytest.fixture
def wire(bench, adapter):
    bench.onewire("D4")
    adapter.execute([OneWireConfigure("D4")])
    return adapter


def test_nobody_is_there(wire):
    assert wire.execute([OneWireReset("D4"), OneWireRead("D4", 2)]) == [False, b"\x01\x01"]


def test_a_line_without_a_pull_up_is_stuck_low(adapter):
    adapter.execute([OneWireConfigure("D4")])
    assert adapter.execute([OneWireReset("D4"), OneWireRead("D4", 1)]) == [True, b"\x00"]


def test_one_presence_is_enough_and_bits_are_anded(bench, wire):
    first = bench.onewire("D4").attach(Part(True, True, False))
    second = bench.onewire("D4").attach(Part(True, False, True, present=False))
    assert wire.execute([OneWireReset("D4"), OneWireWrite("D4", b"\x01\x00")])[0] is True
    assert first.written == second.written == [True, False]
    assert wire.execute([OneWireRead("D4", 3)]) == [b"\x01\x00\x00"]


def test_a_wired_pin_reaches_the_same_parts(bench, adapter):
    bench.onewire("D4").attach(Part())
    bench.wire("D4", "D9")
    assert adapter.execute([OneWireConfigure("D9"), OneWireReset("D9")])[1] is True


def test_detach_and_missing_methods(bench, wire):
    part = bench.onewire("D4").attach(Part())
    bench.onewire("D4").detach(part)
    assert wire.execute([OneWireReset("D4")]) == [False]
    with pytest.raises(TypeError, match=r"1-Wire D4: it has no reset\(\), write_bit\(\), read_bit\(\)"):
        bench.onewire("D4").attach(object())
