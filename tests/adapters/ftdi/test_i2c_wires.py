"""I2C as pin commands and shifted bits: levels, directions and times."""

from __future__ import annotations

import pytest

from anyboard.adapters.ftdi.i2c_wires import FAST, FAST_PLUS, STANDARD, Wires, timing_for

COMMAND_NS = 150  # AN_113: four commands for 600 ns


def drive_zero(timing=FAST, value=0, direction=0):
    return Wires(value, direction, only_zero=True, timing=timing, phase_ns=833)


def by_direction(timing=FAST, value=0, direction=0):
    return Wires(value, direction, only_zero=False, timing=timing, phase_ns=833)


def pin_commands(commands):
    assert len(commands) % 3 == 0
    triples = [commands[n : n + 3] for n in range(0, len(commands), 3)]
    assert all(command == 0x80 for command, _, _ in triples)
    return [(value, direction) for _, value, direction in triples]


def levels(wires, commands):
    """SCL and SDA after each pin command: None is let go."""
    result = []
    for value, direction in pin_commands(commands):
        line = []
        for mask in (1, 2):
            driven = bool(value & mask) if direction & mask else None
            line.append(None if wires.only_zero and driven else driven)
        result.append(tuple(line))
    return result


def runs(items):
    """Equal neighbours, counted."""
    result = []
    for item in items:
        if result and result[-1][0] == item:
            result[-1][1] += 1
        else:
            result.append([item, 1])
    return [(item, count) for item, count in result]


class Case:
    """A way to drive, and what a pin command of it does to the lines."""

    def __init__(self, only_zero):
        self.only_zero = only_zero

    def wires(self, timing):
        return (drive_zero if self.only_zero else by_direction)(timing)


@pytest.mark.parametrize("case", [Case(True), Case(False)], ids=["9E", "by direction"])
@pytest.mark.parametrize("timing", [STANDARD, FAST, FAST_PLUS])
class TestConditions:
    """Levels and times of START, repeated START and STOP (UM10204, 3.1.4 and table 10)."""

    def test_start(self, case, timing):
        moves = runs(levels(case, case.wires(timing).start))
        assert [move for move, _ in moves] == [(None, False), (False, False)]
        assert moves[0][1] * COMMAND_NS >= timing.start_hold

    def test_repeated_start(self, case, timing):
        moves = runs(levels(case, case.wires(timing).restart))
        assert [move for move, _ in moves] == [(False, None), (None, None), (None, False), (False, False)]
        assert 833 + moves[0][1] * COMMAND_NS >= timing.scl_low
        assert moves[1][1] * COMMAND_NS >= timing.start_setup
        assert moves[2][1] * COMMAND_NS >= timing.start_hold

    def test_stop(self, case, timing):
        moves = runs(levels(case, case.wires(timing).stop))
        assert [move for move, _ in moves] == [(False, False), (None, False), (None, None)]
        assert moves[1][1] * COMMAND_NS >= timing.stop_setup
        assert moves[2][1] * COMMAND_NS >= timing.bus_free


def test_the_times_are_those_of_the_mode():
    # UM10204, table 10
    assert timing_for(100_000) == (4000, 4700, 4000, 4700, 4700)
    assert timing_for(400_000) == timing_for(100_001) == (600, 600, 600, 1300, 1300)
    assert timing_for(1_000_000) == (260, 260, 260, 500, 500)


def test_a_byte_of_an_ft232h_goes_out_in_one_command():
    # AN_255: byte out, SDA let go, one bit in
    assert drive_zero().write(0xA5).hex(" ") == "11 00 00 a5 80 02 03 22 00"


def test_bytes_in_of_an_ft232h():
    assert drive_zero().read_more.hex(" ") == "80 02 03 20 00 00 13 00 00"
    assert drive_zero().read_last.hex(" ") == "80 02 03 20 00 00 13 00 ff"


def test_bytes_without_drive_only_zero():
    # D1 is an output (direction bit 1) for zeros, and an input for ones and while the target speaks
    assert by_direction().write(0b11100101).hex(" ") == (
        "80 00 01 13 02 ff  80 00 03 13 01 00  80 00 01 13 00 ff  80 00 03 13 00 00  80 00 01 13 00 ff  80 00 01 22 00"
    ).replace("  ", " ")
    assert by_direction().read_more.hex(" ") == "80 00 01 20 00 00 80 00 03 13 00 00"
    assert by_direction().read_last.hex(" ") == "80 00 01 20 00 00 13 00 ff"


@pytest.mark.parametrize("byte", range(256))
def test_without_drive_only_zero_sda_is_never_driven_high(byte):
    commands = by_direction().write(byte)
    direction = value = 0
    bits = ""
    while commands:
        if commands[0] == 0x80:
            value, direction, commands = commands[1], commands[2], commands[3:]
            assert not value & direction & 2
        elif commands[0] == 0x13:
            count, out, commands = commands[1] + 1, commands[2], commands[3:]
            assert out in (0x00, 0xFF)
            assert bool(direction & 2) == (out == 0)
            bits += ("1" if out else "0") * count
        else:
            assert commands.hex() == "2200"
            assert not direction & 2
            break
    assert int(bits, 2) == byte


def test_other_pins_stay_as_they_are():
    wires = drive_zero(value=0xA3, direction=0xF3)
    for value, direction in pin_commands(wires.start + wires.restart + wires.stop + wires.pulled_low + wires.let_go):
        assert (value & 0xFC, direction & 0xFC) == (0xA0, 0xF0)


@pytest.mark.parametrize("wires", [drive_zero(), by_direction()], ids=["9E", "by direction"])
def test_nine_clocks_each_of_which_tries_a_stop(wires):
    # UM10204, 3.1.16; Linux, drivers/i2c/i2c-core-base.c, i2c_generic_scl_recovery
    assert wires.nine_clocks == wires.stop * 9


@pytest.mark.parametrize("case", [Case(True), Case(False)], ids=["9E", "by direction"])
def test_the_look_at_the_wires_is_no_start(case):
    """SDA never changes while SCL is high."""
    wires = case.wires(FAST)
    before = (None, None)
    for scl, sda in levels(case, wires.pulled_low + wires.let_go):
        assert sda == before[1] or scl is False
        before = scl, sda
    assert before == (None, None)


def test_levels_are_looked_at_when_slow_lines_have_risen():
    # UM10204, table 10: a bus may have 400 pF; 10 kOhm are what most breakout boards have
    commands = by_direction().levels
    assert commands[-1] == 0x81
    assert len(pin_commands(commands[:-1])) * COMMAND_NS >= 4000
