"""`anyboard run --watch`: again at each save."""

from __future__ import annotations

import os
import signal
import sys
from pathlib import Path

import pytest

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="Windows cannot send Ctrl-C to one process")

ENDED = "anyboard: ended; runs again when it is saved, Ctrl-C ends\n"
AGAIN = "anyboard: saved; running main.py again\n"


class Watched:
    """A script under ``run --watch``: what it prints, and saving its files."""

    def __init__(self, folder: Path, start) -> None:
        self.folder = folder
        self._start = start

    def save(self, text: str, name: str = "main.py") -> None:
        # as editors do, and so that the program never sees half of it
        (self.folder / "new").write_text(text, encoding="utf-8")
        os.replace(self.folder / "new", self.folder / name)

    def start(self, *words: str) -> None:
        self.process = self._start("run", "--watch", *(words or ("-b", "sim")), "main.py", "one", "two")

    def out(self) -> str:
        return self.process.stdout.readline()

    def said(self) -> str:
        return self.process.stderr.readline()

    def skip_to(self, line: str) -> list[str]:
        """The lines on stderr before `line`."""
        lines = []
        while (said := self.said()) != line:
            assert said, lines
            lines.append(said)
        return lines

    def end(self) -> tuple[str, str]:
        self.process.send_signal(signal.SIGINT)
        rest = self.process.communicate(timeout=60)
        assert self.process.returncode == 130
        return rest


@pytest.fixture
def watched(tmp_path, start_anyboard):
    watched = Watched(tmp_path, start_anyboard)
    yield watched
    watched.process.kill()
    watched.process.communicate()


HOLDS_A_PIN = """\
import board, digitalio, sys
pin = digitalio.DigitalInOut(board.D5)
pin.switch_to_output({level})
print(sys.argv, pin.value, "leftover" in globals(), flush=True)
leftover = 1
"""


def test_each_run_is_a_fresh_main_on_a_fresh_board(watched):
    watched.save(HOLDS_A_PIN.format(level=True))
    watched.start()
    assert watched.out() == "['main.py', 'one', 'two'] True False\n"
    assert watched.said() == ENDED
    watched.save(HOLDS_A_PIN.format(level=False))
    assert watched.out() == "['main.py', 'one', 'two'] False False\n"
    assert (watched.said(), watched.said()) == (AGAIN, ENDED)
    assert watched.end() == ("", "")


def test_a_running_program_is_interrupted_and_may_tidy_up(watched):
    watched.save(
        "import time\nprint('first', flush=True)\ntry:\n    time.sleep(1000)\nfinally:\n    print('tidy', flush=True)\n"
    )
    watched.start()
    assert watched.out() == "first\n"
    watched.save("print('second', flush=True)\n")
    assert (watched.out(), watched.out()) == ("tidy\n", "second\n")
    assert (watched.said(), watched.said()) == (AGAIN, ENDED)


def test_its_own_modules_are_read_again(watched):
    watched.save("X = 1\n", "helper.py")
    watched.save("import helper, adafruit_stub\nprint(helper.X, adafruit_stub.N, flush=True)\n")
    installed = watched.folder / "site-packages"
    installed.mkdir()
    (installed / "adafruit_stub.py").write_text("N = []\n")
    watched.save("import sys\nsys.path.append('site-packages')\n" + (watched.folder / "main.py").read_text())
    watched.start()
    assert watched.out() == "1 []\n"
    assert watched.said() == ENDED
    watched.save("import adafruit_stub\nadafruit_stub.N.append(2)\nX = 2\n", "helper.py")
    assert watched.out() == "2 [2]\n"
    assert watched.skip_to(ENDED) == [AGAIN]
    # an installed module stays
    watched.save("X = 3\n", "helper.py")
    assert watched.out() == "3 [2]\n"


def test_errors_are_shown_and_waiting_goes_on(watched):
    watched.save("1 / 0\n")
    watched.start()
    assert watched.skip_to(ENDED)[-1] == "ZeroDivisionError: division by zero\n"
    watched.save("a = (\n")
    assert "SyntaxError" in watched.skip_to(ENDED)[-1]
    watched.save("import sys\nsys.exit(3)\n")
    assert watched.skip_to(ENDED) == [AGAIN, "anyboard: the program ended with sys.exit(3)\n"]
    watched.save("print('good', flush=True)\n")
    assert watched.out() == "good\n"


TURNS_UP = """\
import anyboard, board
bench = anyboard.current.active_board()._session().open().bench
sensor = bench.parts_by_name["bme280"]
print(round(sensor.temperature, 2), flush=True)
sensor.temperature = 30
"""


@pytest.mark.parametrize(("words", "second"), [([], "25.08\n"), (["--keep-bench"], "30\n")])
def test_the_bench_is_fresh_or_kept(watched, words, second):
    watched.save(TURNS_UP)
    watched.start(*words, "-b", "sim")
    assert watched.out() == "25.08\n"
    watched.skip_to(ENDED)
    watched.save(TURNS_UP + "\n")
    assert watched.out() == second


def test_ctrl_c_ends_a_running_program_too(watched):
    watched.save("import time\nprint('first', flush=True)\ntime.sleep(1000)\n")
    watched.start()
    assert watched.out() == "first\n"
    _, error = watched.end()
    assert error.splitlines()[-1] == "KeyboardInterrupt"


@pytest.mark.parametrize(
    ("words", "say"),
    [
        (["--watch", "-b", "sim", "nothing.py"], "no script nothing.py"),
        (["--watch", "-b", "sim", "-m", "email"], "--watch runs a script"),
        (["--keep-bench", "-b", "sim", "main.py"], "--keep-bench goes with --watch"),
        (["--watch", "--keep-bench", "-b", "fake:1", "main.py"], "fake:1 is none"),
        (["--watch", "--keep-bench", "-b", "trace=x::sim", "main.py"], "without layers"),
    ],
)
def test_a_mistake_is_one_line(mistake, tmp_path, words, say):
    (tmp_path / "main.py").touch()
    assert say in mistake("run", *words)
