"""`anyboard run`: a program runs as under `python`, on a board."""

from __future__ import annotations

import signal
import subprocess
import sys

import pytest

needs_sigint = pytest.mark.skipif(sys.platform == "win32", reason="Windows cannot send Ctrl-C to one process")


@pytest.fixture
def script(tmp_path):
    """Write ``main.py`` and return its name."""

    def write(text: str) -> str:
        (tmp_path / "main.py").write_text(text, encoding="utf-8")
        return "main.py"

    return write


def test_it_runs_as_main_on_the_board(anyboard_command, script, tmp_path):
    name = script(
        "import sys, board, digitalio\n"
        "print(__name__, __file__, sys.argv, sys.path[0], sys.modules['__main__'].sys is sys)\n"
        "print(board.board_id, digitalio.__name__)\n"
    )
    done = anyboard_command("run", "-b", "fake:1", name, "-b", "--trace", "x", "-m")
    assert done.stderr == ""
    assert done.stdout.splitlines() == [
        f"__main__ main.py {[name, '-b', '--trace', 'x', '-m']} {tmp_path} True",
        "fake_board anyboard.digitalio",
    ]
    assert done.returncode == 0


@pytest.fixture
def package(tmp_path):
    """A package whose modules print who they are; it uses the board as soon as it is imported."""
    folder = tmp_path / "mine"
    folder.mkdir()
    (folder / "__init__.py").write_text("import board\n")
    text = "import sys\nfrom . import board\nprint(__name__, __package__, sys.argv, board.board_id)\n"
    for name in ("tool", "__main__"):
        (folder / f"{name}.py").write_text(text)
    return folder


@pytest.mark.parametrize(("words", "file"), [(["-m", "mine.tool"], "tool.py"), (["-m", "mine"], "__main__.py")])
def test_it_runs_a_module(anyboard_command, package, words, file):
    done = anyboard_command("run", "-b", "fake:1", *words, "-x", "1")
    assert done.stderr == ""
    assert done.stdout == f"__main__ mine {[str(package / file), '-x', '1']} fake_board\n"


@pytest.mark.parametrize(
    ("ending", "status", "stderr"),
    [("pass", 0, ""), ("sys.exit()", 0, ""), ("sys.exit(7)", 7, ""), ("sys.exit('enough')", 1, "enough\n")],
)
def test_the_exit_status_is_the_programs(anyboard_command, script, ending, status, stderr):
    done = anyboard_command("run", "-b", "fake:1", script(f"import sys\n{ending}\n"))
    assert (done.returncode, done.stderr) == (status, stderr)


BREAKS = "def f():\n    return 1 / 0\nf()\n"


@pytest.mark.parametrize("how", ["script", "module"])
def test_a_traceback_is_pythons_own(anyboard_command, script, how, tmp_path):
    script(BREAKS)
    words = ["main.py"] if how == "script" else ["-m", "main"]
    done = anyboard_command("run", "-b", "fake:1", *words)
    plain = subprocess.run([sys.executable, "main.py"], cwd=tmp_path, capture_output=True, text=True, check=False)
    where = "main.py" if how == "script" else str(tmp_path / "main.py")
    expected = plain.stderr.replace(str(tmp_path / "main.py"), "main.py").replace('"main.py"', f'"{where}"')
    assert done.stderr == expected
    assert done.returncode == 1


def test_so_is_a_syntax_error(anyboard_command, script, tmp_path):
    name = script("a = (\n")
    done = anyboard_command("run", "-b", "fake:1", name)
    assert done.stderr.splitlines()[-1].startswith("SyntaxError")
    assert "anyboard" not in done.stderr.replace(str(tmp_path), "")
    assert done.returncode == 1


@needs_sigint
def test_ctrl_c_closes_the_board(script, start_anyboard):
    name = script(
        "import time, fakeboard, board, digitalio\n"
        "fakeboard.FakeAdapter.release = lambda self: print('closed', flush=True)\n"
        "digitalio.DigitalInOut(board.D1)\n"
        "print('ready', flush=True)\n"
        "while True:\n    time.sleep(10)\n"
    )
    with start_anyboard("run", "-b", "fake:1", name) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == "ready\n"
        process.send_signal(signal.SIGINT)
        out, error = process.communicate(timeout=60)
    assert out == "closed\n"
    assert error.splitlines()[-1] == "KeyboardInterrupt"
    assert process.returncode == 130


def test_threads_and_exit_handlers_still_have_the_board(anyboard_command, script):
    name = script(
        "import atexit, threading, time, board, digitalio\n"
        "pin = digitalio.DigitalInOut(board.D1)\n"
        "atexit.register(lambda: print('at exit', pin.value))\n"
        "def later():\n    time.sleep(0.05)\n    print('thread', pin.value)\n"
        "threading.Thread(target=later).start()\n"
    )
    done = anyboard_command("run", "-b", "fake:1", name)
    assert done.stderr == ""
    assert done.stdout == "thread False\nat exit False\n"


@pytest.mark.parametrize(
    ("words", "say"),
    [
        (["mian.py"], "no script mian.py; did you mean 'main.py'?"),
        (["nowhere/main.py"], "no script nowhere/main.py"),
        (["."], ". is a folder"),
        (["-m", "no_such_module"], "no module no_such_module"),
        (["-m", "no_such.module"], "no module no_such.module"),
        (["-b", "fake:1", "-m", "email.nothing"], "no module email.nothing"),
        (["-b", "fake:1", "-m", "email"], "no module email that can be run"),
        (["-b", "fke", "main.py"], "did you mean 'fake'?"),
        (["--every", "5", "main.py"], "--every"),
    ],
)
def test_a_mistake_is_one_line(mistake, script, words, say):
    script("print('ran')\n")
    assert say in mistake("run", *words)


def test_no_board_is_one_line_too(mistake, script):
    nothing_plugged_in = "import anyboard.core.discovery\nanyboard.core.discovery.discover = list\n"
    line = mistake("run", script(nothing_plugged_in + "import board\nboard.D1\n"))
    assert "no board found" in line
    assert "ANYBOARD=sim" in line


def test_a_program_that_uses_no_board_needs_none(anyboard_command, script):
    assert anyboard_command("run", script("print('hello')\n")).stdout == "hello\n"


def test_a_program_may_activate_for_itself(anyboard_command, script):
    name = script("import anyboard\nanyboard.activate()\nimport board\nprint(board.board_id)\n")
    done = anyboard_command("run", "-b", "fake:1", name)
    assert done.stdout == "fake_board\n"
