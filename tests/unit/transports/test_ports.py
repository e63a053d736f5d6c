"""Serial ports as three operating systems have them."""

from __future__ import annotations

import os
from types import SimpleNamespace

import pytest

from anyboard.core.errors import AlreadyOpen, BackendUnavailable, NotFound
from anyboard.transports import console, ports, serial
from anyboard.transports.libraries import replaced

URL = "micropython:somewhere"


def rows(*devices, **more):
    return replaced(serial=SimpleNamespace(comports=lambda: [SimpleNamespace(device=each) for each in devices], **more))


def test_listed_by_number():
    with rows("COM10", "COM9", "COM3"):
        assert [port.device for port in ports.listed()] == ["COM3", "COM9", "COM10"]


@pytest.mark.parametrize(
    ("location", "place", "number"),
    [("1-2.3:1.2", "1-2.3", 2), ("1-2:x.0", "1-2", 0), ("1-2", "1-2", 0), (None, None, 0)],
)
def test_where_it_is(location, place, number):
    port = ports.Port("COM3", 1, 2, None, location, None, None, None)
    assert (port.place, port.interface_number) == (place, number)


@pytest.mark.parametrize(
    ("platform", "one", "other"),
    [
        ("win32", "com10", r"\\.\COM10"),
        ("darwin", "/dev/tty.usbmodem1101", "/dev/cu.usbmodem1101"),
        ("linux", "/dev/./ttyACM0", "/dev/ttyACM0"),
    ],
)
def test_two_names_of_one_port(monkeypatch, platform, one, other):
    monkeypatch.setattr("sys.platform", platform)
    assert ports.is_same(one, other)


# what pyserial 3.5 says on Windows (serialwin32.py: "could not open port {!r}: {!r}" of a ctypes.WinError)
IN_USE = OSError("could not open port 'COM3': PermissionError(13, 'Access is denied.', None, 5)")
MISSING = OSError("could not open port 'COM9': FileNotFoundError(2, 'The system cannot find the file.', None, 2)")
DEAD = OSError(
    "could not open port 'COM3': OSError(22, 'A device attached to the system is not functioning.', None, 31)"
)


@pytest.mark.parametrize(
    ("error", "kind", "message"),
    [
        (IN_USE, AlreadyOpen, "COM3 is used by another program; close it there"),
        (MISSING, NotFound, "no port COM3; there is COM7"),
        (DEAD, BackendUnavailable, "not functioning.*unplug it and plug it in again"),
    ],
)
def test_errors_on_windows(monkeypatch, error, kind, message):
    monkeypatch.setattr("sys.platform", "win32")
    with rows("COM7"), pytest.raises(kind, match=message):
        ports.explain("COM3", URL, error)
    with (
        rows("COM7", Serial=failing(error), serial_for_url=failing(error)),
        pytest.raises(kind, match=message),
    ):
        console.open("COM3", URL, 115200)


def test_the_uart_of_an_adapter_says_the_same():
    with rows(Serial=failing(DEAD)), pytest.raises(BackendUnavailable, match=f"^{URL}: COM3 cannot be opened"):
        serial.open("COM3", URL)


def failing(error):
    def make(*arguments, **options):
        raise error

    return make


class WindowsPort:
    """As pyserial has one there: its own waiting, its own handle."""

    def __init__(self, coming):
        self.coming = bytearray(coming)
        self.log = []

    def open(self):
        """Nothing to it."""

    @property
    def in_waiting(self):
        return len(self.coming)

    def read(self, count):
        data = bytes(self.coming[:count])
        del self.coming[:count]
        return data

    def write(self, data):
        self.log.append(bytes(data))

    def close(self):
        self.coming = bytearray()


def test_a_console_on_windows(monkeypatch):
    monkeypatch.setattr("sys.platform", "win32")
    asked = {}

    def make(name, **options):
        asked.update(options, name=name)
        return WindowsPort(b">>> ")

    with rows("COM10", serial_for_url=make):
        port = console.open("COM10", URL, 115200)
        assert (asked["name"], asked["exclusive"], asked["do_not_open"]) == ("COM10", True, True)
        assert port.read(1) == b">>> "
        assert port.read(0) == b""
        port.write(b"x" * 600)
        port.close()


def test_may_open(tmp_path, monkeypatch):
    node = tmp_path / "ttyACM0"
    assert ports.may_open(str(node))  # there is nothing to look at
    node.touch()
    monkeypatch.setattr(os, "access", lambda name, mode: False)
    assert not ports.may_open(str(node))
