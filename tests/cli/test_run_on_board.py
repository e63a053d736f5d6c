"""`anyboard run --on-board`: a script on the board's own Python."""

from __future__ import annotations

import os
import signal
import sys
from pathlib import Path

import pytest

from anyboard.sim import Bench
from boards.circuitpython_peer import circuitpython_board
from boards.files import USER_FILES
from boards.unix_board import unix_board
from boards.wasm_board import MIDDLE, wasm_board

if sys.platform == "win32":
    pytest.skip("Windows has no pseudo-terminals of this kind", allow_module_level=True)

EXAMPLE = Path(__file__).parents[2] / "examples" / "thermometer.py"


@pytest.fixture(scope="module")
def pty():
    with unix_board(Bench("raspberry_pi_pico", clock="real"), flash=USER_FILES) as port:
        yield f"micropython:{port}"


@pytest.fixture(scope="module")
def socket():
    with wasm_board(MIDDLE, Bench("raspberry_pi_pico", clock="real"), flash=USER_FILES) as port:
        yield f"micropython:{port}"


@pytest.fixture
def url(request):
    return request.getfixturevalue(getattr(request, "param", "pty"))


on_both = pytest.mark.parametrize("url", ["pty", "socket"], indirect=True)


@pytest.fixture
def on_board(command_here, url, tmp_path, monkeypatch):
    """Run a script and its modules on the board; exit status, output, errors."""
    monkeypatch.chdir(tmp_path)

    def run(script: str, *arguments: str, **modules: str) -> tuple[int, str, str]:
        for name, text in {"script": script, **modules}.items():
            (tmp_path / f"{name}.py").write_text(text, encoding="utf-8")
        return command_here("run", "--on-board", "-b", url, "script.py", *arguments)

    return run


@on_both
def test_output_and_arguments(on_board):
    script = "import sys\nprint(sys.argv, __name__, sys.implementation.name, 'é')"
    assert on_board(script, "--every", "10") == (0, "['--every', '10'] __main__ micropython é\n", "")


def test_it_begins_with_nothing_but_its_name(on_board):
    script = "print(sorted(n for n in globals() if n[:2] != '__'))"
    assert on_board(script) == (0, "[]\n", "")
    assert on_board(script) == (0, "[]\n", "")


@on_both
def test_a_traceback_has_the_script_s_name_and_lines(on_board):
    status, shown, errors = on_board(
        "import helper\nprint('begins')\nhelper.call(0)\n", helper="\ndef call(x): 1 / x\n"
    )
    assert (status, shown) == (1, "begins\n")
    assert errors.splitlines()[1:3] == [
        '  File "script.py", line 3, in <module>',
        '  File "helper.py", line 2, in call',
    ]
    assert errors.splitlines()[-1].startswith("ZeroDivisionError")


@on_both
def test_a_syntax_error_has_file_and_line(on_board):
    assert on_board("print(1)\nx = = 2\n") == (1, "", "anyboard: script.py:2: invalid syntax\n")
    assert on_board("import helper", helper="\n\nx y") == (1, "", "anyboard: helper.py:3: invalid syntax\n")


def test_a_syntax_error_that_only_the_board_sees(on_board):
    source = "a = 1\nmatch a:\n    case 1: pass\n"
    status, _, errors = on_board(source)
    assert status == 1
    assert '  File "script.py", line 2\nSyntaxError' in errors
    assert on_board("import helper", helper=source) == (1, "", "anyboard: helper.py:2: SyntaxError: invalid syntax\n")


@on_both
def test_drivers_and_our_modules_come_along_in_memory(on_board):
    script = """\
import board, busio, time
from adafruit_bme280 import basic
assert time.monotonic() >= 0
sensor = basic.Adafruit_BME280_I2C(busio.I2C(board.GP5, board.GP4))
print(f"{sensor.temperature:.2f}")
"""
    status, shown, _ = on_board(script)
    assert (status, shown) == (0, "25.08\n")


def test_our_example(command_here, url):
    assert command_here("run", "--on-board", "-b", url, str(EXAMPLE))[:2] == (0, "25.25 C\n")


def test_a_module_of_the_board_s_own_is_found(on_board):
    assert on_board("import mine\nprint(mine.LED)")[0] == 0


def test_nothing_that_is_nowhere(on_board):
    status, _, errors = on_board("import nowhere\n")
    assert status == 2
    assert errors.startswith("anyboard: script.py:1 imports nowhere, which is neither in MicroPython's firmware")


def test_ending_by_itself(on_board):
    assert on_board("import sys\nprint('a')\nsys.exit()\nprint('b')") == (0, "a\n", "")
    assert on_board("") == (0, "", "")


