"""What is listed, what a URL means, and what is said of one that means nothing; no board is opened."""

from __future__ import annotations

import pytest

from adapters.python_board.cable import BRIDGE, CIRCUITPYTHON, MICROPYTHON, plugged, port
from anyboard.adapters.python_board import backend, checkup, ports
from anyboard.adapters.python_board.choice import chosen
from anyboard.core import registry
from anyboard.core.errors import Ambiguous, BackendUnavailable, BadURL, NotFound
from anyboard.transports.libraries import replaced

BOTH = ("micropython", "circuitpython")
PICO = port("/dev/ttyACM0", MICROPYTHON, "e66141", "1-1:1.0")
FEATHER = port("/dev/ttyACM1", CIRCUITPYTHON, "DF6A", "1-2:1.0")
FEATHER_DATA = port("/dev/ttyACM2", CIRCUITPYTHON, "DF6A", "1-2:1.2", interface="CircuitPython CDC2 control")
ESP = port("/dev/ttyUSB0", BRIDGE, "0001", "1-3")


def urls():
    """What the three backends list, with the status of each."""
    kinds = (backend.MicroPythonBackend, backend.CircuitPythonBackend, backend.SerialBackend)
    return {found.url: found.status for kind in kinds for found in kind().discover()}


@pytest.mark.parametrize("name", ["micropython", "circuitpython", "serial"])
def test_registered(name):
    assert registry.backend(name).describe("anything", {}) is None


# -- listing -------------------------------------------------------------------------------------------


def test_every_board_once_and_by_its_serial_number():
    with plugged(PICO, FEATHER_DATA, FEATHER, ESP):
        assert urls() == {
            "micropython:e66141": "ready",
            "circuitpython:DF6A": "ready",
            "serial:/dev/ttyUSB0": "unknown",
        }


def test_a_port_that_may_be_anything_says_so():
    with plugged(ESP):
        (found,) = backend.SerialBackend().discover()
    assert "not opened unasked" in found.hint
    assert "CP2102N" in found.description


@pytest.mark.parametrize(
    ("row", "linux", "expected"),
    [
        ({**MICROPYTHON, "manufacturer": "Microsoft"}, False, "micropython"),  # Windows: its own driver's maker
        ({"vid": 0xF055, "pid": 0x9800}, True, "micropython"),
        ({"vid": 0x303A, "pid": 0x4001, "manufacturer": "MicroPython"}, True, "micropython"),
        ({"vid": 0x303A, "pid": 0x1001, "product": "USB JTAG/serial debug unit"}, True, "unknown"),
        ({"vid": 0x239A, "pid": 0x80F8, "manufacturer": "MicroPython"}, True, "micropython"),
        ({"vid": 0x239A, "pid": 0x80F4}, False, "either"),
        ({"vid": 0x239A, "pid": 0x80F4}, True, "unknown"),
        ({"vid": 0x239A, "pid": 0x00F4}, False, "unknown"),  # its boot loader
        ({"vid": 0x2886, "pid": 0x8042, "interface": "CircuitPython CDC control"}, True, "circuitpython"),
        ({"vid": 0x0403, "pid": 0x6001}, True, "unknown"),
    ],
)
def test_what_runs_there(row, linux, expected):
    with plugged(port("/dev/ttyACM0", row)):
        (listed,) = ports.system_ports.listed()
    assert ports.runs(listed, tells_interfaces=linux) == expected


def test_neither_ports_without_usb_nor_those_of_our_adapters():
    with plugged(port("/dev/ttyS0", {"vid": None, "pid": None}), port("/dev/ttyACM0", {"vid": 0x04D8, "pid": 0x00DD})):
        assert urls() == {}


def test_two_with_one_serial_number_go_by_their_ports():
    other = port("/dev/ttyACM7", MICROPYTHON, "e66141", "1-4:1.0")
    with plugged(PICO, other):
        assert set(urls()) == {"micropython:/dev/ttyACM0", "micropython:/dev/ttyACM7"}
        with pytest.raises(Ambiguous, match=r"micropython:/dev/ttyACM0, micropython:/dev/ttyACM7"):
            chosen("micropython", "e66141", BOTH)
        assert chosen("micropython", "1-4", BOTH).port == "/dev/ttyACM7"


def test_without_pyserial():
    class Missing:
        def comports(self):
            raise BackendUnavailable("pyserial is not installed; pip install pyserial")

    with replaced(serial=Missing()):
        (found,) = backend.MicroPythonBackend().discover()
        assert (found.status, found.hint) == ("unavailable", "pyserial is not installed; pip install pyserial")
        assert [check.status for check in checkup.checks("serial")] == ["problem"]


def test_busy_and_no_permission(tmp_path, monkeypatch):
    node = tmp_path / "ttyACM0"
    node.touch()
    with plugged(port(str(node), MICROPYTHON, "e66141")):
        with node.open() as _:
            pass
        assert urls() == {"micropython:e66141": "ready"}
        monkeypatch.setattr("anyboard.adapters.python_board.state.may_open", lambda device: False)
        assert urls() == {"micropython:e66141": "no_permission"}
        assert "permission" in [check.subject for check in checkup.checks("micropython")]
        monkeypatch.setattr("anyboard.adapters.python_board.state.users", lambda device: "process 7 (thonny)")
        (found,) = backend.MicroPythonBackend().discover()
        assert (found.status, "process 7 (thonny)" in found.hint) == ("busy", True)
        assert "in use" in [check.subject for check in checkup.checks("micropython")]


