"""How steady a board with Python on a cable samples by itself.

    python benchmarks/python_board_sample.py [URL] [--pin GP26] [--period 0.001] [--rounds 10000]

Without a URL, MicroPython's unix build over a pty, with an analog input on a simulated bench in this process.
Prints rounds, gaps, jitter; fails if a round is missing or the timestamps do not grow.  Meanwhile another thread
asks the board for a pin, over and over: how long that takes is printed, too.
"""

from __future__ import annotations

import argparse
import itertools
import sys
import threading
import time
from contextlib import contextmanager
from pathlib import Path
from statistics import quantiles
from typing import TYPE_CHECKING

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "tests"))

import anyboard
from anyboard import analogio
from anyboard.core.ops import CPURead
from anyboard.sim import Bench
from boards.unix_board import unix_board

if TYPE_CHECKING:
    from collections.abc import Iterator

    from anyboard.board_object import Board


@contextmanager
def opened(url: str | None) -> Iterator[Board]:
    """The board with a URL, or one of ours."""
    if url is not None:
        with anyboard.open(url) as board:
            yield board
        return
    bench = Bench("raspberry_pi_pico", clock="real")
    bench.pin("GP26").volts = 1.0
    with unix_board(bench) as port, anyboard.open(f"micropython:{port}") as board:
        yield board


class Asking:
    """A thread that uses the board, and how long each time took."""

    def __init__(self, board: Board) -> None:
        self.milliseconds: list[float] = []
        self._board = board
        self._stopped = threading.Event()
        self._thread = threading.Thread(target=self._run)

    def __enter__(self) -> Asking:
        self._thread.start()
        return self

    def __exit__(self, *error: object) -> None:
        self._stopped.set()
        self._thread.join()

    def _run(self) -> None:
        session = self._board._session()
        while not self._stopped.wait(0.02):
            start = time.perf_counter()
            session.run(CPURead("frequency"))
            self.milliseconds.append((time.perf_counter() - start) * 1000)


def spread(values: list[float], unit: str) -> str:
    """The middle and the ends of a list of numbers."""
    cuts = quantiles(values, n=100)
    return f"median {cuts[49]:.2f}, 99 % {cuts[98]:.2f}, most {max(values):.2f} {unit}"


def main() -> int:
    """0 if nothing is missing."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("url", nargs="?")
    parser.add_argument("--pin", default="GP26")
    parser.add_argument("--period", type=float, default=0.001)
    parser.add_argument("--rounds", type=int, default=10_000)
    options = parser.parse_args()
    with opened(options.url) as board:
        level = analogio.AnalogIn(getattr(board, options.pin))
        link = board._session().open().link  # type: ignore[attr-defined]
        before = link.received
        start, cpu = time.perf_counter(), time.process_time()
        with Asking(board) as asking:
            moments = [moment for moment, _ in board.sample([level], options.period, options.rounds)]
        took, cpu = time.perf_counter() - start, time.process_time() - cpu
        received = link.received - before
    steps = [later - earlier for earlier, later in itertools.pairwise(moments)]
    late = [moment - moments[0] - k * options.period * 1e6 for k, moment in enumerate(moments)]
    print(f"rounds     {len(moments)} of {options.rounds}, in {took:.2f} s, {received / took:.0f} bytes/s received")
    print(f"steps      {spread([float(step) for step in steps], 'us')}, least {min(steps)} us")
    print(f"late       {spread(late, 'us')}")
    print(f"gaps       {sum(step >= 2e6 * options.period for step in steps)} of two periods or more")
    print(f"computer   {cpu / took * 100:.0f} % of one processor, the simulated bench included")
    print(f"meanwhile  {len(asking.milliseconds)} requests: {spread(asking.milliseconds, 'ms')}")
    return int(len(moments) != options.rounds or min(steps) <= 0)


if __name__ == "__main__":
    sys.exit(main())
