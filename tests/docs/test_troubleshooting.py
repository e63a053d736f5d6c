"""docs/troubleshooting.md quotes what users really read: each heading is produced here, by models plugged in."""

from __future__ import annotations

import errno
import re
import subprocess
import sys
from contextlib import contextmanager
from pathlib import Path
from types import ModuleType

import pytest

import anyboard
from adapters.python_board.scripted import ScriptedConsole, StillClock
from anyboard import busio, digitalio
from anyboard.adafruit_bus_device.i2c_device import I2CDevice
from anyboard.adapters.python_board import PythonBoard
from anyboard.adapters.python_board.link import Link
from anyboard.core.errors import AnyboardError
from anyboard.current import selected_url
from anyboard.sim import Bench
from anyboard.transports import ports
from anyboard.transports.exclusive import Hold
from anyboard.transports.ports import Port
from boards.circuitpython_peer import circuitpython_board
from usbmodels.cp2112 import CP2112
from usbmodels.ftdi import FT232H
from usbmodels.parts import Memory
from usbmodels.plugged import plugged

PAGE = Path(__file__).parents[2] / "docs" / "troubleshooting.md"
HEADINGS = re.findall(r"^### `(.*)`$", PAGE.read_text(encoding="utf-8"), re.MULTILINE)


def nothing():
    with plugged():
        selected_url()


def none_of_its_kind():
    with plugged():
        anyboard.open("ft232h")


def not_that_one():
    with plugged(FT232H(serial="A")):
        anyboard.open("ft232h:B")


def several_kinds():
    with plugged(FT232H(), CP2112()):
        selected_url()


def several_of_a_kind():
    with plugged(FT232H(serial="A"), FT232H(serial="B")):
        anyboard.open("ft232h")


def one_serial_number():
    with plugged(FT232H(serial="A"), FT232H(serial="A")):
        anyboard.open("ft232h:A")


