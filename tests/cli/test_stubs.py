"""`anyboard stubs`."""

from __future__ import annotations

import json
import os

import pytest

from anyboard.cli import main
from anyboard.sim import Bench
from boards.unix_board import unix_board
from usbmodels.mcp2221 import MCP2221
from usbmodels.plugged import plugged


@pytest.fixture(autouse=True)
def elsewhere(tmp_path, monkeypatch):
    """Nothing is written into the checkout."""
    monkeypatch.chdir(tmp_path)


def board(folder):
    return (folder / "board.pyi").read_text(encoding="utf-8")


def test_the_simulated_board(tmp_path, capsys):
    assert main(["stubs", "-b", "sim"]) == 0
    said = capsys.readouterr().out
    folder = tmp_path / ".anyboard" / "stubs"
    assert "feather (sim), 26 pins, 26 of them with what they can do" in said
    assert 'mypy_path = ".anyboard/stubs"' in said
    assert "class _A1(_c.DIGITAL, _c.ADC" in board(folder)
    assert "def STEMMA_I2C() -> busio.I2C: ..." in board(folder)
    assert (folder / "anyboard" / "board.pyi").read_text(encoding="utf-8") == board(folder)
    assert (folder / "anyboard" / "__init__.pyi").is_file()
    message = '"This pin has no ADC on feather (desktop): use A0, A1, A2, A3, A4 or A5"'
    assert message in (folder / "analogio.pyi").read_text(encoding="utf-8")


def test_as_json(tmp_path, capsys):
    assert main(["stubs", "-b", "sim", "--output", "typings", "--json"]) == 0
    said = json.loads(capsys.readouterr().out)
    assert (said["folder"], said["url"], said["board_id"]) == ("typings", "sim", "feather")
    assert "A1" in said["pins"]
    assert said["known"] == said["pins"]
    assert (tmp_path / "typings" / "board.pyi").is_file()


def test_an_adapter(tmp_path, capsys):
    with plugged(MCP2221()):
        assert main(["stubs", "-b", "mcp2221"]) == 0
    assert "microchip_mcp2221" in capsys.readouterr().out
    assert "class _G1(_c.DIGITAL, _c.ADC, _c.OUT, _c.PWM): ..." in board(tmp_path / ".anyboard" / "stubs")


@pytest.mark.skipif(os.name == "nt", reason="MicroPython's unix port")
def test_a_board_with_micropython_of_which_nothing_is_known_is_gradual(tmp_path, capsys):
    with unix_board(Bench("raspberry_pi_pico", clock="real")) as port:
        assert main(["stubs", "-b", f"micropython:{port}"]) == 0
    assert "27 pins, 0 of them" in capsys.readouterr().out
    assert "GP26: Final[Pin[Any]]" in board(tmp_path / ".anyboard" / "stubs")


def test_what_it_wrote_it_replaces(tmp_path):
    assert main(["stubs", "-b", "sim", "--output", "typings"]) == 0
    beside = tmp_path / "typings" / "mine.pyi"
    beside.write_text("x: int\n", encoding="utf-8")
    first = board(tmp_path / "typings")
    with plugged(MCP2221()):
        assert main(["stubs", "-b", "mcp2221", "--output", "typings"]) == 0
    assert board(tmp_path / "typings") != first
    assert beside.read_text(encoding="utf-8") == "x: int\n"


@pytest.mark.parametrize("file", ["notes.txt", "board.pyi"])
def test_a_folder_of_somebody_else_is_left_alone(tmp_path, capsys, file):
    (tmp_path / "typings").mkdir()
    (tmp_path / "typings" / file).write_text("mine\n", encoding="utf-8")
    assert main(["stubs", "-b", "sim", "--output", "typings"]) == 2
    assert "typings has other files in it; name a new folder with --output" in capsys.readouterr().err
    assert [path.name for path in (tmp_path / "typings").iterdir()] == [file]


def test_a_file_is_no_folder(tmp_path, capsys):
    (tmp_path / "typings").write_text("mine\n", encoding="utf-8")
    assert main(["stubs", "-b", "sim", "--output", "typings"]) == 2
    assert "typings is not a folder" in capsys.readouterr().err


def test_no_such_board(capsys):
    assert main(["stubs", "-b", "simm"]) == 2
    assert "did you mean 'sim'?" in capsys.readouterr().err
