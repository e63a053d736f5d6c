"""A board goes and comes back: reset, unplugged, plugged in elsewhere, its agent killed; forked from, shared, left."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import threading
import time
from contextlib import ExitStack, contextmanager

import pytest

import anyboard
from adapters.python_board.cable import BRIDGE, MICROPYTHON, plugged, port
from anyboard import busio, digitalio
from anyboard.core.errors import AlreadyOpen, BackendUnavailable, Disconnected
from anyboard.core.ops import Reset
from anyboard.sim import Bench
from anyboard.transports import console
from boards.circuitpython_peer import circuitpython_board
from boards.link_simulator import link
from boards.unix_board import unix_board
from boards.wasm_board import NEWEST, wasm_board

BME280, ITS_ID = 0x77, b"\x60"


@pytest.fixture(scope="module")
def unix():
    with unix_board(Bench("raspberry_pi_pico", clock="real")) as name:
        yield name


@pytest.fixture(scope="module")
def wasm():
    with wasm_board(NEWEST, Bench("raspberry_pi_pico", clock="real")) as name:
        yield name


@contextmanager
def cable(board, name):
    """A cable to a board for the block: a file of this name, as the ports of USB devices are."""
    with link(board) as wire:
        name.symlink_to(wire.url)
        try:
            yield
        finally:
            name.unlink()


class Program:
    """A user's program, with a bus and an output."""

    def __init__(self, board):
        self.board = board
        self.bus = busio.I2C(board.GP5, board.GP4)
        self.bus.try_lock()
        self.led = digitalio.DigitalInOut(board.GP2)
        self.led.switch_to_output(True)

    def works(self):
        """Whether both do what they were opened for."""
        into = bytearray(1)
        self.bus.writeto_then_readfrom(BME280, b"\xd0", into)
        return bytes(into) == ITS_ID and self.led.value

    def works_again(self):
        """The same, once the board has booted."""
        for _ in range(100):
            try:
                return self.works()
            except Disconnected:
                time.sleep(0.02)
        return False

    def loses_its_board(self, words):
        """The next operation finds out."""
        with pytest.raises(Disconnected, match=words):
            self.works()


def opened_and_closed(url):
    """What it is."""
    with anyboard.open(url) as board:
        return board.info


def prompt_of(name):
    """What the board says to a Return, with nothing before that frees it."""
    terminal = console.open(name, name, 115200)
    try:
        terminal.write(b"\r")
        said = b""
        while not said.endswith(b">>> ") and (data := terminal.read(3)):
            said += data
        return said[-4:]
    finally:
        terminal.close()


# -- gone, and back ------------------------------------------------------------------------------------


def test_reset(wasm):
    with anyboard.open(f"micropython:{wasm}?reconnect=1") as board:
        program = Program(board)
        assert program.works()
        board._session().execute([Reset("normal")])
        program.loses_its_board("was reset")
        assert program.works_again()


@pytest.mark.parametrize("kind", ["micropython", "serial"])
def test_another_program_s_ctrl_c_frees_the_board(unix, kind):
    with anyboard.open(f"{kind}:{unix}?reconnect=1") as board:
        program = Program(board)
        terminal = os.open(unix, os.O_WRONLY | os.O_NOCTTY)
        os.write(terminal, b"\x03")
        os.close(terminal)
        program.loses_its_board("KeyboardInterrupt")
        assert program.works()


def test_reset_behind_its_back(unix):
    with anyboard.open(f"micropython:{unix}?reconnect=1") as board:
        program = Program(board)
        terminal = os.open(unix, os.O_WRONLY | os.O_NOCTTY)
        for keys in (b"\x03", b"\x02", b"import machine\r", b"machine.reset()\r"):
            os.write(terminal, keys)
            time.sleep(0.1)
        os.close(terminal)
        program.loses_its_board("has ended|does not answer")
        assert program.works_again()


@pytest.mark.parametrize("named", ["micropython:e66141", "micropython:{port}", "serial:{port}", "micropython"])
def test_plugged_in_at_another_port(unix, tmp_path, named):
    first, second = tmp_path / "ttyACM0", tmp_path / "ttyACM1"
    with plugged(port(str(first), MICROPYTHON, "e66141")) as listed, ExitStack() as stack:
        wire = stack.enter_context(ExitStack())
        wire.enter_context(cable(unix, first))
        board = stack.enter_context(anyboard.open(f"{named.format(port=first)}?reconnect=1"))
        program = Program(board)
        assert board.info.url == "micropython:e66141"
        wire.close()
        listed.clear()
        program.loses_its_board("has gone")
        program.loses_its_board("not back yet")
        listed += [port(str(first), MICROPYTHON, "another"), port(str(second), MICROPYTHON, "e66141")]
        wire.enter_context(cable(unix, second))
        assert program.works()
        assert board.info.url == "micropython:e66141"


