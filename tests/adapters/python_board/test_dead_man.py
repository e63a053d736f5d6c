"""A board that does not hear from the computer any more lets its outputs go."""

from __future__ import annotations

import itertools
import threading
import time

import pytest

from adapters.python_board.local_agent import namespace
from anyboard.adapters.python_board.bootstrap import evaluate
from anyboard.adapters.python_board.heartbeat import Heartbeat
from anyboard.adapters.python_board.upload import CORE, piece
from anyboard.core.ops import PinConfigure, PinRead
from anyboard.sim import Bench
from boards.circuitpython_peer import circuitpython_board
from boards.wasm_board import NEWEST, wasm_board

OUTPUT = PinConfigure("GP2", "out", None, "push_pull", True)
INPUT = PinConfigure("GP2", "in", None, "push_pull", True)


class Opened:
    is_open = True

    def deinit(self):
        self.is_open = False


class Console:
    read = write = None


class Modules:
    console = Console


def test_the_agent_ends_after_its_patience_and_closes_what_is_open():
    names = namespace({"usb_cdc": Modules})
    for name in CORE:
        exec(piece(name), names)
    seconds = itertools.count()
    waits = []
    thing = Opened()
    names.update(_t=lambda: next(seconds), _s=waits.append, _D=6)
    names["_O"][1] = thing
    exec(piece("start") % (b"", 100), names)
    assert not thing.is_open
    assert len(waits) == 7


def test_only_outputs_need_it(board):
    board.execute([INPUT, PinRead("GP2")])
    assert evaluate(board.link, "_D") == 0
    board.execute([OUTPUT])
    assert evaluate(board.link, "_D") == 6


@pytest.mark.parametrize(
    ("kind", "rest"),
    [pytest.param("wasm", "f5ff80808081", id="in a body"), pytest.param("circuitpython", "f5", id="in a header")],
)
def test_a_computer_that_goes_in_the_middle_of_a_frame(kind, rest, opened):
    make = {"wasm": lambda bench: wasm_board(NEWEST, bench), "circuitpython": circuitpython_board}[kind]
    bench = Bench("raspberry_pi_pico", clock="real")
    with make(bench) as port, opened(port, patience_s=1) as board:
        board.execute([OUTPUT])
        board._heartbeat.stop()
        board._console.write(bytes.fromhex(rest))
        deadline = time.monotonic() + 10
        while bench.pin("GP2").is_output and time.monotonic() < deadline:
            time.sleep(0.02)
        assert not bench.pin("GP2").is_output
        board._console.close()


def test_nothing_is_let_go_while_the_computer_is_there(board, bench):
    board.execute([OUTPUT])
    board._beat()
    assert bench.pin("GP2").is_output


def test_it_can_be_switched_off(interpreter, opened):
    with opened(interpreter[0], patience_s=0) as board:
        board.execute([OUTPUT])
        assert evaluate(board.link, "_D") == 0


def test_beats_go_on_until_nobody_is_there():
    beats = []
    done = threading.Event()

    def beat() -> bool:
        beats.append(1)
        if len(beats) == 3:
            done.set()
        return len(beats) < 3

    heartbeat = Heartbeat(0.003, beat)
    assert done.wait(10)
    heartbeat.stop()
    heartbeat.stop()
    assert len(beats) == 3


def test_a_beat_on_a_board_that_has_gone_is_no_error(board):
    board.execute([OUTPUT])
    board._console.close()
    assert board._beat() is False
