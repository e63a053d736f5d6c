"""`anyboard repl`, with its input piped in, and at a terminal where there are any."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest


def test_names_are_ready(anyboard_command):
    done = anyboard_command(
        "repl",
        "-b",
        "sim",
        input="print(board.board_id, busio.__name__, digitalio.__name__, time.__name__)\nbench.pin('D5')\nboard.D5\n",
    )
    assert done.stderr == ""
    assert done.stdout.splitlines()[0] == "feather anyboard.busio anyboard.digitalio time"
    assert done.stdout.splitlines()[-1] == "board.D5"
    assert done.returncode == 0


def test_on_hardware_there_is_no_bench(anyboard_command):
    done = anyboard_command("repl", "-b", "fake:1", input="'bench' in globals()\n")
    assert done.stdout == "False\n"


def test_blocks_and_imports_of_the_real_names(anyboard_command):
    program = "import board as b\nfor n in range(2):\n    print(n, b.board_id)\n\n"
    assert anyboard_command("repl", "-b", "sim", input=program).stdout == "0 feather\n1 feather\n"


@pytest.mark.parametrize("wrong", ["1 / 0", "x y", "import no_such_module"])
def test_it_goes_on_after_a_failure_and_its_status_says_so(anyboard_command, wrong):
    done = anyboard_command("repl", "-b", "sim", input=f"{wrong}\nprint('on')\n")
    assert done.stdout == "on\n"
    assert "Error" in done.stderr
    assert done.returncode == 1


def test_the_end_of_the_input_ends_a_block_but_no_parenthesis(anyboard_command):
    assert anyboard_command("repl", "-b", "sim", input="if True:\n    print('in')").stdout == "in\n"
    done = anyboard_command("repl", "-b", "sim", input="print(")
    assert (done.returncode, done.stderr) == (2, "anyboard: the input ends in the middle of a statement\n")


def test_exit_has_its_status(anyboard_command):
    assert anyboard_command("repl", "-b", "sim", input="import sys\nsys.exit(7)\n").returncode == 7


def test_a_wrong_board_is_one_line(mistake):
    assert "did you mean 'fake'?" in mistake("repl", "-b", "fke", input="")


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no pseudo-terminals of this kind")
def test_at_a_terminal_it_greets_and_remembers(tmp_path):
    import pty

    ours, theirs = pty.openpty()
    home = {**os.environ, "HOME": str(tmp_path), "TERM": "dumb"}
    words = [sys.executable, "-m", "anyboard", "repl", "-b", "sim"]
    with subprocess.Popen(words, stdin=theirs, stdout=theirs, stderr=theirs, env=home) as process:
        os.close(theirs)
        os.write(ours, b"print(6 * 7)\nexit()\n")
        shown = b""
        while True:
            try:
                chunk = os.read(ours, 4096)
            except OSError:  # the other end is closed
                break
            if not chunk:
                break
            shown += chunk
    os.close(ours)
    text = shown.decode()
    assert process.returncode == 0
    assert "(sim)" in text
    assert "bench are ready" in text
    assert "42" in text
    if (Path(tmp_path) / ".anyboard_history").exists():  # where Python has readline
        assert "print(6 * 7)" in (Path(tmp_path) / ".anyboard_history").read_text()
