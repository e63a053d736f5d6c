"""How long the next host takes after one that was killed in mid-frame (`kill -9`), ten times on each board."""

from __future__ import annotations

from adapters.python_board.killed_host import reopening_seconds
from anyboard.sim import Bench
from boards.unix_board import unix_board
from boards.wasm_board import NEWEST, wasm_board
from python_board_parts.limits import Limit

_MOST_S = 2.0


def report() -> list[Limit]:
    """Print the times; the limits are those of the issue."""
    print("\nA host killed in mid-frame, and the next one's time until the board is open, in seconds\n")
    limits = []
    boards = {"unix, pty": unix_board, "wasm, socket": lambda bench: wasm_board(NEWEST, bench)}
    for name, make in boards.items():
        with make(Bench("raspberry_pi_pico", clock="real")) as port:
            seconds = reopening_seconds(f"micropython:{port}")
        print(f"{name:14}", *(f"{each:.2f}" for each in seconds))
        limits.append(Limit(f"next host after kill -9, {name}", max(seconds), _MOST_S, "s"))
    return limits
