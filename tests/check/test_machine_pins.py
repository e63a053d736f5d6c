"""`machine.Pin` with a board's pins."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

from anyboard.check import boards, machine_pins
from anyboard.check.lint import lint
from anyboard.check.targets import target
from anyboard.resources import folder


def made(board, name, file="_pin.pyi"):
    text = Path(folder("stubs"), name, "machine", file).read_text(encoding="utf-8")
    return machine_pins.for_board(text, boards.find(board), target(name))


@pytest.mark.parametrize(
    ("port", "pin", "expected"),
    [
        ("rp2", "GPIO26", [26, "GPIO26", "GP26"]),
        ("esp32", "GPIO34", [34]),
        ("stm32", "PA05", ["A5", "PA5"]),
        ("samd", "PA02", ["PA02"]),
        ("nrf", "P1_02", [34]),
        ("mimxrt", "GPIO_AD_B0_03", []),
    ],
)
def test_how_micropython_spells_pins(port, pin, expected):
    assert machine_pins.spellings(pin, port) == expected


@pytest.mark.parametrize(
    ("board", "name", "expected"),
    [
        ("raspberry_pi_pico", "micropython-rp2", 'id: Literal[26, "GPIO26", "GP26"]'),
        ("raspberry_pi_pico", "micropython-rp2", "on raspberry_pi_pico (micropython-rp2): the numbers are 0 to 29"),
        ("raspberry_pi_pico", "micropython-rp2", 'Literal["SDA", "SCL"'),
        ("raspberry_pi_pico", "micropython-rp2", "raspberry_pi_pico (micropython-rp2): use GP26"),
        ("adafruit_feather_rp2040", "micropython-rp2", "on adafruit_feather_rp2040 (micropython-rp2): use 13"),
        ("adafruit_feather_esp32_v2", "micropython-esp32", "This pin cannot be an output on adafruit_feather_esp32_v2"),
        ("pyboard_v11", "micropython-stm32", '"X1"]'),
    ],
)
def test_a_boards_pins_are_in_the_stub(board, name, expected):
    text = made(board, name)
    ast.parse(text)
    assert expected in text


def test_every_pin_is_made_with_the_ports_own_arguments():
    text = made("adafruit_feather_esp32_v2", "micropython-esp32")
    start = text.index("id: Literal[13],")
    assert "drive: int | None = None" in text[start : start + 300]


def test_channels_of_an_adc_are_no_pins_without_one():
    text = made("raspberry_pi_pico", "micropython-rp2", "_numbers.pyi")
    assert "ADC_PIN: TypeAlias = Literal[0, 1, 2, 3, 4, 26, 27, 28, 29]" in text
    assert "NO_ADC_PIN: TypeAlias = Literal[5, 6," in text


def test_what_is_not_known_stays():
    text = Path(folder("stubs"), "micropython-mimxrt", "machine", "_pin.pyi").read_text(encoding="utf-8")
    assert machine_pins.for_board(text, boards.find("teensy40"), target("micropython-mimxrt")) == text
    assert machine_pins.for_board("x = 1\n", boards.find("raspberry_pi_pico"), target("micropython-rp2")) == "x = 1\n"
    pico = Path(folder("stubs"), "micropython-rp2", "machine", "_pin.pyi").read_text(encoding="utf-8")
    assert machine_pins.for_board(pico, boards.find("raspberry_pi_pico"), target("circuitpython")) == pico


@pytest.mark.parametrize(
    ("name", "target_name", "program", "remedy"),
    [
        ("adafruit_qtpy_esp32c3", "micropython-esp32", "ADC(Pin(20))", "use 4, 3, 1, 0, 5 or 2"),
        ("raspberry_pi_pico", "micropython-rp2", "ADC(Pin(7))", "use GP26, GP27, GP28 or GP29"),
        ("pyboard_v11", "micropython-stm32", 'ADC(Pin("Y3"))', "X1"),
    ],
)
def test_messages_name_the_pins_as_machine_takes_them(name, target_name, program, remedy):
    source = f"from machine import ADC, Pin\n{program}\n"
    (finding,) = lint(source, "x.py", target(target_name), boards.find(name))
    assert remedy in finding.message
    assert "A0/" not in finding.message


def test_a_port_whose_buses_take_no_pins_is_not_said_to_take_others():
    source = 'from machine import I2C, Pin\nI2C(1, scl=Pin("A1"), sda=Pin("A2"))\n'
    findings = lint(source, "x.py", target("micropython-stm32"), boards.find("stm32f411ce_blackpill"))
    assert [finding for finding in findings if finding.rule == "bus-pins"] == []
