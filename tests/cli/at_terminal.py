"""A command at a terminal, as somebody sits at one."""

from __future__ import annotations

import os
import pty
import select
import signal
import subprocess
import sys
import termios
import time
from contextlib import contextmanager
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

_SECONDS = 20


class Terminal:
    """The terminal, and what has been shown on it."""

    def __init__(self, words: list[str]) -> None:
        self._ours, theirs = pty.openpty()
        self.mode_before = termios.tcgetattr(self._ours)
        self.process = subprocess.Popen(
            [sys.executable, "-m", "anyboard", *words],
            stdin=theirs,
            stdout=theirs,
            stderr=theirs,
            start_new_session=True,
        )
        os.close(theirs)
        self.shown = ""
        self._unseen = b""

    def type(self, text: str) -> None:
        """Press keys; "\\x03" is Ctrl-C."""
        os.write(self._ours, text.encode())

    def until(self, text: str) -> str:
        """Wait until it is shown; what has been shown since the last time, up to and with it."""
        wanted, deadline = text.encode(), time.monotonic() + _SECONDS
        while wanted not in self._unseen:
            left = deadline - time.monotonic()
            if left <= 0 or not self._hear(left):
                raise AssertionError(f"{text!r} is not shown, but: {self._unseen.decode(errors='replace')!r}")
        before, _, self._unseen = self._unseen.partition(wanted)
        seen = (before + wanted).decode()
        self.shown += seen
        return seen

    def _hear(self, seconds: float) -> bool:
        if not select.select([self._ours], [], [], seconds)[0]:
            return False
        try:
            said = os.read(self._ours, 4096)
        except OSError:  # nobody has the other end open any more
            return False
        self._unseen += said
        return bool(said)

    def hang_up(self) -> None:
        """Close the window."""
        os.close(self._ours)
        self._ours = -1
        self.process.send_signal(signal.SIGHUP)  # what the system sends to those who sat there

    def end(self) -> int:
        """Wait for the command to end; its exit status.  The rest of what it shows is in `shown`."""
        deadline = time.monotonic() + _SECONDS
        while self._ours >= 0 and self._hear(deadline - time.monotonic()):
            pass
        self.shown += self._unseen.decode()
        self._unseen = b""
        return self.process.wait(_SECONDS)

    @property
    def mode(self) -> list[object]:
        """How the terminal is set."""
        return termios.tcgetattr(self._ours)

    def close(self) -> None:
        self.process.kill()
        self.process.wait()
        if self._ours >= 0:
            os.close(self._ours)


@contextmanager
def terminal(*words: str) -> Iterator[Terminal]:
    """``anyboard WORDS…`` at a terminal of its own."""
    it = Terminal([*words])
    try:
        yield it
    finally:
        it.close()
