"""A port of another computer's, by RFC 2217: pyserial's client through ours, pyserial's own server at the other end."""

from __future__ import annotations

import contextlib
import gc
import os
import socket
import threading

import pytest

from anyboard.core.errors import BackendUnavailable, BadURL, Disconnected
from anyboard.transports import console

serial = pytest.importorskip("serial")
rfc2217 = pytest.importorskip("serial.rfc2217")

# pyserial 3.5 makes its reader thread the way that Python 3.10 began to frown upon
pytestmark = pytest.mark.filterwarnings("ignore:set(Daemon|Name):DeprecationWarning")
URL = "micropython:somewhere"


class Lines:
    """The rest of a serial port, which a pty does not have."""

    baudrate, bytesize, parity, stopbits = 9600, 8, "N", 1
    xonxoff = rtscts = break_condition = dtr = rts = cts = dsr = ri = cd = False

    def reset_input_buffer(self):
        """Nothing waits."""

    reset_output_buffer = reset_input_buffer


class Server:
    """Echoes, in upper case.

    Attributes:
        lines: as the client has set them.
    """

    def __init__(self):
        self._server = socket.create_server(("127.0.0.1", 0))
        self.url = f"rfc2217://127.0.0.1:{self._server.getsockname()[1]}"
        self.lines = Lines()
        self.connection = None
        self._thread = threading.Thread(target=self._serve, daemon=True)
        self._thread.start()

    def write(self, data):
        """For pyserial's server."""
        self.connection.sendall(data)

    def _serve(self):
        self.connection = self._server.accept()[0]
        manager = rfc2217.PortManager(self.lines, self)
        try:
            while data := self.connection.recv(4096):
                plain = b"".join(manager.filter(data))
                if plain:
                    self.write(b"".join(manager.escape(plain.upper())))
        except OSError:
            pass

    def end(self):
        """The other computer goes."""
        with contextlib.suppress(OSError):  # the client was quicker
            self.connection.shutdown(socket.SHUT_RDWR)
        self.connection.close()
        self._server.close()
        self._thread.join(5)


def test_a_port_of_another_computer_s():
    server = Server()
    port = console.open(server.url, URL, 57600)
    assert server.lines.baudrate == 57600
    assert (server.lines.dtr, server.lines.rts) == (True, True)
    assert port.read(0) == b""
    port.write(b"abc\xff")
    got = b""
    while len(got) < 4:
        got += port.read(1)
    assert got == b"ABC\xff"
    server.end()
    with pytest.raises(Disconnected, match="has gone"):
        read_on(port)
    port.close()


def read_on(port):
    """For as long as the other end is there."""
    for _ in range(20):
        port.read(0.5)


@pytest.mark.filterwarnings("ignore:This process.*is multi-threaded:DeprecationWarning")
@pytest.mark.skipif(not hasattr(os, "fork"), reason="no fork here")
def test_a_fork_leaves_it_to_the_parent():
    server = Server()
    port = console.open(server.url, URL, 57600)
    child = os.fork()
    if not child:
        try:
            gc.collect()
        finally:
            os._exit(0)
    os.waitpid(child, 0)
    port.write(b"abc")
    assert port.read(2) == b"ABC"
    port.close()
    server.end()


def test_nobody_there():
    with socket.create_server(("127.0.0.1", 0)) as server:
        number = server.getsockname()[1]
    with pytest.raises(BackendUnavailable, match="nobody answers there"):
        console.open(f"rfc2217://127.0.0.1:{number}", URL, 115200)


@pytest.mark.parametrize("url", ["rfc2217://127.0.0.1:1?nonsense", "rfc2217://127.0.0.1", "rfc2217://host:x"])
def test_a_url_that_cannot_be_read(url):
    with pytest.raises(BadURL, match=r"rfc2217://(<host>|HOST)"):
        console.open(url, URL, 115200)
