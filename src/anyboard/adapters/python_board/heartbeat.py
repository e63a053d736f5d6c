"""The dead-man switch: a board that hears nothing for a while takes the computer for gone, and lets every pin go."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

_PER_PATIENCE = 3


class Heartbeat:
    """Calls `beat` over and over, in a thread of its own, until it returns False or `stop`.

    Args:
        patience_s: the board's; it gets a few beats in that time.
        beat: tells the board; whether to go on.
    """

    def __init__(self, patience_s: float, beat: Callable[[], bool]) -> None:
        self._period = patience_s / _PER_PATIENCE
        self._beat = beat
        self._stopped = threading.Event()
        self._thread = threading.Thread(target=self._run, name="anyboard heartbeat", daemon=True)
        self._thread.start()

    def _run(self) -> None:
        while not self._stopped.wait(self._period) and self._beat():
            pass

    def stop(self) -> None:
        """End it; doing it twice is fine."""
        self._stopped.set()
