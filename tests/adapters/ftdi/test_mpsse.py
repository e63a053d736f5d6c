"""The engine's commands, byte by byte as FTDI AN_108 has them, and its clock."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from anyboard.adapters.ftdi import mpsse
from anyboard.adapters.ftdi.clock import Clock, fastest, slowest_hertz

FALLING_OUT = mpsse.WRITE | mpsse.WRITE_FALLING


@pytest.mark.parametrize(
    ("commands", "expected"),
    [
        # 3.3.2: bytes out on the falling edge; the length is one less than the number of bytes
        (mpsse.write_bytes(FALLING_OUT, b"\xa5"), "11 00 00 a5"),
        (mpsse.write_bytes(FALLING_OUT, bytes(258))[:4], "11 01 01 00"),
        # 3.3.3: bits out on the rising edge, 3.3.4 on the falling one
        (mpsse.write_bits(mpsse.WRITE, 3, 0xE0), "12 02 e0"),
        (mpsse.write_bits(FALLING_OUT, 1, 0x00), "13 00 00"),
        # 3.3.5 to 3.3.8: in
        (mpsse.read_bytes(mpsse.READ, 65536), "20 ff ff"),
        (mpsse.read_bytes(mpsse.READ | mpsse.READ_FALLING, 1), "24 00 00"),
        (mpsse.read_bit(mpsse.READ), "22 00"),
        # 3.6.1 to 3.6.4: pins
        (mpsse.set_low(0x01, 0x03), "80 01 03"),
        (mpsse.set_high(0xFF, 0x80), "82 ff 80"),
        (mpsse.READ_LOW + mpsse.READ_HIGH, "81 83"),
        # 3.7, 3.8, 5.1, 6, 7.1
        (mpsse.LOOPBACK_OFF, "85"),
        (mpsse.set_divisor(0x0149), "86 49 01"),
        (mpsse.SEND_NOW, "87"),
        (mpsse.FULL_CLOCK, "8a"),
        (mpsse.three_phases(True) + mpsse.three_phases(False), "8c 8d"),
        (mpsse.adaptive_clock(True) + mpsse.adaptive_clock(False), "96 97"),
        (mpsse.drive_only_zero(0x03, 0x00), "9e 03 00"),
    ],
)
def test_commands(commands, expected):
    assert commands.hex(" ") == expected


@pytest.mark.parametrize(
    ("hertz", "three_phases", "divisor", "actual"),
    [
        # 60 MHz / (2 * (1 + divisor)), AN_108, 3.8 and 6; with three phases 60 MHz / (3 * (1 + divisor))
        (30_000_000, False, 0, 30_000_000),
        (29_999_999, False, 1, 15_000_000),
        (1_000_000, False, 29, 1_000_000),
        (458, False, 65502, 457),
        (400_000, True, 49, 400_000),
        (100_000, True, 199, 100_000),
        (90_000, True, 222, 89_686),
        (306, True, 65359, 305),
    ],
)
def test_the_divisor_of_a_frequency(hertz, three_phases, divisor, actual):
    clock = fastest(hertz, three_phases=three_phases)
    assert (clock.divisor, clock.hertz) == (divisor, actual)


@given(hertz=st.integers(306, 30_000_000), three_phases=st.booleans())
def test_the_clock_is_never_faster_than_asked_and_the_next_one_would_be(hertz, three_phases):
    if hertz < slowest_hertz(three_phases=three_phases):
        return
    clock = fastest(hertz, three_phases=three_phases)
    assert 0 <= clock.divisor <= 0xFFFF
    assert clock.hertz <= hertz
    assert clock.divisor == 0 or hertz * (3 if three_phases else 2) * clock.divisor < 60_000_000


def test_what_sets_a_clock():
    assert Clock(49, True, True).commands().hex(" ") == "8c 96 86 31 00"
    assert Clock(0, False).commands().hex(" ") == "8d 97 86 00 00"
