"""The text tier on real MicroPython interpreters: the operations of test_adapter.py, and what is its own."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from threading import Event

import pytest

import anyboard
from adapters.python_board import test_adapter
from adapters.python_board.conftest import opened
from adapters.python_board.raw import banner_of
from anyboard import digitalio
from anyboard.core.errors import Disconnected
from anyboard.core.ops import (
    Delay,
    I2CConfigure,
    I2CTransfer,
    PinConfigure,
    PinRead,
    PinWrite,
    SPIConfigure,
    SPITransfer,
)
from anyboard.sim import Bench
from boards import unix_board as unix
from boards.circuitpython_peer import circuitpython_board
from boards.files import LED, USER_FILES
from boards.wasm_board import OLD, wasm_board

FLASH = Path(unix.__file__).parent / "small_flash"
"""Without `select`, as firmware that has no console for binary data."""
KINDS = {
    "wasm-small": lambda bench: wasm_board(OLD, bench, flash=FLASH),
    "unix": unix.unix_board,
}
OPTIONS = {"wasm-small": {}, "unix": {"tier": "text"}}
OUTPUT = PinConfigure("GP2", "out", None, "push_pull", True)
I2C = I2CConfigure("i2c", "GP5", "GP4", 100_000, 50_000, False)


@pytest.fixture(scope="module", params=sorted(KINDS))
def kind(request):
    return request.param


@pytest.fixture(scope="module")
def interpreter(kind):
    bench = Bench("raspberry_pi_pico", clock="real")
    with KINDS[kind](bench) as port:
        yield port, bench


@pytest.fixture(name="opened", scope="module")
def _opened(kind):
    return partial(opened, **OPTIONS[kind])


@pytest.fixture
def board(interpreter, opened):
    with opened(interpreter[0]) as adapter:
        yield adapter


# the same tests, with the fixtures above
_OTHERWISE_HERE = {"test_bytes_of_an_i2c_transfer", "test_an_agent_that_has_ended", "test_more_spi_than_a_frame_holds"}
globals().update(
    {
        name: test
        for name, test in vars(test_adapter).items()
        if name.startswith("test_") and name not in _OTHERWISE_HERE
    }
)


def test_info_says_so(board):
    assert board.link.tier == "text"
    assert any("raw REPL" in note for note in board.info.notes)
    assert not {"Watch", "Sample"} & board.info.operations


def test_a_list_is_one_line(board):
    board.execute([I2C, OUTPUT])
    link = board.link
    turns, sent = link.turns, link.sent
    board.execute([I2CTransfer("i2c", 0x77, (b"\xd0", 1)), PinWrite("GP2", False), PinRead("GP2")])
    assert link.turns == turns + 1
    assert link.sent < sent + 80


def test_more_than_a_line_holds(board):
    data = bytes(range(256)) * 4
    board.execute([SPIConfigure("spi", "GP18", "GP19", "GP16", 1_000_000, 0, 0, 8, False)])
    assert board.execute([SPITransfer("spi", data, 1024, 0), I2C]) == [bytes(1024), 100_000]


def test_a_delay_between(board):
    assert board.execute([OUTPUT, Delay(1000), PinRead("GP2")]) == [None, None, True]


def test_a_reset_by_somebody_else(board):
    board.execute([OUTPUT])
    board._console.write(b"\x04")
    assert board._console.wait(10)
    with pytest.raises(Disconnected, match=r"was reset.*; open it again"):
        board.execute([PinRead("GP2")])


def test_another_program_at_the_prompt(board):
    board.execute([OUTPUT])
    board._console.write(b"\x02")
    assert board._console.wait(10)
    assert board.execute([PinRead("GP2")]) == [True]


def test_a_program_that_took_over(board):
    board.execute([OUTPUT])
    board._console.write(b"\x02\x04")
    assert board._console.wait(10)
    with pytest.raises(Disconnected, match="open it again"):
        board.execute([PinRead("GP2")])


def test_the_users_program_may_resume():
    bench = Bench("raspberry_pi_pico", clock="real")
    with wasm_board(OLD, bench, flash=USER_FILES) as port:
        with opened(port, tier="text", resumes=True) as board:
            board.execute([OUTPUT])
        blinks = Event()
        bench.pin(LED).on_change(lambda level: blinks.set())
        assert blinks.wait(10)
        assert banner_of(port).endswith(b">>> ")


def test_how_fast_it_is(board):
    speeds = board.measure()
    assert speeds["round_trip_ms"] > 0
    assert speeds["to_board_kB_s"] > 0


def test_by_url(interpreter):
    port, _ = interpreter
    with anyboard.open(f"micropython:{port}?tier=text") as board:
        assert any("raw REPL" in note for note in board.info.notes)
        with digitalio.DigitalInOut(board.GP2) as pin:
            pin.switch_to_output(True)
            assert pin.value is True


def test_circuitpython():
    bench = Bench("raspberry_pi_pico", clock="real")
    with circuitpython_board(bench) as port, opened(port, tier="text") as board:
        assert (board.firmware.name, board.link.tier) == ("circuitpython", "text")
        assert board.execute([OUTPUT, PinRead("GP2"), I2C, I2CTransfer("i2c", 0x77, (b"\xd0", 1))])[-1] == b"\x60"


def test_the_prompt_is_back_after_closing(interpreter, opened):
    port, _ = interpreter
    with opened(port) as board:
        board.execute([OUTPUT])
    assert banner_of(port).endswith(b">>> ")
