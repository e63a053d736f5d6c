"""Pins on boards of many chips: the lint alone finds what cannot be, and names pins that can."""

from __future__ import annotations

from pathlib import Path

import pytest

from anyboard.check import boards
from anyboard.check.lint import lint
from anyboard.check.targets import target
from faults.corpus import faults

PROGRAMS = faults(Path(__file__).parents[1] / "data" / "pins_on_boards")
LET_PASS = {
    "numbers for a samd board",  # MicroPython's names of a board's pins are only known of some
    "pin of a Teensy that there is not",
    "CAN on other pins",  # CAN is not in the tables
}


def found(fault, program):
    return lint(program, "x.py", target(fault.target), boards.find(fault.board))


def test_they_are_of_many_boards():
    assert len({fault.board for fault in PROGRAMS}) > 20
    assert len({boards.find(fault.board).chip for fault in PROGRAMS}) > 12


@pytest.mark.parametrize("fault", PROGRAMS, ids=lambda fault: fault.stem)
def test_a_pin_that_cannot_is_found_and_the_right_ones_are_named(fault):
    findings = [finding for finding in found(fault, fault.faulty) if finding.line in fault.at]
    if fault.place.partition(": ")[2] in LET_PASS:
        assert findings == []
        return
    assert any(word in finding.message for finding in findings for word in fault.says), findings
    assert all(fault.board in finding.message or fault.target in finding.message for finding in findings)


@pytest.mark.parametrize("fault", PROGRAMS, ids=lambda fault: fault.stem)
def test_its_neighbour_is_left_alone(fault):
    assert found(fault, fault.mended) == []


def test_a_bus_that_the_board_does_not_name_is_said_once():
    source = "import board\ni2c = board.I2C()\n"
    findings = lint(source, "main.py", target("circuitpython"), boards.find("raspberry_pi_pico"))
    assert [finding.rule for finding in findings] == ["no-such-pin"]
