"""`anyboard repl` on a board with a Python of its own."""

from __future__ import annotations

import signal
import subprocess
import sys
from contextlib import contextmanager

import pytest

from anyboard.adapters.python_board import PythonBoard
from anyboard.sim import Bench
from anyboard.transports import console
from boards.unix_board import unix_board

if sys.platform == "win32":
    pytest.skip("Windows has no pseudo-terminals of this kind", allow_module_level=True)
from cli import peers
from cli.at_terminal import terminal  # only now: it needs one

GREETED = "if any\r\n"


@pytest.fixture(scope="module")
def port():
    with unix_board(Bench("raspberry_pi_pico", clock="real")) as port:
        yield port


@pytest.fixture
def url(port):
    return f"micropython:{port}"


@pytest.fixture
def peer():
    """Something on a serial line that answers in capitals."""
    with peers.peer(bytes.upper) as it:
        yield it


def test_a_terminal_to_the_board(url):
    with terminal("repl", "-b", url) as it:
        assert "Ctrl-] leaves" in it.until(GREETED)
        it.type("\r")
        it.until(">>> ")
        it.type("print(6 * 7, chr(233))\r")
        assert "\r\n42 é\r\n" in it.until("\n>>> ")
        it.type("while True: pass\r\r")
        it.until("... ")
        it.type("\x03")
        it.until("KeyboardInterrupt")
        it.until(">>> ")
        it.type("\x1d")
        assert it.end() == 0
        assert it.mode == it.mode_before


def test_nothing_is_sent_but_what_is_typed_and_both_ways_are_utf_8(peer):
    with terminal("repl", "-b", f"serial:{peer.url}") as it:
        it.until(GREETED)
        peer.say("é€".encode()[:-1])
        it.until("é")
        peer.say("€".encode()[-1:] + b"\xff")
        it.until("€\ufffd")
        it.type("tür\x03\x04")
        it.until("TüR\x03\x04")
        it.type("last")
        it.until("LAST")
        it.type("\x18never")
        assert it.end() == 0
        assert it.mode == it.mode_before
    assert peer.heard == "tür\x03\x04last".encode()


def test_unplugging_is_one_line_and_the_terminal_is_as_before(peer):
    with terminal("repl", "-b", f"serial:{peer.url}") as it:
        it.until(GREETED)
        assert it.mode != it.mode_before
        peer.unplug()
        it.until("\r\nanyboard: ")
        assert it.end() == 1
        assert it.shown.splitlines()[-1].startswith(f"anyboard: serial:{peer.url} has gone")
        assert it.mode == it.mode_before


def test_being_ended_from_outside_leaves_the_terminal_as_before(peer):
    with terminal("repl", "-b", f"serial:{peer.url}") as it:
        it.until(GREETED)
        it.process.send_signal(signal.SIGTERM)
        assert it.end() == 128 + signal.SIGTERM
        assert it.mode == it.mode_before


def test_closing_the_window_ends_it(peer):
    with terminal("repl", "-b", f"serial:{peer.url}") as it:
        it.until(GREETED)
        it.hang_up()
        assert it.end() in (0, 128 + signal.SIGHUP)


@contextmanager
def left_behind(port):
    """The agent of a program that was killed."""
    line = console.open(port, f"micropython:{port}", 115200)
    adapter = PythonBoard(line, f"micropython:{port}", patience_s=0)
    line.close()
    yield
    del adapter


def test_ctrl_c_ends_what_a_killed_program_left_behind(port, url):
    with left_behind(port), terminal("repl", "-b", url) as it:
        it.until(GREETED)
        it.type("\x03")
        it.until(">>> ")
        it.type("1 + 1\r")
        assert it.until("\n>>> ").endswith("\r\n2\r\n>>> ")


def test_lines_that_are_piped_in(command_here, url):
    lines = "x = 6\nx * 7\n\nfor i in range(2):\n    print(i, 'é')\n\nif x:\n    print('end')"
    assert command_here("repl", "-b", url, stdin=lines) == (0, "42\n0 é\n1 é\nend\n", "")


def test_it_goes_on_after_a_failure_and_its_status_says_so(command_here, url):
    status, shown, errors = command_here("repl", "-b", url, stdin="1 / 0\nx y\nprint('on')\n")
    assert (status, shown) == (1, "on\n")
    assert "ZeroDivisionError" in errors
    assert "SyntaxError" in errors


def test_the_board_keeps_what_it_has(command_here, url):
    command_here("repl", "-b", url, stdin="kept = 'there'\n")
    assert command_here("repl", "-b", url, stdin="kept\n") == (0, "'there'\n", "")


def test_an_unfinished_statement_is_a_mistake(command_here, url):
    said = "anyboard: the input ends in the middle of a statement\n"
    assert command_here("repl", "-b", url, stdin="print('first')\nprint(") == (2, "first\n", said)


def test_ctrl_c_ends_a_piped_line_on_the_board(start_anyboard, anyboard_command, url):
    with start_anyboard("repl", "-b", url, stdin=subprocess.PIPE) as process:
        process.stdin.write("print('runs')\nwhile True: pass\n\n")
        process.stdin.close()
        process.stdin = None
        assert process.stdout.readline() == "runs\n"
        process.send_signal(signal.SIGINT)
        _, error = process.communicate(timeout=60)
    assert process.returncode == 130
    assert anyboard_command("repl", "-b", url, input="'free'\n").stdout == "'free'\n"
    assert "Traceback" not in error.replace('Traceback (most recent call last):\n  File "<stdin>"', "")


def test_the_local_prompt_has_the_board_too(anyboard_command, url):
    done = anyboard_command("repl", "--local", "-b", url, input="board.GP25\n")
    assert (done.returncode, done.stdout, done.stderr) == (0, "board.GP25\n", "")


def test_layers_have_no_place_there(command_here, url):
    status, _, errors = command_here("repl", "-b", f"trace=out.txt::{url}")
    assert status == 2
    assert "trace sees nothing" in errors


def test_options_of_the_url(command_here, url):
    assert command_here("repl", "-b", f"{url}?reconnect=1&resume=1", stdin="1\n") == (0, "1\n", "")
    assert "did you mean 'baudrate'?" in command_here("repl", "-b", f"{url}?baudrte=1")[2]


@pytest.mark.parametrize("backend", ["micropython", "circuitpython", "serial"])
def test_a_port_that_is_not_there(command_here, backend):
    assert "/dev/ttyNOWHERE" in command_here("repl", "-b", f"{backend}:/dev/ttyNOWHERE")[2]
