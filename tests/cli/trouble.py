"""What goes wrong with boards on a cable, from outside: each case ends with one line, and what to do about it."""

from __future__ import annotations

import os
import signal
import socket
import subprocess
import sys
import tty
from contextlib import contextmanager
from typing import TYPE_CHECKING, NamedTuple

from cli import peers
from cli.peers import peer

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from contextlib import AbstractContextManager


class Case(NamedTuple):
    """One of them.

    - `name`: of the case
    - `make`: yields the board's URL
    - `status`: of ``anyboard info``
    - `says`: words of the line
    """

    name: str
    make: Callable[[], AbstractContextManager[str]]
    status: int
    says: tuple[str, ...]


def at(url: str) -> Callable[[], AbstractContextManager[str]]:
    @contextmanager
    def made() -> Iterator[str]:
        yield url

    return made


def with_peer(answer: Callable[[bytes], bytes]) -> Callable[[], AbstractContextManager[str]]:
    @contextmanager
    def made() -> Iterator[str]:
        with peer(answer) as it:
            yield f"micropython:{it.url}"

    return made


@contextmanager
def nobody_listens() -> Iterator[str]:
    with socket.create_server(("127.0.0.1", 0)) as server:
        number = server.getsockname()[1]
    yield f"serial:socket://127.0.0.1:{number}"


@contextmanager
def a_port_in_use() -> Iterator[str]:
    """Another anyboard has it."""
    ours, theirs = os.openpty()
    tty.setraw(theirs)
    port = os.ttyname(theirs)
    command = [sys.executable, "-c", f"import serial; p = serial.Serial({port!r}, exclusive=True); print(); input()"]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as process:
        process.stdout.readline()
        try:
            yield f"micropython:{port}"
        finally:
            process.send_signal(signal.SIGTERM)
    os.close(ours)
    os.close(theirs)


@contextmanager
def stuck() -> Iterator[str]:
    """The board is there, and neither listens nor speaks."""
    ours, theirs = os.openpty()
    tty.setraw(theirs)
    yield f"circuitpython:{os.ttyname(theirs)}"
    os.close(ours)
    os.close(theirs)


@contextmanager
def no_permission() -> Iterator[str]:
    """A port that its owner has closed to everybody."""
    ours, theirs = os.openpty()
    os.chmod(os.ttyname(theirs), 0)
    if not os.getuid():
        os.chown(os.ttyname(theirs), -1, 5)  # any group but root's
    yield f"serial:{os.ttyname(theirs)}"
    os.close(ours)
    os.close(theirs)


@contextmanager
def a_file() -> Iterator[str]:
    yield f"micropython:{__file__}"


CASES = (
    Case("wrong port", at("micropython:/dev/ttyNOWHERE"), 2, ("there is no port /dev/ttyNOWHERE", "there is")),
    Case("wrong serial number", at("micropython:E66101"), 2, ("'E66101'", "plugged in")),
    Case("nothing plugged in", at("micropython"), 2, ("no board", "anyboard doctor")),
    Case("a file is no port", a_file, 2, ("is no serial port", "anyboard list")),
    Case("unknown option", at("serial:/dev/ttyACM0?baud=9600"), 2, ("'baud'", "did you mean 'baudrate'?")),
    Case("bad value", at("serial:/dev/ttyACM0?baudrate=fast"), 2, ("baudrate", "'fast'")),
    Case("bad address", at("serial:socket://here"), 2, ("socket://HOST:PORT",)),
    Case("nobody listens", nobody_listens, 2, ("nobody answers", "is it on?")),
    Case("no permission", no_permission, 2, ("may not open", "join the group", "usermod")),
    Case("port in use", a_port_in_use, 2, ("is used by", "python", "close it there")),
    Case("not a board: silent", with_peer(peers.is_silent), 2, ("does not answer", "reset button")),
    Case("not a board: a GPS", with_peer(peers.is_a_gps), 2, ("$GPGGA", "choose another port")),
    Case("not a board: an echo", with_peer(bytes), 2, ("choose another port",)),
    Case("firmware without a raw REPL", with_peer(peers.has_no_raw_repl), 2, ("no raw REPL", "install the newest")),
    Case("firmware too old", with_peer(peers.cannot_say_what_it_is), 2, ("too old", "install the newest")),
    Case("board stuck", stuck, 2, ("does not answer", "reset button")),
    Case("board hangs in a reset", with_peer(peers.HangsInAReset()), 2, ("soft reset", "reset button")),
)


# root may open whatever it likes, unless it gives that up
_AS_AN_ORDINARY_USER = () if os.getuid() else ("setpriv", "--bounding-set=-dac_override,-dac_read_search")


def run(case: Case) -> subprocess.CompletedProcess[str]:
    """``anyboard info`` on it."""
    with case.make() as url:
        command = [*_AS_AN_ORDINARY_USER, sys.executable, "-m", "anyboard", "info", "-b", url]
        return subprocess.run(command, capture_output=True, encoding="utf-8", timeout=60, check=False)
