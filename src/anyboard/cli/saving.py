"""When the files of a program are saved: what `anyboard run --watch` waits for."""

from __future__ import annotations

import os
import signal
import sys
import threading
import time

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path
    from types import FrameType, ModuleType
    from typing import Literal

    from typing_extensions import Self

    State = tuple[int, int]

POLL_S = 0.1
_INSTALLED = frozenset({"site-packages", "dist-packages"})
_NOT_THE_PROGRAMS = sys.stdlib_module_names | {"anyboard", "__main__"}


class Restart(KeyboardInterrupt):
    """Raised in the program when one of its files is saved; a program that tidies up at Ctrl-C does it now, too."""


def own_modules(folder: str) -> dict[str, ModuleType]:
    """The imported modules whose files are in a folder, but not installed there (a virtual environment, Python)."""
    found = {}
    for name, module in list(sys.modules.items()):
        file = getattr(module, "__file__", None)
        # by its own name: `board` is anyboard.board
        package = str(getattr(module, "__name__", name)).partition(".")[0]
        if not isinstance(file, str) or package in _NOT_THE_PROGRAMS:
            continue
        path = os.path.realpath(file)
        if path.startswith(os.path.join(folder, "")) and not _INSTALLED & set(path.split(os.sep)):
            found[name] = module
    return found


class Saves:
    """Looks at a script and the modules beside it, in a thread; a running program is interrupted by a save.

    Args:
        script: the program's file; it is watched from the beginning, its modules once they are imported.
    """

    def __init__(self, script: str) -> None:
        self._script = os.path.realpath(script)
        self.folder = os.path.dirname(self._script)
        self._states: dict[str, State | None] = {self._script: _state(self._script)}
        self._started_ns = 0
        self._is_running = False
        self._was_interrupted = False
        self._looking = threading.Lock()
        self._saved = threading.Event()
        self._end = threading.Event()
        self._thread = threading.Thread(target=self._look, name="anyboard run --watch", daemon=True)

    def __enter__(self) -> Self:
        self._before = signal.signal(signal.SIGINT, self._on_interrupt)
        self._thread.start()
        return self

    def __exit__(self, *exception: object) -> Literal[False]:
        self._end.set()
        self._thread.join()
        signal.signal(signal.SIGINT, self._before)
        return False

    def also(self, paths: Iterable[Path]) -> None:
        """Look at these files, too."""
        with self._looking:
            for path in map(os.path.realpath, paths):
                self._states.setdefault(path, _state(path))

    def program_starts(self) -> None:
        """From now on a save interrupts the main thread with `Restart`."""
        signal.signal(signal.SIGINT, self._on_interrupt)  # the program may have set its own
        self._saved.clear()
        self._started_ns = time.time_ns()
        self._is_running = True

    def program_has_ended(self) -> None:
        """From now on a save only ends `wait`.  To be called while its modules are still there.

        Raises `KeyboardInterrupt` if Ctrl-C ended it.
        """
        self._is_running = False
        if self._changed():  # the program may have been too short for a look at its modules
            self._saved.set()
        if self._was_interrupted:
            raise KeyboardInterrupt

    @property
    def is_due(self) -> bool:
        """Whether something has been saved since the program started."""
        return self._saved.is_set()

    def wait(self) -> None:
        """Return after the next save; at once if there was one since the program started."""
        while not self._saved.wait(POLL_S):  # never for long: Ctrl-C would go unseen on Windows
            pass

    def _on_interrupt(self, number: int, frame: FrameType | None) -> None:
        if not self._saved.is_set():
            self._was_interrupted = True
            raise KeyboardInterrupt
        if self._is_running:
            raise Restart

    def _look(self) -> None:
        while not self._end.wait(POLL_S):
            if self._changed():
                while self._changed():  # until the editor is done
                    self._end.wait(POLL_S)
                self._saved.set()
                if self._is_running:
                    _interrupt_main_thread()

    def _changed(self) -> bool:
        """Whether a file differs from what it was at the last look; one that is not there now will be back."""
        changed = False
        with self._looking:
            for module in own_modules(self.folder).values():
                path = os.path.realpath(str(module.__file__))
                if path not in self._states:
                    self._states[path] = state = _state(path)
                    # what was imported before this first look is older than what is there now
                    changed = changed or (state is not None and state[0] > self._started_ns)
            for path, before in self._states.items():
                state = _state(path)
                if state is not None and state != before:
                    self._states[path] = state
                    changed = True
        return changed


def _state(path: str) -> State | None:
    try:
        status = os.stat(path)
    except OSError:
        return None
    return status.st_mtime_ns, status.st_size


def _interrupt_main_thread() -> None:
    """As Ctrl-C does: it also ends a `time.sleep`."""
    main = threading.main_thread().ident
    if sys.platform == "win32" or main is None:
        signal.raise_signal(signal.SIGINT)
    else:
        signal.pthread_kill(main, signal.SIGINT)
