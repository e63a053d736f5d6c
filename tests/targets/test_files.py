"""A board whose files somebody has changed fails the test that used it."""

from __future__ import annotations

import pytest

from anyboard.sim import Bench
from boards.circuitpython_peer import circuitpython_board
from boards.console import Console
from boards.files import USER_FILES
from boards.unix_board import unix_board
from boards.wasm_board import OLD, wasm_board

BOARDS = {
    "unix": lambda: unix_board(Bench("raspberry_pi_pico"), socket=True, flash=USER_FILES),
    "WebAssembly": lambda: wasm_board(OLD, Bench("raspberry_pi_pico"), flash=USER_FILES),
}
CHANGES = {
    "new.txt": "open('new.txt', 'w').close()",
    "boot.py": "f = open('boot.py', 'a'); f.write(' '); f.close()",
    "data/log.csv": "import os; os.remove('data/log.csv')",
    "lib/more": "import os; os.mkdir('lib/more')",
}


@pytest.mark.parametrize("kind", BOARDS)
@pytest.mark.parametrize("changed", CHANGES)
def test_a_change_is_noticed(kind, changed):
    with pytest.raises(AssertionError, match=f"somebody has written: (/)?{changed}$"):
        _run(BOARDS[kind](), CHANGES[changed])


@pytest.mark.parametrize("kind", BOARDS)
def test_reading_changes_nothing(kind):
    _run(BOARDS[kind](), "import mine; assert mine.LED == 25; open('data/log.csv').read()")


def test_circuitpython_code_that_tries_to_write_is_noticed():
    with pytest.raises(AssertionError, match=r"somebody has written: (/)?code\.py$"):
        _run(circuitpython_board(Bench("raspberry_pi_pico")), "open('code.py', 'w')", fails="Read-only")


def _run(board, code, fails=""):
    with board as url, Console(url) as console:
        console.enter_raw()
        _, error = console.exchange(code)
        assert fails in error
        assert bool(error) == bool(fails), error
