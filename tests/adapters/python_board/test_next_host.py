"""Whatever became of the last computer on a board, the next one is in."""

from __future__ import annotations

from threading import Event

import pytest

from adapters.python_board.killed_host import killed
from adapters.python_board.raw import banner_of
from anyboard.core.errors import Disconnected
from anyboard.core.ops import PinConfigure, PinRead
from boards.files import LED

OUTPUT = PinConfigure("GP2", "out", None, "push_pull", True)


def test_killed_in_mid_frame(interpreter, opened):
    port, _ = interpreter
    for after in range(10 if port.startswith("/dev") else 2):
        killed(f"micropython:{port}", after / 300)
        with opened(port) as board:
            assert board.execute([OUTPUT, PinRead("GP2")]) == [None, True]


def test_half_a_frame_and_nobody_there(interpreter, opened):
    port, _ = interpreter
    with opened(port) as board:
        board._console.write(b"\xf5\xff\xff\x80half")
        board._console.close()
    with opened(port) as board:
        assert board.execute([OUTPUT]) == [None]


def test_ctrl_c_of_any_other_tool_frees_the_board(interpreter, opened):
    port, _ = interpreter
    with opened(port) as board:
        board.execute([OUTPUT])
        board._console.write(b"\xf5\xff\xff\x80half\x03")
        with pytest.raises(Disconnected, match=r"KeyboardInterrupt|raw REPL"):
            board.execute([PinRead("GP2")])
    assert b">" in banner_of(port)


def test_a_program_that_runs_is_stopped(interpreter, opened):
    port, _ = interpreter
    with opened(port) as board:
        console, board._console = board._console, Nothing()
        console.write(b"\x03\x03\x02")
        console.write(b"exec('import time\\nwhile True:\\n time.sleep_ms(1)\\n print(1)')\r")
        console.close()
    with opened(port) as board:
        assert board.execute([OUTPUT]) == [None]


class Nothing:
    def write(self, data):
        raise Disconnected("gone")

    read = write

    def close(self):
        pass


def test_the_users_program_may_resume(interpreter, opened):
    port, bench = interpreter
    with opened(port, resumes=True):
        pass
    blinks = Event()
    bench.pin(LED).on_change(lambda level: blinks.set())
    assert blinks.wait(10)
    assert banner_of(port).endswith(b">>> ")