def test_an_ftdi_chip_on_windows_is_to_be_told_not_to_wait(monkeypatch):
    with plugged(port("COM3", {"vid": 0x0403, "pid": 0x6001})):
        assert [check.subject for check in checkup.checks("serial")] == ["library", "device"]
        monkeypatch.setattr("sys.platform", "win32")
        assert [check.subject for check in checkup.checks("serial")] == ["library", "device", "latency"]


# -- choosing ------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("locator", "expected"),
    [
        ("e66141", ("/dev/ttyACM0", "e66141")),
        ("E66141", ("/dev/ttyACM0", "e66141")),
        ("/dev/ttyACM0", ("/dev/ttyACM0", "e66141")),
        ("1-1", ("/dev/ttyACM0", "e66141")),
        ("DF6A", ("/dev/ttyACM1", "DF6A")),
        ("/dev/ttyUSB0", ("/dev/ttyUSB0", "/dev/ttyUSB0")),
        ("/dev/pts/99", ("/dev/pts/99", "/dev/pts/99")),
        ("COM10", ("COM10", "COM10")),
        ("\\\\.\\COM10", ("\\\\.\\COM10", "\\\\.\\COM10")),
        ("rfc2217://host:1?ign_set_control", ("rfc2217://host:1?ign_set_control",) * 2),
    ],
)
def test_a_locator(locator, expected):
    with plugged(PICO, FEATHER_DATA, FEATHER, ESP):
        assert chosen("serial", locator, BOTH) == expected


def test_a_link_to_a_port(tmp_path):
    node, link = tmp_path / "ttyACM0", tmp_path / "usb-MicroPython-if00"
    node.touch()
    link.symlink_to(node)
    with plugged(port(str(node), MICROPYTHON, "e66141")):
        assert chosen("micropython", str(link), BOTH) == (str(node), "e66141")


@pytest.mark.parametrize("name", ["com10", "COM10", "\\\\.\\COM10"])
def test_names_of_ports_on_windows(name, monkeypatch):
    monkeypatch.setattr("sys.platform", "win32")
    with plugged(port("COM10", MICROPYTHON, "e66141")):
        assert chosen("micropython", name, BOTH) == ("COM10", "e66141")


def test_the_only_one():
    with plugged(PICO, FEATHER, ESP):
        assert chosen("micropython", "", ("micropython",)).name == "e66141"
        assert chosen("circuitpython", "", ("circuitpython",)).name == "DF6A"
        with pytest.raises(Ambiguous, match="serial:e66141, serial:DF6A"):
            chosen("serial", "", BOTH)


@pytest.mark.parametrize(
    ("rows", "locator", "message"),
    [
        ((), "", "no board is plugged in .*try another cable"),
        ((ESP,), "", "not opened unasked; name the port: micropython:/dev/ttyUSB0"),
        ((FEATHER,), "", "no board for micropython is plugged in; there is circuitpython:DF6A"),
        ((PICO,), "e66142", "did you mean 'e66141'.*there is micropython:e66141"),
        ((), "e66142", "'e66142'.*none is plugged in"),
    ],
)
def test_nothing_fits(rows, locator, message):
    with plugged(*rows), pytest.raises(NotFound, match=message):
        chosen("micropython", locator, ("micropython",))


def test_the_port_for_data_is_not_the_console():
    with (
        plugged(FEATHER, FEATHER_DATA),
        pytest.raises(BackendUnavailable, match=r"second port, for data .*console is circuitpython:DF6A"),
    ):
        chosen("circuitpython", "/dev/ttyACM2", BOTH)


# -- options -------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("options", "message"),
    [
        ({"resum": "1"}, "micropython has no option 'resum'; did you mean 'resume'"),
        ({"resume": "yes"}, "resume is 0 or 1, not 'yes'"),
        ({"baudrate": "fast"}, "baudrate is a whole number from"),
        ({"baudrate": "1200"}, "baudrate is a whole number from"),
        ({"dead_man": "-1"}, "dead_man is a whole number from 0"),
        ({"dead_man": "1.5"}, "dead_man is a whole number from 0"),
        ({"dead_man": "9999"}, "dead_man is a whole number from 0 to 3600"),
        ({"tier": "txt"}, "tier is auto or text"),
    ],
)
def test_bad_options_are_refused_before_anything_is_opened(options, message):
    with pytest.raises(BadURL, match=message):
        backend.MicroPythonBackend().describe("nowhere", options)


def test_what_options_become(monkeypatch):
    asked = {}

    def board(console, url, **options):
        asked.update(options, console=console, url=url)

    monkeypatch.setattr("anyboard.adapters.python_board.adapter.PythonBoard", board)
    monkeypatch.setattr("anyboard.transports.console.open", lambda *arguments: arguments)
    options = {"resume": "1", "baudrate": "921600", "dead_man": "0", "tier": "text"}
    with plugged(PICO):
        backend.SerialBackend().open("/dev/ttyACM0", options)
    del asked["identify"]
    assert asked == {
        "console": ("/dev/ttyACM0", "serial:e66141", 921600),
        "url": "serial:e66141",
        "resumes": True,
        "patience_s": 0,
        "tier": "text",
    }
