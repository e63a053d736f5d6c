"""Python's prompt on this computer, with a board at hand."""

from __future__ import annotations

import code
import os
import sys
import time
from contextlib import contextmanager

from anyboard.cli.failure import FAILED, Failed, Mistake
from anyboard.cli.parts import bench_of

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from types import ModuleType
    from typing import Any

    from anyboard.board_object import Board

_HISTORY = "~/.anyboard_history"


def run(url: str) -> int:
    """Activate the board, then read, execute, print; the exit status."""
    from anyboard.activation import activate

    board = activate(url)
    main = _main(board)
    console = _Console(main.__dict__)
    if not sys.stdin.isatty():
        return FAILED if console.failed_in(sys.stdin) else 0
    with _line_editing(main.__dict__):
        console.interact(_banner(board, main), exitmsg="")
    return 0


def _main(board: Board) -> ModuleType:
    """What the prompt's code runs in: ``__main__``, as everywhere else."""
    from types import ModuleType

    from anyboard import board as board_module
    from anyboard import busio, digitalio

    main = ModuleType("__main__")
    main.__dict__.update(board=board_module, busio=busio, digitalio=digitalio, time=time)
    bench = bench_of(board)
    if bench is not None:
        main.__dict__["bench"] = bench
    sys.modules["__main__"] = main
    return main


def _banner(board: Board, main: ModuleType) -> str:
    names = ", ".join(name for name in vars(main) if not name.startswith("__"))
    python = f"Python {sys.version.split()[0]} on {sys.platform}"
    end = "Ctrl-Z and Enter" if sys.platform == "win32" else "Ctrl-D"
    return f"{board.info.description} ({board.url}), {python}\n{names} are ready; {end} ends"


class _Console(code.InteractiveConsole):
    _failed = False

    def failed_in(self, lines: Iterable[str]) -> bool:
        """Execute lines as if typed, without prompts; whether one of them failed."""
        unfinished = False
        for text in lines:
            unfinished = self.push(text.rstrip("\r\n"))
        if unfinished and self.push(""):  # an empty line ends a block, but no parenthesis
            raise Mistake("the input ends in the middle of a statement")
        return self._failed

    def showtraceback(self) -> None:
        self._failed = True
        super().showtraceback()

    def showsyntaxerror(self, *arguments: Any, **options: Any) -> None:
        self._failed = True
        super().showsyntaxerror(*arguments, **options)


@contextmanager
def _line_editing(namespace: dict[str, Any]) -> Iterator[None]:
    """Editing, completion and a history, where Python has them."""
    if sys.platform == "win32":  # its console edits and remembers lines by itself
        yield
        return
    try:
        import readline
        import rlcompleter
    except ImportError:
        yield
        return
    readline.set_completer(rlcompleter.Completer(namespace).complete)
    readline.parse_and_bind("tab: complete")
    path = os.path.expanduser(_HISTORY)
    if os.path.exists(path):
        readline.read_history_file(path)
    try:
        yield
    finally:
        try:
            readline.write_history_file(path)
        except OSError as error:
            raise Failed(f"what you typed could not be kept in {path}: {error.strerror or error}") from error
