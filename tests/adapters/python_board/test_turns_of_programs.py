"""Turns of whole programs: a driver, a display on SPI, a long write, and what `batch()` and ``?post=writes`` save."""

from __future__ import annotations

from importlib.util import find_spec

import pytest

import anyboard
from adapters.python_board.targets import Target
from adapters.python_board.turn_table import INSTANT, INTERPRETERS, a_board
from anyboard import busio, digitalio
from anyboard.adafruit_bus_device.spi_device import SPIDevice
from anyboard.core.ops import SPIConfigure, SPITransfer


@pytest.fixture(scope="module", params=INTERPRETERS)
def port(request):
    with a_board(request.param) as port:
        yield port


class Watched:
    """A console that shows what goes through."""

    def __init__(self, console) -> None:
        self._console = console
        self.frames = self.turns = self.sent = self.received = self.ahead = self.most_ahead = 0

    def write(self, data, /):
        self.frames += 1
        self.sent += len(data)
        self.ahead += 1
        self.most_ahead = max(self.most_ahead, self.ahead)
        self._console.write(data)

    def read(self, timeout_s, /):
        data = self._console.read(timeout_s)
        self.received += len(data)
        if data:
            self.turns += self.ahead > 0
            self.ahead = 0
        return data

    def close(self):
        self._console.close()


@pytest.fixture
def watched(port):
    """A board, its adapter, and the console between, from the first operation on."""
    consoles = []

    def watching(console):
        consoles.append(Watched(console))
        return consoles[0]

    target = Target(port, watching)
    with anyboard.open(target) as board:
        (console,) = consoles
        console.frames = console.turns = console.most_ahead = 0
        yield board, target.adapter, console


def test_the_links_own_figures_are_right(watched):
    board, adapter, console = watched
    link = adapter.link
    before = link.turns, link.sent - console.sent, link.received - console.received
    i2c = busio.I2C(board.GP5, board.GP4)
    assert i2c.try_lock()
    for _ in range(9):
        assert i2c.scan() == [0x18, 0x3C, 0x50, INSTANT, 0x77]
    assert link.turns - before[0] == console.turns == console.frames
    assert (link.sent - console.sent, link.received - console.received) == before[1:]


@pytest.mark.skipif(find_spec("adafruit_bme280") is None, reason="adafruit-circuitpython-bme280 is not installed")
def test_a_temperature_of_the_bme280s_driver(port):
    target = Target(port)
    board = anyboard.activate(target)  # so that the driver finds our modules
    try:
        from adafruit_bme280 import basic

        link = target.adapter.link
        i2c = busio.I2C(board.GP5, board.GP4)
        before = link.turns
        sensor = basic.Adafruit_BME280_I2C(i2c, INSTANT)
        begun = link.turns
        assert round(sensor.temperature, 2) == 25.08  # Bosch BST-BMP280-DS001, 3.12
        assert (begun - before, link.turns - begun) == (13, 6)
    finally:
        anyboard.deactivate()


def test_a_long_spi_write_has_several_frames_on_their_way(watched):
    _, adapter, console = watched
    adapter.execute([SPIConfigure("spi", "GP18", "GP19", "GP16", 1_000_000, 0, 0, 8, False)])
    assert console.most_ahead == 1
    frames = console.frames
    adapter.execute([SPITransfer("spi", bytes(40_000), 0, 0)])
    assert console.frames - frames >= 5
    assert console.most_ahead == 4


def display_frame(board, device, data_or_command) -> None:
    """As drivers of displays on SPI send one: eight pages, each with three bytes of command."""
    for page in range(8):
        data_or_command.value = False
        with device as spi:
            spi.write(bytes((0xB0 + page, 0, 0x10)))
        data_or_command.value = True
        with device as spi:
            spi.write(bytes(128))


def on_spi(board):
    spi = busio.SPI(board.GP18, board.GP19, board.GP16)
    data_or_command = digitalio.DigitalInOut(board.GP20)
    data_or_command.switch_to_output()
    device = SPIDevice(spi, digitalio.DigitalInOut(board.GP17), baudrate=1_000_000)
    display_frame(board, device, data_or_command)  # the first one brings what it needs
    return device, data_or_command


def test_a_batch_is_one_turn_for_each_lock(watched):
    board, adapter, console = watched
    parts = on_spi(board)
    before = adapter.link.turns, console.frames
    display_frame(board, *parts)
    assert (adapter.link.turns - before[0], console.frames - before[1]) == (48, 48)
    before = adapter.link.turns, console.frames
    with board.batch():
        display_frame(board, *parts)
    assert (adapter.link.turns - before[0], console.frames - before[1]) == (16, 16)


def test_a_batch_under_one_lock_is_one_turn(watched):
    board, adapter, console = watched
    device, data_or_command = on_spi(board)
    before = adapter.link.turns, console.frames
    with board.batch(), device as spi:
        for page in range(8):
            data_or_command.value = False
            spi.write(bytes((0xB0 + page, 0, 0x10)))
            data_or_command.value = True
            spi.write(bytes(128))
    assert (adapter.link.turns - before[0], console.frames - before[1]) == (1, 1)


def test_posted_writes_travel_with_the_end_of_the_lock(port):
    with anyboard.open(f"micropython:{port}?post=writes&dead_man=0") as board:
        parts = on_spi(board)
        link = board._session().open().link
        before = link.turns
        display_frame(board, *parts)
        assert link.turns - before == 16