@on_both
def test_ctrl_c_goes_to_the_board_and_leaves_it_at_its_prompt(start_anyboard, command_here, tmp_path, url):
    (tmp_path / "loop.py").write_text("import time\nprint('runs')\nwhile True:\n    time.sleep(0.01)\n")
    with start_anyboard("run", "--on-board", "-b", url, "loop.py") as process:
        assert process.stdout.readline() == "runs\n"
        process.send_signal(signal.SIGINT)
        _, errors = process.communicate(timeout=60)
    assert process.returncode == 130
    assert errors.splitlines()[1:] == ['  File "loop.py", line 4, in <module>', "KeyboardInterrupt: "]
    assert command_here("repl", "-b", url, stdin="1 + 1\n") == (0, "2\n", "")


@pytest.mark.parametrize(
    ("words", "says"),
    [
        (("-b", "sim", "script.py"), "sim has no Python of its own"),
        (("-b", "micropython:/dev/ttyNOWHERE", "script.py"), "there is no port"),
        (("--trace", "x", "script.py"), "goes without --trace"),
        (("-m", "script"), "runs a script, not a module"),
        (("-b", "micropython:/dev/ttyNOWHERE", "nothing.py"), "there is no script nothing.py"),
    ],
)
def test_mistakes(command_here, tmp_path, monkeypatch, words, says):
    monkeypatch.chdir(tmp_path)
    Path("script.py").write_text("")
    status, _, errors = command_here("run", "--on-board", *words)
    assert status == 2
    assert says in errors


# -- CircuitPython ---------------------------------------------------------------------------------------


@pytest.fixture
def circuitpython():
    with circuitpython_board(Bench("raspberry_pi_pico", clock="real")) as port:
        yield f"circuitpython:{port}"


def test_circuitpython(command_here, tmp_path, monkeypatch, circuitpython):
    monkeypatch.chdir(tmp_path)
    script = "import board, digitalio\nprint(board.LED)\ndigitalio.DigitalInOut(1)\n"
    Path("script.py").write_text(script)
    status, shown, errors = command_here("run", "--on-board", "-b", circuitpython, "script.py")
    assert (status, shown) == (1, "board.LED\n")
    assert '  File "script.py", line 3, in <module>\nTypeError' in errors


def test_circuitpython_imports_from_its_drive_alone(command_here, tmp_path, monkeypatch, circuitpython):
    monkeypatch.chdir(tmp_path)
    Path("script.py").write_text("import helper\n")
    Path("helper.py").write_text("")
    status, _, errors = command_here("run", "--on-board", "-b", circuitpython, "script.py")
    assert status == 2
    assert (
        f"(helper.py); CircuitPython imports only from its drive: anyboard deploy -b {circuitpython} script" in errors
    )


# -- again at each save ----------------------------------------------------------------------------------

ENDED = "anyboard: ended; runs again when it is saved, Ctrl-C ends\n"
AGAIN = "anyboard: saved; running script.py again\n"


def save(folder: Path, name: str, text: str) -> None:
    # as editors do, and so that nobody sees half of it
    (folder / "new").write_text(text, encoding="utf-8")
    os.replace(folder / "new", folder / name)


@on_both
def test_again_at_each_save(start_anyboard, command_here, tmp_path, url):
    save(tmp_path, "helper.py", "WORD = 'one'\n")
    save(tmp_path, "script.py", "import helper\nprint(helper.WORD, 'left' in globals())\nleft = 1\n")
    with start_anyboard("run", "--on-board", "--watch", "-b", url, "script.py") as process:
        out, said = process.stdout.readline, process.stderr.readline
        assert out() == "one False\n"
        assert said() == ENDED
        save(tmp_path, "helper.py", "WORD = 'two'\n")
        assert (said(), out(), said()) == (AGAIN, "two False\n", ENDED)
        save(tmp_path, "script.py", "x = = 1\n")
        assert (said(), said(), said()) == (AGAIN, "anyboard: script.py:1: invalid syntax\n", ENDED)
        save(tmp_path, "script.py", "import time\nprint('loops')\nwhile True: time.sleep(0.01)\n")
        assert (said(), out()) == (AGAIN, "loops\n")
        save(tmp_path, "script.py", "print('after')\n1 / 0\n")
        assert (said(), out()) == (AGAIN, "after\n")
        assert [said() for _ in range(4)][1] == '  File "script.py", line 2, in <module>\n'
        process.send_signal(signal.SIGINT)
        process.communicate(timeout=60)
    assert process.returncode == 130
    assert command_here("repl", "-b", url, stdin="1 + 1\n") == (0, "2\n", "")
