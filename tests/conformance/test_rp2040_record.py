"""The simulated Pico gives the answers that were recorded on CircuitPython's own."""

from __future__ import annotations

import importlib.util
import sys
from pathlib import Path

import pytest

TOOL = Path(__file__).parents[2] / "tools" / "probe_rp2040.py"

AGREE = {
    "pin": 8,
    "digitalio": 48,
    "i2c": 53,
    "spi": 41,
    "uart": 33,
    "analog": 10,
    "pwm": 21,
    "bitbangio": 19,
    "count/rotary/keypad": 32,
    "mcu": 19,
    "neopixel/onewire/touch": 13,
    "supervisor": 3,
}
LEFT_OUT = {
    "pin": 1,
    "digitalio": 2,
    "i2c": 3,
    "spi": 1,
    "uart": 1,
    "analog": 1,
    "pwm": 1,
    "bitbangio": 1,
    "count/rotary/keypad": 0,
    "mcu": 4,
    "neopixel/onewire/touch": 1,
    "supervisor": 14,
}


@pytest.fixture(scope="module")
def probe():
    spec = importlib.util.spec_from_file_location("probe_rp2040", TOOL)
    module = importlib.util.module_from_spec(spec)
    sys.modules[spec.name] = module
    spec.loader.exec_module(module)
    yield module
    del sys.modules[spec.name]


@pytest.fixture(scope="module")
def answers(probe):
    rows = probe.read_record(probe.RECORD.read_text(encoding="utf-8"), probe.RECORD.name)
    exemptions = probe.read_exceptions(probe.EXCEPTIONS.read_text(encoding="utf-8"), probe.EXCEPTIONS.name, rows)
    return list(probe.replay(rows, exemptions))


def test_every_answer_is_the_recorded_one_or_a_named_exception(probe, answers):
    assert [line for line in probe.report([a for a in answers if a.is_wrong], False) if "anyboard:" in line] == []


def test_nothing_more_is_left_out_than_was_decided(probe, answers):
    counts = probe.count(answers)
    assert {group: count.agree for group, count in counts.items()} == AGREE
    assert {group: count.compared for group, count in counts.items()} == AGREE
    assert {group: count.left_out for group, count in counts.items()} == LEFT_OUT
    assert sum(AGREE.values()) + sum(LEFT_OUT.values()) == 330


def test_the_bus_groups_leave_out_only_builtins_and_defects(answers):
    groups = {"pin", "digitalio", "i2c", "spi", "uart", "analog", "pwm", "count/rotary/keypad"}
    kinds = {a.exemption.kind for a in answers if a.exemption is not None and a.row.group in groups}
    assert kinds == {"builtins", "defect"}


def test_a_wrong_answer_is_reported(probe):
    rows = probe.read_record("## pin\n'print(board.board_id)'\n      -> another_board\n", "a record")
    (answer,) = probe.replay(rows, {})
    assert answer.is_wrong
    assert list(probe.report([answer], False)) == [
        "pin: 'print(board.board_id)'",
        "    board:    another_board",
        "    anyboard: raspberry_pi_pico",
        "pin                        0 of   1 agree, 1 WRONG",
        "total                      0 of   1 agree, 1 WRONG",
    ]


def test_a_row_that_agrees_need_not_be_left_out(probe):
    rows = probe.read_record("## pin\n'print(board.board_id)'\n      -> raspberry_pi_pico\n", "a record")
    exemption = probe.Exemption("builtins", "it did not agree once", None)
    (answer,) = probe.replay(rows, {("pin", "print(board.board_id)"): exemption})
    assert answer.is_wrong


def test_what_would_touch_the_computer_is_not_asked(probe, tmp_path):
    question = f"open({str(tmp_path / 'x')!r}, 'w')"
    exemption = probe.Exemption("host", "it writes a file", None)
    (answer,) = probe.replay([probe.Row("pin", question, "-")], {("pin", question): exemption})
    assert answer.ours == "(not asked)"
    assert list(tmp_path.iterdir()) == []


def test_the_notation(probe):
    assert probe.ask("print(1);print(2)", {}) == "1 | 2"
    assert probe.ask("1", {}) == "-"
    assert probe.ask("print(1);[][2]", {}) == "1 !! IndexError: list index out of range"
    assert probe.ask("raise NotImplementedError", {}) == "!! NotImplementedError:"


@pytest.mark.parametrize(
    ("entry", "complaint"),
    [
        ("question = 'nobody asked this'\nkind = 'defect'\nreason = 'r'\nours = 'x'", "has no question"),
        ("question = 'board.GP99'\nkind = 'tired'\nreason = 'r'", "needs a reason and a kind"),
        ("question = 'board.GP99'\nkind = 'builtins'\nreason = ''", "needs a reason and a kind"),
        ("question = 'board.GP99'\nkind = 'defect'\nreason = 'r'", "says what ours answers"),
    ],
)
def test_an_exception_needs_a_question_of_the_record_and_a_reason(probe, entry, complaint):
    rows = [probe.Row("pin", "board.GP99", "-")]
    with pytest.raises(probe.RecordError, match=complaint):
        probe.read_exceptions(f"[[row]]\ngroup = 'pin'\n{entry}\n", "the list", rows)


def test_a_record_that_cannot_be_read_is_one_line_and_exit_2(probe, tmp_path, capsys):
    bad = tmp_path / "record.txt"
    bad.write_text("## pin\nthis is no question\n", encoding="utf-8")
    assert probe.main([str(bad)]) == 2
    assert capsys.readouterr().err.strip() == f"{bad}, line 2: neither a question nor an answer: 'this is no question'"
    assert probe.main([str(tmp_path / "nowhere.txt")]) == 2
    assert "nowhere.txt" in capsys.readouterr().err
