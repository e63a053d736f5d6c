"""`anyboard` for CircuitPython hands over to the firmware's modules.

No registry has CircuitPython: MicroPython's unix port stands for its language, our modules for the firmware's.
"""

from __future__ import annotations

import shutil

import pytest

from anyboard.sim import Bench
from anyboard.sim.chips import MCP9808
from device.cost import heap_of
from device.flash import EXAMPLE, PICO, put_modules, shims
from device.interpreters import UNIX, Interpreters


@pytest.fixture(scope="module")
def running(tmp_path_factory):
    flash = tmp_path_factory.mktemp("circuitpython")
    put_modules(flash)
    shutil.rmtree(flash / "anyboard")
    shutil.copytree(shims("circuitpython") / "anyboard", flash / "anyboard")  # its `machine` is no firmware's
    running = Interpreters(flash)
    yield running
    running.close()


@pytest.fixture
def console(running):
    return running(UNIX, Bench.empty(board=PICO))


def test_it_hands_out_the_firmwares_modules(console):
    console.run("import board, busio, digitalio, anyboard")
    assert console.value("[anyboard.board is board, anyboard.busio is busio]") == [True, True]
    console.run("from anyboard import board as b, digitalio as d")
    assert console.value("[b is board, d is digitalio]") == [True, True]


def test_dotted_names(console):
    console.run("import digitalio\nfrom anyboard.digitalio import DigitalInOut, Pull")
    console.run("from anyboard.adafruit_bus_device.i2c_device import I2CDevice")
    assert console.value("DigitalInOut is digitalio.DigitalInOut") is True


def test_the_example(running):
    bench = Bench.empty(board=PICO)
    bench.i2c.attach(MCP9808(temperature=-10.5))
    assert running(UNIX, bench).exchange(EXAMPLE.read_text()) == ("-10.5 C\n", "")


def test_what_the_firmware_lacks_is_an_import_error(console):
    assert console.error("from anyboard import displayio").startswith("ImportError")


def test_it_costs_little(console):
    firmware, ours = heap_of(console, "import board, busio, digitalio", "from anyboard import board, busio, digitalio")
    assert ours <= 1000 < firmware  # with pointers of 64 bits
