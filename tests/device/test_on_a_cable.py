"""`python -m anyboard.testing`: the suite on a plugged-in board that runs it itself, and on the desktop."""

from __future__ import annotations

import json

import pytest

from anyboard.testing.command import main
from anyboard.testing.limits import COMPLETE
from anyboard.testing.rigs.bench import wired_bench
from anyboard.testing.rows import DEVICE, load
from boards.circuitpython_peer import circuitpython_board
from boards.files import USER_FILES
from boards.unix_board import unix_board
from boards.wasm_board import NEWEST, OLD, wasm_board
from device.flash import PICO

WIRES = """
free_pins = ["GP20", "GP21", "GP22", "GP6", "GP7"]
pair = ["GP14", "GP15"]
i2c_pins = ["GP5", "GP4"]
target_address = 0x76
spi_pins = ["GP18", "GP19", "GP16"]
analog = ["GP26", 21845, 32]
encoder = ["GP8", "GP10", "GP9", "GP11"]
onewire_pin = "GP12"
onewire_empty_pin = "GP13"
onewire_rom = "021cb801000000a2"
"""
BOARDS = {
    "unix": lambda bench: unix_board(bench, flash=USER_FILES),
    "wasm-old": lambda bench: wasm_board(OLD, bench, flash=USER_FILES),
    "wasm-typed": lambda bench: wasm_board(NEWEST, bench, flash=USER_FILES, raw_paste="refused"),
}


@pytest.fixture(params=BOARDS)
def url(request):
    """Of a plugged-in board with a user's files, none of which may have changed in the end."""
    with BOARDS[request.param](wired_bench(PICO, "real")) as port:
        yield f"micropython:{port}"


@pytest.fixture
def unix():
    with BOARDS["unix"](wired_bench(PICO, "real")) as port:
        yield f"micropython:{port}"


def test_the_board_runs_what_its_wires_allow(url, tmp_path, capsys):
    (tmp_path / "wires.toml").write_text(WIRES)
    only = ["digitalio", "analog", "onewire", "unsupported"]
    chosen = [word for name in only for word in ("--only", name)]
    assert main(["-b", url, "--rig", str(tmp_path / "wires.toml"), *chosen, "uart_pins=GP0,GP1"]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert lines[0].split() == ["module", "passed", "lacking", "failed", "for", "want", "of"]
    assert "digitalio    25      1        0       levels_seen" in lines
    assert "onewireio    6       0        0" in lines
    assert f"unsupported  0       14       0       {COMPLETE}" in lines
    assert lines[-1].startswith(f"{url}: 36 passed, 17 lacking (a rig that")


def test_a_row_that_is_not_true_fails_and_the_others_go_on(unix, capsys):
    words = ["any_pins=GP2,GP3", "analog=GP26,1000,10", "--only", "analog", "--only", "supervisor"]
    assert main(["-b", unix, *words, "--json"]) == 1
    found = json.loads(capsys.readouterr().out)
    failed = [one["message"] for one in found if one["outcome"] == "failed"]
    assert len(failed) == 1
    assert failed[0].startswith("AssertionError: saw ")
    assert {one["outcome"] for one in found if one["module"] == "supervisor"} == {"passed"}


def test_on_this_computer_by_the_same_command(unix, capsys):
    words = ["pair=GP14,GP15", "free_pins=GP20,GP21,GP22,GP6,GP7", "--only", "digitalio", "--only", "threads"]
    assert main(["-b", unix, "--local", *words]) == 0
    assert "digitalio  25      1        0       levels_seen" in capsys.readouterr().out


def test_on_the_simulator(capsys):
    assert main(["-b", "sim"]) == 0
    lines = capsys.readouterr().out.splitlines()
    rows = sum(len(load(name)) for name in (*DEVICE, "threads"))
    assert lines[-1] == f"sim: {rows} passed"


@pytest.mark.parametrize(
    ("words", "says"),
    [
        ([], "say which pins the rows may use"),
        (["pear=GP1,GP2"], "'pear' is nothing that can be wired; did you mean 'pair'"),
        (["pair=GP1"], "pair: ['GP1'] is not 2 names of pins"),
        (["pair"], "'pair' does not look like KEY=VALUE"),
        (["target_address=0x80"], "target_address: 128 is no I2C address"),
        (["analog=GP26"], "analog: say pin, reading"),
        (["onewire_rom=12"], "onewire_rom: '12' is not 16 hexadecimal digits"),
        (["--rig", "absent.toml"], "absent.toml: No such file"),
        (["any_pins=GP2,GP3", "--only", "i2d"], "there are no rows 'i2d'"),
    ],
)
def test_a_mistake_is_one_line(words, says, capsys):
    assert main(["-b", "micropython:/dev/no-such-port", *words]) == 2
    said = capsys.readouterr().err
    assert says in said
    assert said.count("\n") == 1


def test_a_board_that_imports_from_its_drive_alone(capsys):
    with circuitpython_board(wired_bench(PICO, "real")) as port:
        words = ["-b", f"circuitpython:{port}", "any_pins=GP2,GP3", "--only", "supervisor"]
        assert main(words) == 2
        assert "add --local" in capsys.readouterr().err
        assert main([*words, "--local"]) == 0


def test_a_pin_that_the_board_has_not(unix, capsys):
    assert main(["-b", unix, "any_pins=GP2,GP99"]) == 2
    assert "cannot be wired like that: AttributeError" in capsys.readouterr().err
