"""Lines of calls at a raw REPL, over a wire that loses and damages: each call is carried out once, in order."""

from __future__ import annotations

import ast
import random
import types

import pytest

from adapters.python_board.local_agent import namespace
from adapters.python_board.scripted import Board
from anyboard.adapters.python_board.bootstrap import start
from anyboard.adapters.python_board.calls import ECHO, EVALUATE, EXECUTE, Call
from anyboard.adapters.python_board.link import CallError
from anyboard.adapters.python_board.literals import literal, literals
from anyboard.adapters.python_board.raw_repl import TYPED
from anyboard.adapters.python_board.text_link import TextLink
from anyboard.adapters.python_board.upload import TEXT_CORE, piece
from anyboard.core.errors import BackendUnavailable, Disconnected

URL = "micropython:/dev/ttyACM0"
NOTE = 99


class LocalREPL(Board):
    """A raw REPL whose lines this Python executes."""

    def __init__(self, paste: str = "unknown", modules: dict | None = None) -> None:
        super().__init__("micropython", paste)
        self.notes: list[bytes] = []
        self.modules = modules or {}
        self.to_board = self.to_host = bytes
        self._raw = True
        self._restart()
        for name in (*TEXT_CORE, "hello"):
            exec(piece(name), self.names)
        self.names["_H"][NOTE] = self._note

    def link(self, free: int = 10_000) -> TextLink:
        return TextLink(self, URL, free, self.paste == "known", self.clock)

    def answer(self, data: bytes) -> bytes:
        return self.to_host(super().answer(self.to_board(data)))

    def wait(self, timeout_s: float, /) -> bool:
        return bool(self.coming)

    def _byte(self, byte: bytes) -> bytes:
        if self._raw and not self._pasting and byte in (b"\x01", b"\x03") and self._typed != b"\x05A":
            self._typed.clear()  # whatever was typed before
        return super()._byte(byte)

    def _note(self, arguments):
        self.notes.append(bytes(arguments))
        return arguments

    def _run(self, code: bytes) -> bytes:
        self.ran.append(code)
        printed: list[str] = []
        self.names["print"] = lambda *values: printed.append(" ".join(map(str, values)) + "\r\n")
        try:
            exec(code.decode(), self.names)
            traceback = ""
        except BaseException as error:
            traceback = f"Traceback (most recent call last):\r\n{type(error).__name__}: {error}\r\n"
        return "".join(printed).encode() + b"\x04" + traceback.encode() + b"\x04>"

    def _restart(self) -> bytes:
        self.names = namespace(dict(self.modules))
        return super()._restart()


def note(number: int, size: int = 4) -> Call:
    data = number.to_bytes(4, "big") + b"\x03\x1b\x0a'\\7" * size
    return Call(NOTE, data[:size], reads=size)


@pytest.fixture
def board():
    return LocalREPL()


@pytest.mark.parametrize(
    "data", [b"", bytes(range(256)), bytes(range(255, -1, -1)), b"\0001\0\0'\"\\", b"\r\n\t\x1b\x03\x04\x05"]
)
def test_a_literal_is_its_bytes_in_printable_characters(data):
    source = literal(data)
    assert ast.literal_eval(source) == data
    assert source.isascii()
    assert source.isprintable()


@pytest.mark.parametrize("longest", [7, 8, 20, 300])
def test_literals_are_bytes_in_pieces(longest):
    data = bytes(range(256)) * 2
    parts = list(literals(data, longest))
    assert b"".join(map(ast.literal_eval, parts)) == data
    assert max(map(len, parts)) <= longest
    assert list(literals(b"", longest)) == []


def test_calls_and_their_results(board):
    link = board.link()
    assert link.call([Call(NOTE, b"one"), Call(ECHO, b""), Call(EVALUATE, b"2+3")]) == [b"one", b"", b"5"]
    assert (board.notes, link.turns) == ([b"one"], 1)


def test_nothing_to_do_is_no_turn(board):
    link = board.link()
    assert link.call([]) == []
    assert link.turns == 0


