"""A board at its raw REPL, freshly restarted, for as long as files are brought or a program runs."""

from __future__ import annotations

from contextlib import contextmanager
from functools import cached_property, lru_cache
from typing import TYPE_CHECKING, NamedTuple

from anyboard.adapters.python_board.bootstrap import look
from anyboard.adapters.python_board.raw_repl import RawREPL
from anyboard.core.clock import host_clock
from anyboard.core.errors import AnyboardError
from anyboard.deploy.bytecode import Bytecode
from anyboard.deploy.errors import DeployError
from anyboard.deploy.files_repl import ReplFiles
from anyboard.deploy.on_board import OnBoard

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from anyboard.adapters.python_board.bootstrap import Firmware
    from anyboard.transports.console import Console

_INTERRUPT = b"\x03"
_FIRST_WORD_S, _QUIET_S, _STOPS_S = 0.5, 0.1, 3.0


class Facts(NamedTuple):
    """What a board says of its files.

    - `bytecode`: what .mpy files it loads; None: none
    - `uid`: the number of its chip, in capital hex; "" if it does not say
    - `root`: the folder that is first in its ``sys.path``
    - `is_read_only`: for code on the board: its computer has it as a drive
    - `has_lib`: ``lib`` is in ``sys.path``
    """

    bytecode: Bytecode | None
    uid: str
    root: str
    is_read_only: bool
    has_lib: bool


class Taken:
    """A board within `taken`.

    Args:
        console, raw: to it.
        url: the board, for messages.
    """

    def __init__(self, console: Console, raw: RawREPL, url: str) -> None:
        self.console = console
        self.raw = raw
        self.url = url
        self.firmware: Firmware = look(raw, url)
        if self.firmware.platform == "microbit":
            raise DeployError(f"{url} is a micro:bit V1, which has no folders and no memory for that")
        self.restarts = False
        """Whether it is to run its own program afterwards, also if it did not before."""
        self._afterwards: list[str] = []
        self.in_firmware = lru_cache(maxsize=None)(self._in_firmware)
        self.has_file = lru_cache(maxsize=None)(self._has_file)

    def restart(self) -> None:
        """A fresh interpreter once more, whatever the board is doing.  Raises `BackendUnavailable`, `Disconnected`."""
        self.__dict__.pop("board", None)
        self.raw.enter()
        self.raw.restart()

    @cached_property
    def board(self) -> OnBoard:
        """What carries out questions and changes."""
        return OnBoard(self.raw, self.url)

    @cached_property
    def facts(self) -> Facts:
        """What it says of its files.  Raises `DeployError`, `BusError`, `Disconnected`."""
        mpy, uid, root, is_read_only, has_lib = self.board.ask("_facts()")
        return Facts(Bytecode.of(mpy), (uid or b"").hex().upper(), root, is_read_only, has_lib)

    @property
    def files(self) -> ReplFiles:
        """Its files, through the raw REPL."""
        return ReplFiles(self.board, self.facts.root)

    def let_code_write(self) -> bool:
        """Whether code on a board with CircuitPython may write its files until the end: not while a computer does."""
        try:
            self.board.run("import storage\nstorage.remount('/',False)")
        except DeployError:
            return False
        self._afterwards.append("import storage\nstorage.remount('/',True)")
        return True

    def put_back(self) -> None:
        """Undo what was only for the time being.  Raises as `OnBoard.run`."""
        while self._afterwards:
            self.board.run(self._afterwards.pop())

    def _in_firmware(self, module: str) -> bool:
        return bool(self.board.ask(f"_own({module!r})"))

    def _has_file(self, module: str) -> bool:
        return bool(self.board.ask(f"_there({module!r})"))


@contextmanager
def taken(attach: Callable[[], Console], url: str, *, resumes: bool) -> Iterator[Taken]:
    """A board whose program has been stopped.

    Args:
        attach: opens its console.
        url: the board, for messages.
        resumes: if it ran a program, that begins again afterwards.

    Raises:
        NotFound, AlreadyOpen, BackendUnavailable: there is no board, or it does not answer.
        DeployError: it is too small.
    """
    console = attach()
    try:
        was_running = _stop(console)
        raw = RawREPL(console, url)
        it: Taken | None = None
        try:
            raw.enter()
            raw.restart()
            it = Taken(console, raw, url)
            yield it
            it.put_back()
        except BaseException:
            _put_back(it)
            raw.abandon()
            raise
        finally:
            try:
                raw.leave(restart=(was_running and resumes) or (it is not None and it.restarts))
            except AnyboardError:
                pass  # it has gone, or is stuck, and whoever used it says so
    finally:
        console.close()


def _put_back(it: Taken | None) -> None:
    """The same, whatever has gone wrong before."""
    try:
        if it is not None:
            it.raw.enter()
            it.put_back()
    except AnyboardError:
        pass  # it has gone, or is stuck, and whoever used it says so


def _stop(console: Console) -> bool:
    """Press Ctrl-C; whether something ran."""
    console.write(_INTERRUPT)
    heard = console.read(_FIRST_WORD_S)
    end = host_clock.now_us() + _STOPS_S * 1e6
    while (more := console.read(_QUIET_S)) and host_clock.now_us() < end:
        heard += more
    return b"Traceback" in heard
