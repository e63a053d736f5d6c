"""The MCP23017 by its registers.

| what | value | source |
|---|---|---|
| reset values | IODIR FFh, all others 00h | DS20001952C table 3-5 |
| pointer | rolls over after 15h; toggles in byte mode | 3.2.1, 3.2.2.3 |
| GPIO write | modifies OLAT | 3.5.10 |
| INTCAP, INTF | hold the first event until INTCAP or GPIO is read | 3.5.8, 3.5.9, 3.6 |
"""

from __future__ import annotations

import pytest
from chip_registers import get, put

from anyboard.sim import Bench
from anyboard.sim.chips.mcp23017 import MCP23017
from anyboard.sim.errors import BenchError


@pytest.fixture
def bench():
    return Bench.empty()


@pytest.fixture
def chip(bench):
    return bench.i2c.attach(MCP23017(int_a="D5", int_b="D6"))


def test_power_on(chip):
    assert get(chip, 0, 0x16) == b"\xff\xff" + bytes(20)
    assert get(chip, 0x15, 3) == b"\x00\xff\xff"


def test_outputs(chip):
    put(chip, 0x00, 0x00, 0x7F)
    put(chip, 0x12, 0xA5, 0xFF)
    assert get(chip, 0x14, 2) == b"\xa5\xff"
    assert [chip.pin(number).level for number in range(8)] == [bool(0xA5 >> n & 1) for n in range(8)]
    assert chip.pin("GPB7").level
    assert not chip.pin("GPB0").level  # still an input
    assert get(chip, 0x12, 2) == b"\xa5\x80"
    put(chip, 0x14, 0x01)
    assert get(chip, 0x12) == b"\x01"


def test_inputs(chip):
    chip.pin("GPA3").drive(True)
    assert get(chip, 0x12, 2) == b"\x08\x00"
    put(chip, 0x0C, 0x01, 0x80)  # pull-ups
    assert get(chip, 0x12, 2) == b"\x09\x80"
    chip.pin(0).drive(False)
    put(chip, 0x02, 0x08, 0x00)  # polarity
    assert get(chip, 0x12, 2) == b"\x00\x80"


def test_a_short_circuit_is_said(chip):
    put(chip, 0x00, 0xFE)
    with pytest.raises(BenchError, match=r"MCP23017 at 0x20's GPA0"):
        chip.pin(0).drive(True)


def test_the_other_bank(chip):
    put(chip, 0x0A, 0x80)
    put(chip, 0x00, 0x0F)
    put(chip, 0x10, 0xF0)
    assert get(chip, 0x05) == get(chip, 0x15) == b"\x80"
    assert get(chip, 0x00, 2) == b"\x0f\x00"
    put(chip, 0x1A, 0x05)
    assert chip.pin("GPB0").level
    assert get(chip, 0x0C) == b"\x00"  # nothing there
    put(chip, 0x05, 0x00)
    assert get(chip, 0x00, 2) == b"\x0f\xf0"


@pytest.mark.parametrize(("iocon", "data"), [(0x20, b"\xaa\x55\xaa"), (0x00, b"\xaa\x55\xff")])
def test_byte_mode_toggles_between_the_ports(chip, iocon, data):
    put(chip, 0x14, 0xAA, 0x55)
    put(chip, 0x0A, iocon)
    assert get(chip, 0x14, 3) == data


def test_interrupt_on_change(bench, chip):
    int_a, int_b = bench.pin("D5"), bench.pin("D6")
    assert (int_a.level, int_b.level) == (True, True)  # active low
    put(chip, 0x04, 0x01, 0x10)
    chip.pin("GPA1").drive(True)  # not enabled
    assert get(chip, 0x0E) == b"\x00"
    chip.pin("GPA0").drive(True)
    assert (int_a.level, int_b.level) == (False, True)
    assert get(chip, 0x0E, 2) == b"\x01\x00"
    chip.pin("GPA0").drive(False)  # the first event is kept
    assert get(chip, 0x0E, 4) == b"\x01\x00\x03\x00"
    assert int_a.level  # INTCAP has been read
    assert get(chip, 0x0E) == b"\x00"
    chip.pin("GPB4").drive(True)
    assert not int_b.level
    get(chip, 0x13)
    assert int_b.level


def test_interrupt_on_difference_from_the_default(bench, chip):
    chip.pin(2).drive(True)
    put(chip, 0x06, 0x04)
    put(chip, 0x08, 0x04)
    put(chip, 0x04, 0x04)
    assert bench.pin("D5").level
    chip.pin(2).drive(False)
    assert not bench.pin("D5").level
    assert get(chip, 0x10) == b"\x00"
    assert not bench.pin("D5").level  # it still differs
    chip.pin(2).drive(True)
    get(chip, 0x10)
    assert bench.pin("D5").level


def test_mirrored_open_drain_and_active_high(bench, chip):
    put(chip, 0x0A, 0x42)
    assert not bench.pin("D5").level
    put(chip, 0x04, 0x01)
    chip.pin(0).drive(True)
    assert bench.pin("D5").level
    assert bench.pin("D6").level
    put(chip, 0x0A, 0x04)
    bench.pin("D6")._pad.become_input("up")
    assert (bench.pin("D5").level, bench.pin("D6").level) == (False, True)


def test_limits(chip):
    for pin in (16, "GPC0"):
        with pytest.raises(ValueError, match="is neither 0 to 15 nor GPA0 to GPB7"):
            chip.pin(pin)
    with pytest.raises(ValueError, match="address 0x28 is not one of"):
        MCP23017(0x28)