@pytest.mark.parametrize("paste", ["known", "refused", "unknown"])
def test_source_is_a_line_of_its_own(paste):
    board = LocalREPL(paste)
    source = b"x = '" + b"a" * 300 + b"'"
    assert board.link().call([note(1), Call(EXECUTE, source), Call(EVALUATE, b"len(x)")]) == [
        note(1).arguments,
        b"",
        b"300",
    ]
    assert (source in board.ran) == (paste == "known")
    assert max(map(len, board.ran)) <= (len(source) if paste == "known" else TYPED)


def test_more_than_a_line_is_brought_in_several(board):
    link = board.link()
    call = note(1, 500)
    assert link.call([call]) == [call.arguments]
    assert board.notes == [call.arguments]
    assert max(map(len, board.ran)) <= TYPED
    assert board.names["_dv"] == 0


def test_a_call_that_is_too_long_for_its_memory(board):
    with pytest.raises(CallError) as caught:
        board.link().call([note(1), note(2, 2000)])
    assert (caught.value.index, caught.value.text) == (1, "MemoryError('1428 bytes at a time',)")


def test_memory_that_is_full(board):
    link = board.link()
    board.names["_e"] = lambda *arguments: 1 / 0
    board.names["sum"] = full = lambda data: (_ for _ in ()).throw(MemoryError("full"))
    with pytest.raises(CallError) as caught:
        link.call([note(1)])
    assert caught.value.text == "MemoryError('full',)"
    assert full
    assert board.names["_da"] == 0


def test_the_first_failure_stops_the_list(board):
    with pytest.raises(CallError) as caught:
        board.link().call([note(1), Call(EVALUATE, b"1/0"), note(2)])
    assert (caught.value.index, caught.value.results) == (1, (note(1).arguments,))
    assert caught.value.text.startswith("ZeroDivisionError(")
    assert board.notes == [note(1).arguments]


@pytest.mark.parametrize(
    ("raised", "text"),
    [
        ("OSError(19, 'ENODEV')", "OSError(19,)"),
        ("OSError(-19)", "OSError(19,)"),
        ("ValueError('bad pin')", "ValueError('bad pin',)"),
        ("ImportError('no module')", "ImportError('no module',)"),
        ("ValueError()", "ValueError()"),
    ],
)
def test_a_failure_of_source_is_told_as_its_repr(board, raised, text):
    with pytest.raises(CallError) as caught:
        board.link().call([note(1), Call(EXECUTE, f"raise {raised}".encode()), note(2)])
    assert (caught.value.index, caught.value.results) == (1, (note(1).arguments,))
    assert caught.value.text == text


@pytest.mark.parametrize("place", range(60))
@pytest.mark.parametrize("way", ["to_board", "to_host"])
@pytest.mark.parametrize("damage", [b"", b"x"])
def test_any_byte_may_get_lost_or_damaged(board, way, place, damage):
    link = board.link()
    passed = 0

    def bad(data: bytes) -> bytes:
        nonlocal passed
        at, passed = place - passed, passed + len(data)
        return data[:at] + damage + data[at + 1 :] if 0 <= at < len(data) else data

    setattr(board, way, bad)
    for number in range(5):
        assert link.call([note(number)]) == [note(number).arguments]
    assert board.notes == [note(number).arguments for number in range(5)]


def test_1_000_calls_over_a_bad_wire(board):
    dice = random.Random(6)

    def bad(data: bytes) -> bytes:
        if dice.random() < 0.98:
            return data
        at = dice.randrange(len(data) + 1)
        return data[:at] + data[at + dice.randrange(3) :]

    board.to_board = board.to_host = bad
    link = board.link()
    sent: list[bytes] = []
    while len(sent) < 1_000:
        calls = [note(len(sent) + k, dice.choice((4, 8, 40, 200))) for k in range(dice.choice((1, 3, 20)))]
        sent += [call.arguments for call in calls]
        assert link.call(calls) == [call.arguments for call in calls]
    assert board.notes == sent
    assert link.resent > 10