@contextmanager
def module(name, value):
    """Within the block `import name` gives `value`; None: fails."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setitem(sys.modules, name, value)
        yield patch


def no_hidapi():
    with module("hid", None):
        anyboard.open("cp2112")


def hid_for_hidapi():
    with module("hid", ModuleType("hid")):
        anyboard.open("cp2112")


def no_pyusb():
    with module("usb.core", None):
        anyboard.open("ft232h")


def no_libusb():
    import usb.backend.libusb1

    with module("libusb_package", None) as patch:
        patch.setattr(usb.backend.libusb1, "get_backend", lambda: None)
        anyboard.open("ft232h")


def no_permission():
    model = FT232H()
    with plugged(model) as world:
        world.port_of(model).permitted = False
        anyboard.open("ft232h")


def no_permission_for_hid():
    model = CP2112()
    with plugged(model) as world, pytest.MonkeyPatch.context() as patch:
        patch.setattr(sys, "platform", "linux")
        world.port_of(model).permitted = False
        anyboard.open("cp2112")


def no_winusb():
    model = FT232H()
    with plugged(model), pytest.MonkeyPatch.context() as patch:
        import usb.core

        def refuse(device):  # what libusb says on Windows without WinUSB: LIBUSB_ERROR_NOT_SUPPORTED
            raise NotImplementedError

        patch.setattr(usb.core.Device, "get_active_configuration", refuse)
        anyboard.open("ft232h")


def another_program():
    model = FT232H()
    with plugged(model) as world:
        world.port_of(model).holder = "openocd"
        anyboard.open("ft232h")


def another_anyboard():
    with plugged(CP2112()):
        hold = Hold("10c4:ea90@1-1", "cp2112:1-1")  # as another process would
        try:
            anyboard.open("cp2112")
        finally:
            hold.release()


def open_already():
    with plugged(FT232H()), anyboard.open("ft232h"):
        anyboard.open("ft232h")


def imported_already():
    program = (
        "import sys, types; sys.modules['board'] = types.ModuleType('board'); import anyboard; anyboard.activate()"
    )
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, encoding="utf-8", check=False)
    raise ImportError(done.stderr.splitlines()[-1].partition(": ")[2])


def unplugged():
    model = FT232H()
    with plugged(model) as world, anyboard.open("ft232h") as board:
        pin = digitalio.DigitalInOut(board.C0)
        world.unplug(model)
        _ = pin.value


PORT, BOARD = "/dev/ttyACM0", "micropython:/dev/ttyACM0"


def no_port_is_sure():
    bridge = Port("/dev/ttyUSB0", 0x10C4, 0xEA60, "0001", "1-2:1.0", "Silicon Labs", "CP2102", None)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(ports, "listed", lambda: [bridge])
        anyboard.open("micropython")


def no_port():
    ports.explain(PORT, BOARD, FileNotFoundError(errno.ENOENT, "FileNotFoundError"))


def no_permission_for_a_port():
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(sys, "platform", "linux")
        patch.setattr(ports, "permission", lambda port: "join the group dialout")
        ports.explain(PORT, BOARD, PermissionError(errno.EACCES, "PermissionError"))


def port_in_use():
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(ports, "users", lambda port: "process 17 (thonny)")
        ports.explain(PORT, BOARD, OSError(errno.EBUSY, "busy"))


RAW = b"raw REPL; CTRL-B to exit\r\n>"


def opened_where(answer):
    """A board of which nothing is known but what it answers."""
    clock = StillClock()
    console = ScriptedConsole(clock)
    console.answer = answer
    PythonBoard(console, BOARD, clock=clock)


def silent():
    opened_where(lambda data: b"")


def a_gps():
    opened_where(lambda data: b"$GPGGA,123519")


def without_raw_repl():
    opened_where(lambda data: b"\r\n>>> ")


def too_old():
    fails = b"OK\x04ImportError\x04>"
    opened_where(lambda data: RAW if b"\x01" in data or data == b"\x04" else fails if b"\x04" in data else b"")


def the_other_python():
    with circuitpython_board(Bench("raspberry_pi_pico", clock="real")) as peer:
        anyboard.open(f"micropython:{peer}")


def agent_ended():
    clock = StillClock()
    console = ScriptedConsole(clock)
    console.answer = lambda data: b"\x04Traceback (most recent call last):\r\nKeyboardInterrupt: \r\n\x04>"
    Link(console, BOARD, clock=clock).ping()


def silent_from_now_on():
    clock = StillClock()
    Link(ScriptedConsole(clock), BOARD, clock=clock).ping()


@contextmanager
def i2c_bus():
    model = FT232H()
    model.bench.i2c.attach(Memory(0x50))
    with plugged(model), anyboard.open("ft232h") as board:
        yield board.I2C()


def nobody_answers():
    with i2c_bus() as i2c:
        assert i2c.try_lock()
        i2c.writeto(0x33, b"\0")


def no_such_part():
    with i2c_bus() as i2c:
        I2CDevice(i2c, 0x33)


def not_joined():
    with plugged(FT232H()), anyboard.open("ft232h") as board:
        board.I2C()


def frequency():
    with plugged(CP2112()), anyboard.open("cp2112") as board:
        busio.I2C(board.SCL, board.SDA, frequency=5_000_000)


def pull_up():
    with plugged(FT232H()), anyboard.open("ft232h") as board:
        digitalio.DigitalInOut(board.C0).switch_to_input(digitalio.Pull.UP)


def uart():
    with plugged(FT232H()), anyboard.open("ft232h") as board:
        busio.UART(board.C0, board.C1)


SITUATIONS = (
    nothing, none_of_its_kind, not_that_one, several_kinds, several_of_a_kind, one_serial_number, no_hidapi,
    hid_for_hidapi, no_pyusb, no_libusb, no_permission, no_permission_for_hid, no_winusb, another_program,
    another_anyboard, open_already, imported_already, unplugged, no_port_is_sure, no_port, no_permission_for_a_port,
    port_in_use, silent, a_gps, without_raw_repl, too_old, the_other_python, agent_ended, silent_from_now_on,
    nobody_answers, no_such_part, not_joined, frequency, pull_up, uart,
)  # fmt: skip


def headings_of(message: str) -> list[str]:
    """The headings that quote a message."""
    patterns = {heading: re.escape(heading).replace("…", ".*") for heading in HEADINGS}
    return [heading for heading, pattern in patterns.items() if re.fullmatch(f"{pattern}.*", message, re.DOTALL)]


@pytest.mark.parametrize(
    ("heading", "situation"),
    list(zip(HEADINGS, SITUATIONS, strict=True)),
    ids=[each.__name__ for each in SITUATIONS],
)
def test_the_page_quotes_what_is_said(heading, situation, monkeypatch):
    """Each heading its own situation, in the page's order; no message fits two."""
    monkeypatch.delenv("ANYBOARD", raising=False)
    with pytest.raises((AnyboardError, ValueError, ImportError, OSError, RuntimeError)) as caught:
        situation()
    assert headings_of(str(caught.value)) == [heading], str(caught.value)
