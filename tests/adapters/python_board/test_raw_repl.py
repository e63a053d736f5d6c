"""Getting into boards, of both kinds, old and new, and what is said of those one does not get into."""

from __future__ import annotations

import pytest

from adapters.python_board.scripted import RAW, Board, ScriptedConsole, StillClock
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


class Says(ScriptedConsole):
    """Something that answers everything in one way."""

    def __init__(self, clock, words):
        super().__init__(clock)
        self.words = words

    def answer(self, data):
        return data if self.words is None else self.words


@pytest.mark.parametrize(
    ("words", "message"),
    [
        (None, "sends back what it gets, and nothing else"),
        (b"\r\nERROR\r\n", r"not as a board with .*ERROR.*choose another port"),
        (b"\x00\xfe\x80\x99\x00\xe6\x06\x18", r"nothing that can be read.*\?baudrate=N"),
        (b"rst:0x1,boot:0x3 (DOWNLOAD(UART0))\r\nwaiting for download\r\n", "in its boot loader"),
    ],
)
def test_other_things_at_a_port_are_told_apart_within_5_s(words, message):
    console = Says(StillClock(), words)
    with pytest.raises(BackendUnavailable, match=message) as caught:
        opened(console).enter()
    assert console.clock.us < 5_000_000
    assert "\n" not in str(caught.value)


class Boots(Board):
    """An ESP that is reset when its port is opened, and takes its time."""

    def answer(self, data):
        return super().answer(data) if self.clock.us > 6_000_000 else b""


def test_a_board_that_boots_when_its_port_is_opened_is_waited_for():
    board = Boots("micropython")
    board.coming += b"ets Jun  8 2016 00:22:57\r\nrst:0x1 (POWERON_RESET),boot:0x13\r\n"
    repl = opened(board)
    repl.enter()
    assert repl.run("pass") == b""


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
    start = board.clock.us
    with pytest.raises(BackendUnavailable, match="does not come back"):
        repl.restart()
    assert board.clock.us - start < 5_000_000


def test_a_board_whose_boot_goes_on_talking_is_given_up_too():
    board = Board()
    repl = opened(board)
    repl.enter()
    board.answer = lambda data: b"connecting...\r\n"
    with pytest.raises(BackendUnavailable, match="does not come back"):
        repl.restart()
    assert board.clock.us < 13_000_000


def test_abandoned_in_the_midst_of_a_paste_it_is_at_its_prompt():
    board = Board()
    repl = opened(board)
    repl.enter()
    repl.start("x = 1")
    repl.abandon()
    assert board.written.endswith(b"\r\x03\x03\r\x02")
    board.close()
    repl.abandon()


def test_unplugged():
    board = Board()
    repl = opened(board)
    repl.enter()
    board.close()
    with pytest.raises(Disconnected):
        repl.run("pass")


class Late(Board):
    """A slow board, which had a second Ctrl-A in its buffer."""

    def answer(self, data):
        late = RAW if data == b"\x04" and not self.restarts else b""
        return late + super().answer(data)


def test_a_banner_that_comes_late_is_not_taken_for_the_end_of_the_restart():
    board = Late()
    board.piece = 3
    repl = opened(board)
    repl.enter()
    repl.restart()
    assert board.restarts == 1
    assert not board.coming
