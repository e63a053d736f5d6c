"""Somebody has to read what a board tells unasked while nobody asks it anything."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING

from anyboard.core.clock import host_clock
from anyboard.core.errors import Disconnected

if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any

    from anyboard.transports.console import Console

_LOOK_S = 0.25
_YIELD_US = 1000


class Listener:
    """A thread that waits for the board, and has it read; it ends when there is nothing to wait for any more.

    It never waits with the lock in its hand, nor for it: a thread that has the lock reads what comes.

    Args:
        console: to the board.
        lock: of the board.
        take: reads what is there, under the lock; whether more is to come.
        lost: what to do if the board has gone, under the lock.
    """

    def __init__(
        self, console: Console, lock: Any, take: Callable[[], bool], lost: Callable[[Disconnected], None]
    ) -> None:
        self._console = console
        self._lock = lock
        self._take = take
        self._lost = lost
        self._thread: threading.Thread | None = None

    def start(self) -> None:
        """See to it that it runs; under the lock."""
        if self._thread is None:
            self._thread = threading.Thread(target=self._run, name="anyboard listener", daemon=True)
            self._thread.start()

    def _run(self) -> None:
        goes_on = True
        while goes_on:
            try:
                self._console.wait(_LOOK_S)
            except Disconnected:
                pass  # `take` finds that out, too
            if not self._lock.acquire(False):
                host_clock.sleep_us(_YIELD_US)
                continue
            try:
                goes_on = self._took()
                if not goes_on:
                    self._thread = None
            finally:
                self._lock.release()

    def _took(self) -> bool:
        try:
            return self._take()
        except Disconnected as error:
            self._lost(error)
            return False
