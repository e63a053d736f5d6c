"""`anyboard run --watch`: a program again and again in one process, each time as if for the first time."""

from __future__ import annotations

import gc
import importlib
import os
import sys
import threading

from anyboard.cli import failure
from anyboard.cli.failure import Mistake
from anyboard.cli.parts import bench_of
from anyboard.cli.program import run
from anyboard.cli.saving import Restart, Saves, own_modules
from anyboard.core.errors import AnyboardError

TYPE_CHECKING = False
if TYPE_CHECKING:
    from anyboard.cli.program import Script
    from anyboard.core.registry import Target


def rerun(script: Script, path: str, arguments: list[str], board: str | None, keep_bench: bool) -> int:
    """Run a script now and after each save, until Ctrl-C.

    Args:
        script, path: the program, and its file.
        arguments: its own.
        board: what to activate; None: chosen when the program uses one.
        keep_bench: whether a simulated bench goes on from run to run as the last one left it.
    """
    from anyboard.activation import activate

    sys.dont_write_bytecode = True  # a save within the same second and of the same size would go unseen
    target: Target | None = board
    place, search_path, main = os.getcwd(), sys.path[:], sys.modules["__main__"]
    with Saves(path) as saves:
        while True:
            script.prepare(arguments)
            opened = activate(target)
            if keep_bench and isinstance(target, str):
                target = bench_of(opened)
                if target is None:
                    raise Mistake(f"--keep-bench keeps a simulated bench, and {board} is none")
            try:
                saves.program_starts()
                _run(script)
                saves.program_has_ended()
            except Restart:
                saves.program_has_ended()
            sys.modules["__main__"] = main
            _clean_up(saves.folder)
            os.chdir(place)
            sys.path[:] = search_path
            if not saves.is_due:
                _say("ended; runs again when it is saved, Ctrl-C ends")
            saves.wait()
            _say(f"saved; running {path} again")


def _run(script: Script) -> None:
    """Run the script, and show how it failed; `Restart` goes through."""
    try:
        run(script)
    except SystemExit as error:
        if error.code not in (None, 0):
            _say(f"the program ended with sys.exit({error.code!r})")
    except (Mistake, AnyboardError) as error:
        failure.report(error)


def _clean_up(folder: str) -> None:
    """Forget the program: its modules, whatever only they kept alive, and its board."""
    from anyboard.activation import deactivate

    for name in own_modules(folder):
        del sys.modules[name]
    gc.collect()
    deactivate()
    importlib.invalidate_caches()
    left = [
        thread.name for thread in threading.enumerate() if not thread.daemon and thread is not threading.main_thread()
    ]
    if left:
        _say(f"threads of the last run still run: {', '.join(left)}")


def _say(message: str) -> None:
    sys.stdout.flush()
    sys.stderr.write(f"anyboard: {message}\n")
    sys.stderr.flush()
