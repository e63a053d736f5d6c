"""`anyboard run --on-board`: a script on the board's own Python, its output here."""

from __future__ import annotations

import re
import sys
from pathlib import Path

from anyboard.adapters.python_board.raw_repl import BoardTraceback
from anyboard.cli import failure
from anyboard.cli.answer import Answer
from anyboard.cli.failure import FAILED
from anyboard.cli.own_prompt import board_with_python
from anyboard.cli.saving import Restart, Saves
from anyboard.deploy.errors import DeployError, SourceError
from anyboard.deploy.program import prepare
from anyboard.deploy.taken import taken

TYPE_CHECKING = False
if TYPE_CHECKING:
    from anyboard.deploy.taken import Taken

_THE_SCRIPT = re.compile(r'(?<=File ")<(stdin|string)>(?=")')
_CARRIER = re.compile(r'  File "<stdin>", line 1, in <module>\r?\n(?=  File "<string>")')
"""The line that is ours, where a board without raw-paste has to be told by `exec`."""


def run(url: str, script: str, arguments: list[str]) -> int:
    """Run a script once; the exit status is 1 if it ended with an exception.

    Raises:
        DeployError: it cannot run there; the message says why.
        BackendUnavailable, BusError, Disconnected, NotFound: of the board.
    """
    with taken(board_with_python(url), url, resumes=False) as board:
        try:
            return _run(board, script, arguments, None)
        except SourceError as error:
            failure.report(error)
            return FAILED  # as `python` says of a syntax error


def rerun(url: str, script: str, arguments: list[str]) -> int:
    """Run a script now and after each save, until Ctrl-C.  Raises as `run`, but for what a save can put right."""
    attach = board_with_python(url)
    with Saves(script) as saves, taken(attach, url, resumes=False) as board:
        while True:
            try:
                saves.program_starts()
                _run(board, script, arguments, saves)
                saves.program_has_ended()
            except Restart:
                saves.program_has_ended()
            except (DeployError, BoardTraceback) as error:
                failure.report(error)
                saves.program_has_ended()
            if not saves.is_due:
                _say("ended; runs again when it is saved, Ctrl-C ends")
            saves.wait()
            _say(f"saved; running {script} again")
            board.restart()


def _run(board: Taken, script: str, arguments: list[str], saves: Saves | None) -> int:
    prepared = prepare(board, Path(script), arguments)
    if saves is not None:
        saves.also(prepared.modules)
    for note in prepared.notes:
        _say(note)
    source = Path(script).read_text(encoding="utf-8")
    board.raw.start(source if source.strip() else "pass")
    answer = Answer(board.raw.surrender())
    try:
        answer.follow(board.console)
    except Restart:
        raise
    except KeyboardInterrupt:
        _show(answer.traceback, script)
        raise
    _show(answer.traceback, script)
    return FAILED if answer.traceback else 0


def _show(traceback: str, script: str) -> None:
    sys.stdout.flush()
    sys.stderr.write(_THE_SCRIPT.sub(lambda _: script, _CARRIER.sub("", traceback)))
    sys.stderr.flush()


def _say(message: str) -> None:
    sys.stdout.flush()
    sys.stderr.write(f"anyboard: {message}\n")
    sys.stderr.flush()
