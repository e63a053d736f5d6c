"""Getting into boards, of both kinds, old and new, and what is said of those one does not get into."""

from __future__ import annotations

import pytest

from adapters.python_board.scripted import Board, ScriptedConsole, StillClock
from anyboard.adapters.python_board.raw_repl import BoardTraceback, RawREPL
from anyboard.core.errors import BackendUnavailable, BusError, Disconnected

URL = "micropython:/dev/ttyACM0"
LONG = b"x = '" + b"y" * 1000 + b"'"
NUMBERS = {b"print(1)": (b"1\r\n", b""), LONG: (b"long\r\n", b"")}


def opened(board: ScriptedConsole) -> RawREPL:
    return RawREPL(board, URL, board.clock)


@pytest.mark.parametrize("kind", ["circuitpython", "micropython"])
@pytest.mark.parametrize("paste", ["known", "refused", "unknown"])
@pytest.mark.parametrize("piece", [1, 3, 65536])
def test_code_runs(kind, paste, piece):
    board = Board(kind, paste, NUMBERS)
    board.piece = piece
    repl = opened(board)
    repl.enter()
    repl.restart()
    assert repl.run("print(1)") == b"1\r\n"
    assert repl.run(LONG.decode()) == b"long\r\n"
    assert repl.run("pass") == b""
    assert (board.ran, board.restarts, board.overruns) == ([b"print(1)", LONG, b"pass"], 1, 0)


@pytest.mark.parametrize("length", [127, 128, 129, 256])
def test_a_paste_ends_anywhere_in_a_window(length):
    board = Board()
    repl = opened(board)
    repl.enter()
    repl.run("#" * length)
    assert board.ran == [b"#" * length]


def test_raw_paste_is_asked_for_once_where_there_is_none():
    board = Board(paste="unknown")
    repl = opened(board)
    repl.enter()
    repl.run("pass")
    repl.run("pass")
    assert board.written.count(b"\x05A\x01") == 1


def test_an_exception_on_the_board():
    board = Board(results={b"1/0": (b"before\r\n", b"Traceback (most recent call last):\r\nZeroDivisionError: \r\n")})
    repl = opened(board)
    repl.enter()
    with pytest.raises(BoardTraceback, match="ZeroDivisionError"):
        repl.run("1/0")
    assert repl.run("pass") == b""


@pytest.mark.parametrize("source", ["", " \n"])
def test_an_empty_command_is_never_sent(source):
    board = Board()
    repl = opened(board)
    repl.enter()
    with pytest.raises(ValueError, match="restarts CircuitPython"):
        repl.run(source)
    assert board.restarts == 0


def test_a_program_that_prints_and_has_to_be_interrupted_twice():
    board = Board(chatter=(b"tick\r\ntick\r\n", b"I caught that!\r\n", b"Traceback:\r\nKeyboardInterrupt: \r\n"))
    repl = opened(board)
    repl.enter()
    assert repl.run("pass") == b""


def test_output_of_boot_in_front_of_the_prompt():
    board = Board("micropython")
    board.coming += b"ets Jun  8 2016 00:22:57\r\nrst:0x1 (POWERON_RESET)\r\n>>> "
    repl = opened(board)
    repl.enter()
    assert repl.run("pass") == b""


def test_a_board_that_says_nothing():
    console = ScriptedConsole(StillClock())
    with pytest.raises(
        BackendUnavailable, match=r"micropython:/dev/ttyACM0 does not answer: .* stuck; press its reset"
    ):
        opened(console).enter()
    assert console.clock.us < 5_000_000


class Printer(ScriptedConsole):
    """Something else with a serial port."""

    def answer(self, data):
        return b"Error:expected command\r\n"


def test_no_python_board():
    console = Printer(StillClock())
    with pytest.raises(BackendUnavailable, match=r"not as a board with .*expected command.*choose another port"):
        opened(console).enter()
    assert console.clock.us < 5_000_000


class Talker(ScriptedConsole):
    """Something that never stops talking."""

    def read(self, timeout_s, /):
        self.clock.us += 1000
        return b"$GPGGA,,,,,,0,,,,,,,,*66\r\n"


def test_a_gps_receiver():
    console = Talker(StillClock())
    with pytest.raises(BackendUnavailable, match="GPGGA"):
        opened(console).enter()
    assert console.clock.us < 6_000_000


class OldPrompt(ScriptedConsole):
    """A Python prompt without a raw REPL."""

    def answer(self, data):
        return b"\r\n>>> "


def test_firmware_without_a_raw_repl():
    with pytest.raises(BackendUnavailable, match=r"no raw REPL: its firmware is too old.*micropython\.org/download"):
        opened(OldPrompt(StillClock())).enter()


class Full(ScriptedConsole):
    """A board that takes nothing."""

    def write(self, data, /):
        raise BusError("timeout", "took nothing")


def test_a_board_that_takes_nothing():
    with pytest.raises(BackendUnavailable, match="is stuck: it takes nothing"):
        opened(Full(StillClock())).enter()


def test_code_that_does_not_end():
    board = Board()
    repl = opened(board)
    repl.enter()
    board._run = lambda code: b"still\r\n"
    with pytest.raises(BusError, match="ETIMEDOUT") as caught:
        repl.run("while True: pass")
    assert caught.value.kind == "timeout"
    assert "still" in caught.value.detail


class SlowBoot(Board):
    """Its boot.py needs a Ctrl-C to end."""

    def _restart(self):
        self.chatter = [b"KeyboardInterrupt: \r\n"]
        self._raw = False
        return b"\r\nsoft reboot\r\n"


def test_a_boot_program_that_does_not_end_is_interrupted():
    board = SlowBoot()
    repl = opened(board)
    repl.enter()
    repl.restart()
    assert repl.run("pass") == b""


def test_a_board_that_does_not_come_back():
    board = Board()
    repl = opened(board)
    repl.enter()
    board.answer = lambda data: b""
    with pytest.raises(BackendUnavailable, match="does not come back"):
        repl.restart()


def test_unplugged():
    board = Board()
    repl = opened(board)
    repl.enter()
    board.close()
    with pytest.raises(Disconnected):
        repl.run("pass")
