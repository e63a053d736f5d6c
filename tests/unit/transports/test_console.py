"""Opening the console of a board: what is wrong with a port is said in one line, with what to do."""

from __future__ import annotations

import os
import socket
import subprocess
import sys
import threading
import types

import pytest

from anyboard.core.errors import AlreadyOpen, BackendUnavailable, BadURL, Disconnected, NotFound
from anyboard.transports import console
from anyboard.transports.libraries import replaced

pty = pytest.importorskip("pty")

URL = "micropython:somewhere"
_LOCK = """
import fcntl, sys
port = open(sys.argv[1], 'rb+', 0)
fcntl.flock(port, fcntl.LOCK_EX)
print(flush=True)
input()
"""


class OneError:
    """pyserial, as far as it fails."""

    def __init__(self, error: Exception) -> None:
        self._error = error

    def serial_for_url(self, *arguments, **options):
        raise self._error

    def comports(self):
        return [types.SimpleNamespace(device="/dev/ttyUSB7")]


def refused(error: Exception, port: str = "/dev/ttyACM0"):
    with replaced(serial=OneError(error)):
        console.open(port, URL, 115200)


def test_a_terminal(terminal):
    ours, name = terminal
    port = console.open(name, URL, 115200)
    assert port.read(0) == b""
    os.write(ours, b"\x00\x03\xff")
    assert port.read(5) == b"\x00\x03\xff"
    port.write(b"\x03\x11\x13\r\n")
    assert os.read(ours, 100) == b"\x03\x11\x13\r\n"
    port.close()
    port.close()
    with pytest.raises(Disconnected):
        port.read(0)


def test_a_terminal_that_goes():
    ours, theirs = pty.openpty()
    port = console.open(os.ttyname(theirs), URL, 115200)
    os.close(theirs)
    os.close(ours)
    with pytest.raises(Disconnected, match="has gone"):
        port.read(1)
    port.close()


def test_two_that_write_at_once_do_not_wait_for_each_other(terminal):
    ours, name = terminal
    port = console.open(name, URL, 115200)
    length = 200_000

    def echo():
        left = length
        while left:
            data = os.read(ours, 4096)
            left -= len(data)
            while data:
                data = data[os.write(ours, data) :]

    board = threading.Thread(target=echo)
    board.start()
    port.write(bytes(length))
    back = 0
    while back < length:
        back += len(port.read(5))
    board.join()
    port.close()


def test_one_terminal_for_one_program(terminal):
    port = console.open(terminal[1], URL, 115200)
    with pytest.raises(AlreadyOpen, match=r"micropython:somewhere: /dev/pts/\d+ is used by .*close it there"):
        console.open(terminal[1], URL, 115200)
    port.close()
    console.open(terminal[1], URL, 115200).close()


def test_the_other_program_is_named(terminal):
    command = [sys.executable, "-c", _LOCK, terminal[1]]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as other:
        assert other.stdout is not None
        assert other.stdin is not None
        other.stdout.readline()
        with pytest.raises(AlreadyOpen, match=f"process {other.pid} "):
            console.open(terminal[1], URL, 115200)
        other.stdin.write(b"\n")


def test_a_socket():
    with socket.create_server(("127.0.0.1", 0)) as server:
        port = console.open(f"socket://127.0.0.1:{server.getsockname()[1]}", URL, 115200)
        with server.accept()[0] as board:
            board.sendall(b"hello")
            assert port.read(5) == b"hello"
            port.write(b"hi")
            assert board.recv(10) == b"hi"
            assert port.read(0) == b""
        with pytest.raises(Disconnected, match="no more comes"):
            port.read(5)
        port.close()


def test_nobody_listens():
    with socket.create_server(("127.0.0.1", 0)) as server:
        number = server.getsockname()[1]
    with pytest.raises(BackendUnavailable, match=f"nobody answers at 127.0.0.1 port {number}"):
        console.open(f"socket://127.0.0.1:{number}", URL, 115200)


@pytest.mark.parametrize("port", ["socket://", "socket://host", "socket://host:99999", "socket://host:x"])
def test_a_socket_url_that_cannot_be_read(port):
    with pytest.raises(BadURL, match="socket://HOST:PORT"):
        console.open(port, URL, 115200)


def test_a_url_pyserial_does_not_know():
    with pytest.raises(BadURL, match="pyserial cannot open 'nonsense://here'"):
        console.open("nonsense://here", URL, 115200)


def test_no_such_port_lists_those_there_are():
    with pytest.raises(NotFound, match="there is no port /dev/ttyACM0; there is /dev/ttyUSB7"):
        refused(FileNotFoundError(2, "could not open port"))


@pytest.mark.parametrize(
    ("group", "remedy"),
    [("uucp", r"join the group uucp: sudo usermod -aG uucp \$USER"), ("root", "a udev rule can give it to a group")],
)
def test_no_permission_names_the_group(tmp_path, monkeypatch, group, remedy):
    node = tmp_path / "ttyACM0"
    node.touch()
    monkeypatch.setattr("grp.getgrgid", lambda number: types.SimpleNamespace(gr_name=group))
    with pytest.raises(BackendUnavailable, match=remedy):
        refused(PermissionError(13, "could not open port"), str(node))


def test_busy():
    with pytest.raises(AlreadyOpen, match="is used by another program; close it there"):
        refused(OSError(16, "Device or resource busy"))


def test_something_else():
    with pytest.raises(BackendUnavailable, match=r"cannot be opened .*Input/output error"):
        refused(OSError(5, "Input/output error"))


class Anything:
    """A port of pyserial's that is no file."""

    def __init__(self) -> None:
        self.coming = bytearray(b"abc")
        self.sent = b""

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
        self.sent += data

    def close(self):
        self.coming = None


def test_whatever_else_pyserial_opens():
    device = Anything()
    with replaced(serial=types.SimpleNamespace(serial_for_url=lambda *arguments, **options: device)):
        port = console.open("rfc2217://host:1", URL, 115200)
    assert port.read(1) == b"abc"
    assert port.read(0.01) == b""
    port.write(b"x")
    assert device.sent == b"x"
    port.close()
