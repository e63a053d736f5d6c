"""`anyboard.activate`: from here on, `import board, busio, …` is anyboard in this process.

An import finder goes in front of all others and knows the files in ``shims/cpython``, each of
which puts a module of ours under CircuitPython's name or MicroPython's: ``sys.modules["busio"] is
anyboard.busio``.  An installed Adafruit-Blinka is neither imported nor changed.

MicroPython's `time` has a few names that the computer's has not (`sleep_ms` …); they are added to it
until `deactivate`.
"""

from __future__ import annotations

import os
import sys

from anyboard import current
from anyboard.resources import folder
from anyboard.utime import extend_time, restore_time

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence
    from importlib.machinery import ModuleSpec
    from types import ModuleType

    from anyboard.board_object import Board
    from anyboard.core.registry import Target

__all__ = ["activate", "deactivate", "shims_folder"]

# Where there is an installed one, ours gives way to it: `neopixel` may be Adafruit's.
_SHARED = frozenset({"circuitpython_typing", "neopixel"})
# MicroPython's second names of modules of the standard library
_SECOND_NAMES = frozenset(
    f"u{name}"
    for name in ("binascii", "collections", "errno", "hashlib", "io", "os", "random", "re", "select", "socket", "sys")
)


def shims_folder() -> str:
    """The folder with `board.py`, `busio.py` …, for `PYTHONPATH`.  Raises `NotFound`."""
    return folder("shims", "cpython")


class _Finder:
    """Finds the top-level names of the shims folder, before anybody else does."""

    def __init__(self, path: str) -> None:
        self._path = path
        self.names = frozenset(os.path.splitext(entry)[0] for entry in os.listdir(path) if entry.endswith(".py"))

    def find_spec(
        self, name: str, path: Sequence[str] | None = None, target: ModuleType | None = None
    ) -> ModuleSpec | None:
        if name not in self.names:
            return None
        from importlib.machinery import PathFinder

        return PathFinder.find_spec(name, [self._path])

    def is_ours(self, name: str, module: ModuleType) -> bool:
        """Whether an entry of `sys.modules` is there by one of our files: a module of ours, or a second name."""
        if name in _SECOND_NAMES:
            return module is sys.modules.get(name[1:])
        return name.partition(".")[0] in self.names and getattr(module, "__name__", "").startswith("anyboard.")

    def refuse_foreign(self) -> None:
        """Raise ImportError if a program already has a `board`, `busio` … that is not ours."""
        foreign = [
            f"{name} ({getattr(module, '__file__', None) or 'built in'})"
            for name, module in sorted(sys.modules.items())
            if name in self.names - _SHARED and module is not None and not self.is_ours(name, module)
        ]
        if foreign:
            raise ImportError(
                f"already imported from elsewhere: {', '.join(foreign)}; call anyboard.activate() before that import, "
                f"or start the program with `anyboard run`, or write `from anyboard import {foreign[0].split()[0]}`"
            )


_finder: _Finder | None = None
_opened: list[Board] = []


def activate(target: Target | None = None) -> Board:
    """Make a board the current one, and anyboard what `import board, busio, …` imports.

    May be called again: pins and buses already taken stay with their board, which works until it
    is closed.  Activating the board that an open `Board` already has reuses that.

    Args:
        target: what `anyboard.open` takes; it is opened now.  None: the board activated before (so
            that a script may say `activate()` and still be started with `anyboard run -b URL`), else
            the one `ANYBOARD` names, else the only one that is plugged in, chosen at its first use.

    Raises:
        ImportError: a `board`, `busio` … of somebody else is imported already; names its file.
        NotFound, Ambiguous, BadURL, BackendUnavailable, AlreadyOpen: as `anyboard.open`.
    """
    global _finder
    finder = _finder or _Finder(shims_folder())
    finder.refuse_foreign()
    if target is not None:
        board = current.board_for(target)
        if not board._session().is_open:
            board._session().open()
            _opened.append(board)
    elif (active := current.active_board()) is not None:
        board = active
    else:
        board = current.later_board()
        _opened.append(board)
    if _finder is None:
        _finder = finder
        sys.meta_path.insert(0, finder)
        extend_time()
    current.set_active(board)
    return board


def deactivate() -> None:
    """Undo `activate`: names are imported as before, and the boards it opened are closed.

    Modules that already hold `busio` … keep it.  Doing it twice is fine.
    """
    global _finder
    finder, _finder = _finder, None
    if finder is not None:
        sys.meta_path.remove(finder)
        restore_time()
        for name, module in list(sys.modules.items()):
            if module is not None and finder.is_ours(name, module):
                del sys.modules[name]
    current.set_active(None)
    while _opened:
        _opened.pop().close()
