"""The CircuitPython board of the tests answers as the real firmware was recorded to."""

from __future__ import annotations

import contextlib
import os
from pathlib import Path

import pytest

from anyboard.sim import Bench
from anyboard.sim.chips.bme280 import BME280
from boards.circuitpython_peer import CircuitPythonBoard, circuitpython_board
from boards.console import Console
from boards.recording import read_recording

pytestmark = pytest.mark.skipif(os.name == "nt", reason="the tests' own console reads file descriptors")

_RECORDING = Path(__file__).parent.parent / "data" / "circuitpython_repl_bytes.txt"


@pytest.fixture
def bench():
    bench = Bench.empty(board="raspberry_pi_pico")
    bench.i2c.attach(BME280())
    return bench


@pytest.fixture
def board(bench):
    with contextlib.closing(CircuitPythonBoard(bench, 'print("Hello World!")\n')) as board:
        yield board


@pytest.fixture
def console(board):
    with Console(board.url) as console:
        console.write(b"\r")
        console.until(b">>> ")
        console.write(b"\x01")
        console.until(b"raw REPL; CTRL-B to exit\r\n>")
        yield console


def test_every_exchange_is_as_recorded(console, board):
    exchanges = read_recording(_RECORDING)
    assert len(exchanges) == 35
    for before, exchange in zip([exchanges[0], *exchanges], exchanges, strict=False):
        if b"\x03" in exchange.sent and (b"read(10)" in before.sent or b"sleep" in before.sent):
            assert board.console.waits.wait(10), exchange.shows
        console.write(exchange.sent)
        assert console.read(len(exchange.answer)) == exchange.answer, exchange.shows
    assert console.is_silent()


def test_its_modules_are_on_the_bench(console, bench):
    console.run("import board, busio, digitalio\ni = busio.I2C(board.GP5, board.GP4)\nb = bytearray(1)")
    console.run("while not i.try_lock(): pass")
    console.run("i.writeto_then_readfrom(0x77, b'\\xd0', b)")
    assert console.value("bytes(b)") == b"\x60"
    assert console.value("i.scan()") == [0x77]
    assert console.error("i.readfrom_into(0x33, b)") == "OSError: [Errno 19] No such device"
    console.run("d = digitalio.DigitalInOut(board.GP2)\nd.switch_to_output(True)")
    assert bench.pin("GP2").level


def test_exceptions_are_shown_as_the_firmware_does(console):
    console.run("import board, busio\ni = busio.I2C(board.GP5, board.GP4)\nb = bytearray(1)\ni.try_lock()")
    # facts of the RP2040: repr, str and errno of a NACK; an exception's arguments are a tuple
    console.run("try: i.writeto(0x33, b'a')\nexcept OSError as e: x = e")
    assert console.value("(repr(x), str(x), x.errno, x.args)") == (
        "OSError(19,)",
        "[Errno 19] No such device",
        19,
        (19,),
    )
    assert console.error("i.writeto(0x33, b'')") == "OSError: -19"
    assert console.value("(repr(ValueError('GP5 in use')), repr(KeyError()))") == (
        "ValueError('GP5 in use',)",
        "KeyError()",
    )


def test_a_soft_reboot_lets_go_of_the_pins(console, bench):
    console.run("import board, digitalio\nd = digitalio.DigitalInOut(board.GP2)\nd.switch_to_output(True)")
    console.soft_reset()
    assert not bench.pin("GP2").is_output


def test_only_the_boards_modules_can_be_imported(console):
    assert console.error("import subprocess") == "ImportError: no module named 'subprocess'"


def test_code_py_is_interrupted_by_the_first_ctrl_c(bench):
    with circuitpython_board(bench, code="import time\nwhile True:\n  time.sleep(1)\n") as url, Console(url) as console:
        console.write(b"\x03\x03\x01")  # the rest of the packet goes with the first 0x03
        assert b"KeyboardInterrupt" in console.until(b"to reload.\r\n")
        console.write(b"\r")
        console.until(b">>> ")
