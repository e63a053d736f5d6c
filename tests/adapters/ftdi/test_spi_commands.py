"""SPI: which command for which mode, and transfers in pieces."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from anyboard.adapters.ftdi.pins import Pins
from anyboard.adapters.ftdi.spi import SPIBus

ALL = frozenset((0, 1, 2))


def commands(bus, out=b"", read=0, fill=0, room=1000):
    return b"".join(piece.out for piece in bus.transfer(out, read, fill, Pins(16), room))


# AN_114, page 3: in mode 0 the clock idles low, data goes out at its falling edge and comes in at the rising one;
# mode 2 is the same with the clock inverted.  With three phases, modes 1 and 3 sample at the other edge.
@pytest.mark.parametrize(
    ("mode", "write", "read", "both", "phases"),
    [
        ((0, 0), 0x11, 0x20, 0x31, 2),
        ((0, 1), 0x11, 0x24, 0x35, 3),
        ((1, 0), 0x10, 0x24, 0x34, 2),
        ((1, 1), 0x10, 0x20, 0x30, 3),
    ],
)
def test_the_commands_of_each_mode(mode, write, read, both, phases):
    bus = SPIBus(1_000_000, *mode, ALL)
    assert commands(bus, b"ab") == bytes((write, 1, 0)) + b"ab"
    assert commands(bus, b"ab", 2) == bytes((both, 1, 0)) + b"ab"
    assert commands(bus, read=2).endswith(bytes((read, 1, 0)))
    assert bus.clock.three_phases == (phases == 3)


def test_the_idle_clock_has_the_level_of_the_polarity():
    pins = Pins(16)
    SPIBus(1_000_000, 1, 0, ALL).engage(pins)
    assert pins.command(0).hex(" ") == "80 01 03"


@pytest.mark.parametrize(("fill", "mosi"), [(0x00, "80 00 02"), (0xFF, "80 02 02")])
def test_a_read_sends_what_mosi_can_be_held_at_without_sending_it(fill, mosi):
    bus, pins = SPIBus(1_000_000, 0, 0, ALL), Pins(16)
    pins.become_output(1, False)
    (piece,) = bus.transfer(b"", 3, fill, pins, 1000)
    assert piece.out.hex(" ") == f"{mosi} 20 02 00"


def test_a_read_really_sends_any_other_fill():
    assert commands(SPIBus(1_000_000, 0, 0, ALL), read=2, fill=0x5A).hex(" ") == "31 01 00 5a 5a"


def test_without_mosi_d1_is_left_alone():
    bus, pins = SPIBus(1_000_000, 0, 0, frozenset((0, 2))), Pins(16)
    pins.become_output(1, True)
    bus.engage(pins)
    assert pins.value & 2
    assert b"".join(piece.out for piece in bus.transfer(b"", 2, 0x5A, pins, 1000)).hex(" ") == "20 01 00"
    assert b"".join(piece.out for piece in bus.transfer(b"ab", 0, 0, pins, 1000)).hex(" ") == "20 01 00"


@given(
    length=st.integers(1, 100_000), reads=st.booleans(), room=st.integers(10, 4000), hertz=st.integers(458, 30_000_000)
)
def test_a_transfer_in_pieces_is_whole_and_fits_the_chip(length, reads, room, hertz):
    bus = SPIBus(hertz, 0, 0, ALL)
    data = bytes(n * 7 & 0xFF for n in range(length))
    sent = b""
    for piece in bus.transfer(data, length if reads else 0, 0, Pins(16), room):
        assert piece.answers == (len(piece.out) - 3 if reads else 0)
        assert piece.answers <= room
        assert piece.us < 250_000
        assert int.from_bytes(piece.out[1:3], "little") + 1 == len(piece.out) - 3
        sent += piece.out[3:]
    assert sent == data


def test_the_clock_is_not_faster_than_the_chip_can():
    assert SPIBus(100_000_000, 0, 0, ALL).clock.hertz == 30_000_000
    assert SPIBus(100_000_000, 0, 1, ALL).clock.hertz == 20_000_000