def test_what_is_back_is_another_board(unix, tmp_path):
    first = tmp_path / "ttyACM0"
    with plugged(port(str(first), MICROPYTHON, "e66141")) as listed, ExitStack() as stack:
        wire = stack.enter_context(ExitStack())
        wire.enter_context(cable(unix, first))
        program = Program(stack.enter_context(anyboard.open(f"micropython:{first}?reconnect=1")))
        wire.close()
        program.loses_its_board("has gone")
        listed[:] = [port(str(first), MICROPYTHON, "e66142")]
        program.loses_its_board("not back yet.*did you mean 'e66142'")


def test_without_reconnect_it_stays_gone(wasm):
    with anyboard.open(f"micropython:{wasm}") as board:
        program = Program(board)
        board._session().execute([Reset("normal")])
        program.loses_its_board("was reset; open it again")
        program.loses_its_board("was reset; open it again")


# -- what it is called ---------------------------------------------------------------------------------


def test_a_bridge_s_board_goes_by_its_port(unix, tmp_path):
    name = tmp_path / "ttyUSB0"
    with cable(unix, name), plugged(port(str(name), BRIDGE, "0001")), anyboard.open(f"serial:{name}") as board:
        assert board.info.url == f"micropython:{name}"
        (found,) = [found for found in anyboard.discover() if "ttyUSB0" in found.url]
        assert (found.url, found.status, found.hint) == (f"serial:{name}", "busy", "it is open in this process")


def test_the_other_firmware_names_the_right_url(unix):
    with pytest.raises(
        BackendUnavailable, match=rf"circuitpython:{unix} runs MicroPython .*; open micropython:{unix}$"
    ):
        opened_and_closed(f"circuitpython:{unix}")
    assert prompt_of(unix) == b">>> "


# -- shared --------------------------------------------------------------------------------------------


def test_one_board_for_one_program(unix, tmp_path):
    name = tmp_path / "ttyACM0"
    row = port(str(name), MICROPYTHON, "e66141")
    with cable(unix, name), plugged(row), anyboard.open("micropython:e66141") as board:
        program = Program(board)
        for url in ("serial:e66141", f"micropython:{name}", f"micropython:{os.path.realpath(name)}"):
            with pytest.raises(AlreadyOpen):
                opened_and_closed(url)
        assert program.works()


def test_one_socket_for_one_program(wasm):
    with anyboard.open(f"micropython:{wasm}") as board:
        program = Program(board)
        script = f"import anyboard\nanyboard.open('serial:{wasm}').info"
        other = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True)
        assert f"AlreadyOpen: serial:{wasm} is used by process {os.getpid()}" in other.stderr
        assert program.works()


@pytest.mark.filterwarnings("ignore:This process.*is multi-threaded:DeprecationWarning")  # so are users' programs
@pytest.mark.skipif(not hasattr(os, "fork"), reason="no fork here")
def test_a_fork_leaves_the_board_to_the_parent(unix):
    with anyboard.open(f"micropython:{unix}") as board:
        program = Program(board)
        child = os.fork()
        if not child:
            words = ""
            try:
                program.works()
            except RuntimeError as error:
                words = str(error)
            finally:
                os._exit("before a fork" not in words or unix in open_files())
        assert os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == 0
        assert program.works()


def test_two_boards_of_either_kind_in_two_threads(wasm):
    bench = Bench("raspberry_pi_pico", clock="real")
    results = {}

    def work(board):
        program = Program(board)
        results[board.info.url] = [program.works() for _ in range(50)]

    with circuitpython_board(bench) as peer, ExitStack() as stack:
        urls = [f"micropython:{wasm}", f"circuitpython:{peer}"]
        boards = [stack.enter_context(anyboard.open(url)) for url in urls]
        threads = [threading.Thread(target=work, args=(board,)) for board in boards]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
    assert results == {url: [True] * 50 for url in urls}


def open_files():
    """The names of all that this process has open."""
    folder = "/proc/self/fd"
    return [os.readlink(f"{folder}/{name}") for name in os.listdir(folder) if os.path.exists(f"{folder}/{name}")]


# -- left ----------------------------------------------------------------------------------------------

SCRIPT = """
import sys, anyboard
from anyboard import digitalio
board = anyboard.open(sys.argv[1])
led = digitalio.DigitalInOut(board.GP2)
led.switch_to_output(True)
print(flush=True)
while True:
    led.value = not led.value
"""


def test_ctrl_c_in_the_user_s_script_leaves_the_board_at_its_prompt(unix):
    command = [sys.executable, "-c", SCRIPT, f"micropython:{unix}"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as script:
        script.stdout.readline()
        script.send_signal(signal.SIGINT)
        _, errors = script.communicate()
    assert errors.rstrip().endswith(b"KeyboardInterrupt")
    assert prompt_of(unix) == b">>> "


def test_a_script_that_ends_without_closing_leaves_the_board_at_its_prompt(unix):
    subprocess.run([sys.executable, "-c", SCRIPT.partition("print")[0], f"micropython:{unix}"], check=True)
    assert prompt_of(unix) == b">>> "
