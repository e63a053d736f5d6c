"""`machine.Pin` with a board's pins."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

from anyboard.check import boards, machine_pins
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