def test_a_board_that_was_reset(board):
    link = board.link()
    link.call([note(1)])
    board._restart()
    with pytest.raises(Disconnected, match=r"was reset .*_do.*; open it again"):
        link.call([note(2)])
    assert board.notes == [note(1).arguments]


def test_a_board_that_somebody_stopped(board):
    with pytest.raises(Disconnected, match="Ctrl-C"):
        board.link().call([Call(EXECUTE, b"raise KeyboardInterrupt")])


def test_a_board_that_says_nothing_any_more(board):
    link = board.link()
    link.call([note(1)])
    board.to_host = lambda data: b""
    with pytest.raises(Disconnected, match="does not answer any more"):
        link.call([note(2)])
    assert board.clock.us < 30e6


def test_a_board_that_has_gone(board):
    link = board.link()
    board.is_open = False
    with pytest.raises(Disconnected, match="gone"):
        link.call([note(1)])


def test_what_comes_unasked_is_a_reset(board):
    link = board.link()
    link.poll(0.1)
    board.coming += b"\r\nMPY: soft reboot\r\n>>> "
    with pytest.raises(Disconnected, match=r"was reset \(MPY: soft reboot"):
        link.poll(0.1)


def test_a_call_that_takes_for_ever_is_stopped(board):
    link = board.link()

    def never_ends(arguments):
        board.to_host = lambda data: b""
        raise KeyboardInterrupt  # as of the Ctrl-C that will come

    def heard_again(timeout_s):
        if board.clock.us > 4e6:
            board.to_host, board.read = bytes, type(board).read.__get__(board)
        return type(board).read(board, timeout_s)

    board.names["_H"][98] = never_ends
    board.read = heard_again
    with pytest.raises(CallError) as caught:
        link.call([note(1), Call(98, b"")])
    assert caught.value.text == "OSError(110,)"
    assert link.call([note(2)]) == [note(2).arguments]


def test_ctrl_c_while_waiting_leaves_nothing_behind(board, monkeypatch):
    link = board.link()
    answer, read = bytearray(), board.read

    def held_back(data):
        answer.extend(data)
        return b"OK"

    def interrupted(timeout_s):
        if not board.coming and answer:
            board.to_host, board.read = bytes, read
            board.coming += answer[2:]
            raise KeyboardInterrupt
        return read(timeout_s)

    board.to_host, board.read = held_back, interrupted
    with pytest.raises(KeyboardInterrupt):
        link.call([note(1)])
    assert link.call([note(2)]) == [note(2).arguments]
    assert board.notes == [note(1).arguments, note(2).arguments]


def small(free: int) -> LocalREPL:
    system = types.SimpleNamespace(
        implementation=types.SimpleNamespace(name="micropython", version=(1, 20, 0)),
        platform="samd",
        stdin=types.SimpleNamespace(buffer=None),
        stdout=types.SimpleNamespace(buffer=types.SimpleNamespace(write=lambda data: None)),
    )
    memory = types.SimpleNamespace(collect=lambda: None, mem_free=lambda: free)
    return LocalREPL(modules={"sys": system, "gc": memory})


def test_too_little_memory_for_the_agent_is_enough_for_text():
    link, firmware = start(small(7000), URL, small(0).clock)
    assert (link.tier, firmware.free, firmware.has_stream) == ("text", 7000, True)
    assert link.call([Call(ECHO, b"?")]) == [b"?"]


def test_too_little_memory_for_anything():
    with pytest.raises(
        BackendUnavailable, match=r"MicroPython 1.20.0 has 3000 bytes of memory free, and anyboard needs"
    ):
        start(small(3000), URL, small(0).clock)


def test_the_end_closes_everything_that_can_be_closed(board):
    closed = []

    class Thing:
        def __init__(self, name):
            self.name = name

        def deinit(self):
            closed.append(self.name)
            if self.name == 1:
                raise OSError(5)

    board.names["_O"].update({number: Thing(number) for number in range(3)})
    board.link().end()
    assert closed == [0, 1, 2]
