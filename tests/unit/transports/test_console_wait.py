"""Waiting for a console without reading it."""

from __future__ import annotations

import os
import threading

import pytest

from anyboard.core.errors import Disconnected
from anyboard.transports import console
from anyboard.transports.streams import AnyPort

pytest.importorskip("pty")

URL = "micropython:somewhere"


def test_a_terminal(terminal):
    ours, name = terminal
    port = console.open(name, URL, 115200)
    assert not port.wait(0)
    os.write(ours, b"abc")
    assert port.wait(10)
    assert port.wait(10)  # it has taken nothing
    assert port.read(0) == b"abc"
    assert not port.wait(0.001)
    port.close()
    with pytest.raises(Disconnected):
        port.wait(0)


def test_what_comes_ends_the_waiting(terminal):
    ours, name = terminal
    port = console.open(name, URL, 115200)
    found = []
    thread = threading.Thread(target=lambda: found.append(port.wait(10)))
    thread.start()
    os.write(ours, b"x")
    thread.join(10)
    assert found == [True]
    port.close()


class Device:
    """A port of pyserial's that is no file; something comes at the third look."""

    looks = 0

    @property
    def in_waiting(self):
        self.looks += 1
        if self.looks > 3:
            raise OSError("unplugged")
        return self.looks == 3


def test_any_port():
    device = Device()
    port = AnyPort(device, URL)
    assert not port.wait(-1)
    assert port.wait(10)
    with pytest.raises(Disconnected, match="has gone"):
        port.wait(10)
