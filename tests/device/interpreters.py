"""Interpreters that run our modules: each is started once, and reset for whoever wants it next."""

from __future__ import annotations

from contextlib import ExitStack
from typing import TYPE_CHECKING

from boards.console import Console
from boards.expected import is_expected
from boards.slot import Slot
from boards.unix_board import unix_board
from boards.wasm_board import NEWEST, OLD, VERSIONS, wasm_board

if TYPE_CHECKING:
    from pathlib import Path

    from anyboard.sim import Bench

UNIX = "unix"
WASM = VERSIONS if is_expected("wasm") else (OLD, NEWEST)
"""Where nobody asks for all of them, the ends stand for what is between."""
INTERPRETERS = (*WASM, UNIX)


def title(interpreter: str) -> str:
    """As a heading."""
    return "MicroPython, unix port" if interpreter == UNIX else f"MicroPython {interpreter}, WebAssembly"


class Interpreters:
    """Those in use.

    Args:
        flash: the folder whose files each has.
    """

    def __init__(self, flash: Path) -> None:
        self._flash = flash
        self._stack = ExitStack()
        self._running: dict[str, tuple[Slot, Console]] = {}

    def __call__(self, interpreter: str, bench: Bench) -> Console:
        """One that has just been reset, in its raw REPL, with its pins on a bench.

        Skips the test where there is no such interpreter.

        Args:
            interpreter: one of `INTERPRETERS`.
            bench: of a "raspberry_pi_pico".
        """
        if interpreter not in self._running:
            self._running[interpreter] = self._start(interpreter, bench)
        slot, console = self._running[interpreter]
        slot.plug(bench)
        console.soft_reset()
        return console

    def _start(self, interpreter: str, bench: Bench) -> tuple[Slot, Console]:
        slot = Slot(bench)
        if interpreter == UNIX:
            board = unix_board(slot, flash=self._flash)
        else:
            board = wasm_board(interpreter, slot, flash=self._flash)
        console = self._stack.enter_context(Console(self._stack.enter_context(board)))
        console.enter_raw()
        return slot, console

    def close(self) -> None:
        """End them."""
        self._running.clear()
        self._stack.close()
