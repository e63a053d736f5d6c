"""The facts about boards: that they are there, and how they are found and shown."""

from __future__ import annotations

import ast
import re
from pathlib import Path

import pytest

from anyboard.check import boards
from anyboard.check.boards.stub import board_stub
from anyboard.core.errors import NotFound

# all boards of these ports have tables
PORTS = {"raspberrypi": 159, "atmel-samd": 122, "nordic": 54, "stm": 24}


def test_there_are_as_many_boards_as_promised() -> None:
    every = [boards.find(name) for name in boards.names()]
    assert len(every) >= 640
    assert sum(board.capabilities is not None for board in every) >= 250
    for port, count in PORTS.items():
        typed = [board for board in every if board.port == port and board.capabilities]
        assert len(typed) == count, port


def test_the_page_about_them_has_the_numbers() -> None:
    page = (Path(__file__).parents[2] / "docs" / "boards-typed.md").read_text(encoding="utf-8")
    known = sum(boards.find(name).capabilities is not None for name in boards.names())
    assert f"the pins of {len(boards.names())} boards" in page
    assert f"of {known} of them also" in page


def test_every_board_has_a_stub_that_names_its_pins() -> None:
    for name in boards.names():
        board = boards.find(name)
        text = (board.folder / "board.pyi").read_text(encoding="utf-8")
        assert f'board_id: Final = "{name}"' in text
        written = set(re.findall(r"^(\w+): Final\[Pin\[", text, re.MULTILINE))
        assert {pin for pin in board.pins if pin.isidentifier()} == written, name


def test_a_boards_facts() -> None:
    pico = boards.find("raspberry_pi_pico")
    assert (pico.id, pico.name, pico.port, pico.chip) == (
        "raspberry_pi_pico",
        "Raspberry Pi Pico",
        "raspberrypi",
        "rp2040",
    )
    assert pico.pins["A0"] == pico.pins["GP26"] == "GPIO26"
    assert pico.capabilities is not None
    assert {"ADC", "I2C1_SDA", "SPI1_SCK"} <= pico.capabilities["GPIO26"]
    assert pico.modules is not None
    assert {"busio", "rp2pio", "usb_hid"} <= pico.modules
    assert not {"wifi", "machine"} & pico.modules
    assert "adafruit_crickit" in boards.find("feather_m0_express_crickit").frozen


@pytest.mark.parametrize("written", ["Raspberry_Pi_Pico", "raspberry-pi-pico"])
def test_letter_case_and_dashes_do_not_matter(written: str) -> None:
    assert boards.find(written).id == "raspberry_pi_pico"


@pytest.mark.parametrize(
    ("name", "module", "other"),
    [
        ("raspberry_pi_pico", "wifi", "raspberry_pi_pico_w"),
        ("raspberry_pi_pico2", "wifi", "raspberry_pi_pico2_w"),
        ("feather_m4_express", "wifi", "adafruit_feather_esp32s2"),
    ],
)
def test_the_board_most_like_another_one_that_has_a_module(name: str, module: str, other: str) -> None:
    assert boards.like(boards.find(name), module) == other


def test_an_unknown_board_is_offered_the_nearest() -> None:
    with pytest.raises(NotFound, match=r"no board 'rasberry_pi_pico'.*did you mean 'raspberry_pi_pico'"):
        boards.find("rasberry_pi_pico")


def test_pins_with_a_capability_are_named_as_they_are_printed() -> None:
    pico = boards.find("raspberry_pi_pico")
    assert pico.pins_with("ADC")[:3] == ["GP26/A0", "GP27/A1", "GP28/A2"]
    assert pico.pins_with("DAC") == []
    assert boards.find("feather_m4_express").pins_with("DAC") == ["A0/D14", "A1/D15"]


def test_pairs_are_of_one_bus_in_the_order_of_the_constructor() -> None:
    pico = boards.find("raspberry_pi_pico")
    assert {"GP1/GP0", "GP27/GP26"} <= set(pico.pairs("I2C"))
    assert "GP2/GP3/GP0" in pico.pairs("SPI")
    assert "GP0/GP1" in pico.pairs("UART")
    assert "GP0/GP1" not in pico.pairs("I2C")
    assert boards.find("pca10056").pairs("I2C") == []  # a matrix: any pins


def test_a_boards_own_buses_come_first() -> None:
    feather = boards.find("feather_m4_express")
    assert feather.pairs("I2C")[0] == "SCL/SDA"
    assert feather.pairs("I2C")[-1] == "NEOPIXEL/D1"
    assert boards.find("qtpy_m0").pairs("UART")[0] == "TX/RX"


def test_a_board_without_a_table_says_nothing() -> None:
    board = boards.find("raspberrypi_pi4b")
    assert board.capabilities is None
    assert board.pins_with("ADC") == board.pairs("I2C") == []


def test_what_is_not_known_of_a_pin_is_not_said() -> None:
    text = board_stub(
        "b", {"A": "P1", "B": "P2", "3V3": "P1", "C": "P3"}, {"P1": {"DIGITAL"}, "P3": {"DIGITAL", "OUT"}}
    )
    assert "class _P1(_c.DIGITAL, _c.ONE): ..." in text  # only DIGITAL would be nothing
    assert "class _P3(_c.DIGITAL, _c.OUT): ..." in text
    assert "B: Final[Pin[Any]]" in text
    assert "3V3" not in text
    ast.parse(text)


def test_the_tool_makes_the_same_stub() -> None:
    """The committed text is what the function that writes it makes of the committed data."""
    for name in ("raspberry_pi_pico", "feather_m4_express", "blues_cygnet"):
        board = boards.find(name)
        text = (board.folder / "board.pyi").read_text(encoding="utf-8")
        functions = {
            node.name: node.returns.attr
            for node in ast.parse(text).body
            if isinstance(node, ast.FunctionDef) and isinstance(node.returns, ast.Attribute)
        }
        assert board_stub(board.id, board.pins, board.capabilities, functions) == text
