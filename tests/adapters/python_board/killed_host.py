"""A host that is killed while it is busy with a board: `kill -9`, in the middle of a frame."""

from __future__ import annotations

import subprocess
import sys
import time
from random import Random

# frames of 2.5 KB, several in flight, nothing else: whenever it is killed, it is in the middle of one
_BUSY = """
import sys
import anyboard
from anyboard.adapters.python_board.calls import ECHO, Call
adapter = anyboard.open(sys.argv[1])._session().open()
print(flush=True)
while True:
    adapter.link.call([Call(ECHO, bytes(range(256)) * 10, 2560)] * 8)
"""


def killed(url: str, after_s: float = 0.0) -> None:
    """Open a board in a process of its own, let that work for so long, and kill it."""
    with subprocess.Popen([sys.executable, "-c", _BUSY, url], stdout=subprocess.PIPE) as host:
        assert host.stdout is not None
        host.stdout.readline()
        time.sleep(after_s)
        host.kill()


def reopening_seconds(url: str, times: int = 10) -> list[float]:
    """How long the next host takes until the board does something for it, each time after the one before was killed."""
    import anyboard

    chance = Random(6)
    seconds = []
    for _ in range(times):
        killed(url, chance.uniform(0, 0.05))
        start = time.perf_counter()
        with anyboard.open(url) as board:
            board._session().open()
            seconds.append(time.perf_counter() - start)
    return seconds
