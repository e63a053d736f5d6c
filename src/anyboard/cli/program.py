"""Running somebody's program as `python` would, in this process."""

from __future__ import annotations

import builtins
import os
import sys

from anyboard.cli.failure import FAILED, INTERRUPTED, Mistake
from anyboard.cli.saving import Restart
from anyboard.core.nearest import nearest

TYPE_CHECKING = False
if TYPE_CHECKING:
    from importlib.machinery import ModuleSpec
    from types import CodeType, TracebackType


class Program:
    """A script or a module.

    Args:
        name: as the user wrote it.
    """

    def __init__(self, name: str) -> None:
        self._name = name

    def prepare(self, arguments: list[str]) -> None:
        """Set `sys.argv` and `sys.path[0]`.  Raises `Mistake` if there is no such program."""
        raise NotImplementedError

    def execute(self) -> None:
        """Run it as ``__main__``."""
        raise NotImplementedError


class Script(Program):
    """``python script.py``."""

    def check(self) -> None:
        """Raises `Mistake` if there is no such script."""
        path = self._name
        if os.path.isdir(path):
            raise Mistake(f"{path} is a folder; name a script")
        if not os.path.isfile(path):
            raise Mistake(f"there is no script {path}{_nearest_script(path)}")

    def prepare(self, arguments: list[str]) -> None:
        self.check()
        _set_path(os.path.dirname(os.path.realpath(self._name)))
        sys.argv = [self._name, *arguments]

    def execute(self) -> None:
        from io import open_code

        with open_code(os.path.abspath(self._name)) as file:
            source = file.read()
        _execute(compile(source, self._name, "exec", dont_inherit=True), self._name, None)


class Module(Program):
    """``python -m module``."""

    def prepare(self, arguments: list[str]) -> None:
        _set_path(os.getcwd())
        # Only the first part can be looked for now: finding more imports the package, and that
        # may import `board`.
        if _find(self._name.partition(".")[0]) is None:
            raise self._missing()
        sys.argv = ["-m", *arguments]

    def execute(self) -> None:
        found = _find(self._name)
        if found is not None and found.submodule_search_locations is not None:
            found = _find(f"{self._name}.__main__")
        code = getattr(found.loader, "get_code", lambda name: None)(found.name) if found is not None else None
        if found is None or code is None:
            raise self._missing()
        sys.argv[0] = found.origin or self._name
        _execute(code, sys.argv[0], found)

    def _missing(self) -> Mistake:
        return Mistake(f"there is no module {self._name} that can be run")


def _find(name: str) -> ModuleSpec | None:
    from importlib.util import find_spec

    try:
        return find_spec(name)
    except ModuleNotFoundError as error:
        if error.name is not None and f"{name}.".startswith(f"{error.name}."):
            return None  # the package the name is in does not exist, or is no package
        raise


def _nearest_script(path: str) -> str:
    where, name = os.path.split(path)
    if not os.path.isdir(where or "."):
        return ""
    # without the endings, which would make any two scripts look alike
    scripts = [entry[:-3] for entry in os.listdir(where or ".") if entry.endswith(".py")]
    near = nearest(name.removesuffix(".py"), scripts)
    return "" if near is None else f"; did you mean {near + '.py'!r}?"


def _set_path(folder: str) -> None:
    if getattr(sys.flags, "safe_path", False):  # python -P: nothing was put there (3.11)
        sys.path.insert(0, folder)
    else:
        sys.path[0] = folder


def _execute(code: CodeType, file: str, spec: ModuleSpec | None) -> None:
    from types import ModuleType

    main = ModuleType("__main__")
    main.__file__ = file
    main.__spec__ = spec
    main.__package__ = spec.parent if spec is not None else None
    main.__dict__["__builtins__"] = builtins
    sys.modules["__main__"] = main
    exec(code, main.__dict__)


def run(program: Program) -> int:
    """Run a prepared program and return its exit status; `SystemExit` and `Restart` go through.

    An uncaught exception is shown as `python` shows it, without our frames; only that the program
    uses a board and there is none is the user's mistake, and goes through.
    """
    from anyboard.current import NO_BOARD_CHOSEN

    try:
        program.execute()
    except (SystemExit, Mistake, Restart, *NO_BOARD_CHOSEN):
        raise
    except BaseException as error:
        shown = error.with_traceback(_from_the_program(error.__traceback__))
        sys.excepthook(type(shown), shown, shown.__traceback__)
        return INTERRUPTED if isinstance(error, KeyboardInterrupt) else FAILED
    return 0


def _from_the_program(traceback: TracebackType | None) -> TracebackType | None:
    """The part of a traceback that is the program's."""
    while traceback is not None and traceback.tb_frame.f_code.co_filename == __file__:
        traceback = traceback.tb_next
    return traceback
