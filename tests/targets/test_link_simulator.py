"""The wire that tests put between a host and a board."""

from __future__ import annotations

import contextlib
import os
import socket
import threading
import time

import pytest

from anyboard.sim import Bench
from boards.console import Console
from boards.link_faults import Faults
from boards.link_simulator import USB_FRAME, link
from boards.unix_board import unix_board

pytestmark = pytest.mark.skipif(os.name == "nt", reason="the tests' own console reads file descriptors")

_DATA = bytes(range(256)) * 40


@pytest.fixture
def echo():
    """A board that says what it hears, once a connection."""
    with socket.create_server(("127.0.0.1", 0)) as server:

        def serve():
            while True:
                try:
                    connection, _ = server.accept()
                except OSError:
                    return
                with connection, contextlib.suppress(OSError):
                    while data := connection.recv(65536):
                        connection.sendall(data)

        thread = threading.Thread(target=serve, daemon=True)
        thread.start()
        yield f"socket://127.0.0.1:{server.getsockname()[1]}"
        server.shutdown(socket.SHUT_RDWR)
    thread.join(10)


@pytest.mark.parametrize("frame", [0.0, USB_FRAME], ids=["at once", "in frames"])
def test_a_good_wire_changes_nothing(echo, frame):
    with link(echo, frame=frame) as wire, Console(wire.url) as console:
        console.write(_DATA)
        assert console.read(len(_DATA)) == _DATA
        assert wire.happened == ({}, {})


def test_a_uart_is_not_faster_than_its_baud_rate(echo):
    with link(echo, frame=USB_FRAME, baud=115200) as wire, Console(wire.url) as console:
        began = time.monotonic()
        console.write(bytes(1152))
        console.read(1152)
        assert time.monotonic() - began >= 0.1


def test_every_kind_of_fault_happens_and_depends_on_the_seed_only(echo):
    happened = []
    for _ in range(2):
        with link(echo, seed=7) as wire, Console(wire.url) as console:
            wire.faults(loss=0.01, corruption=0.01, duplication=0.01, delay=0.002)
            console.write(_DATA)
            console.read(len(_DATA) // 2)
            happened.append(wire.happened[0])
            wire.faults()
    assert happened[0] == happened[1]
    assert set(happened[0]) == {"loss", "corruption", "duplication", "delay"}


def test_faults_do_not_depend_on_how_the_bytes_are_cut():
    whole, cut = Faults("1", 0.0), Faults("1", 0.0)
    for faults in (whole, cut):
        faults.set({"loss": 0.01, "corruption": 0.01})
    at_once = b"".join(piece.data for piece in whole.apply(_DATA))
    a_few = b"".join(piece.data for at in range(0, len(_DATA), 7) for piece in cut.apply(_DATA[at : at + 7]))
    assert at_once == a_few != _DATA


def test_a_board_on_a_pty():
    bench = Bench.empty(board="raspberry_pi_pico")
    with unix_board(bench) as board, link(board, frame=USB_FRAME) as wire, Console(wire.url) as console:
        console.enter_raw()
        assert console.exchange("print(1)") == ("1\n", "")
