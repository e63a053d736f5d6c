"""What a failed command says, and its exit status: the one place where errors become words."""

from __future__ import annotations

import os
import sys

from anyboard.core.errors import AnyboardError, BusError, Disconnected

MISTAKE, FAILED, INTERRUPTED = 2, 1, 130


class Mistake(Exception):
    """The user asked for something that makes no sense; the message is all there is to say."""


class Failed(Exception):
    """What was asked for makes sense but did not work; the message says why."""


def report(error: BaseException) -> int:
    """Print `error` as one line on stderr and return the exit status.

    What the user can put right by asking differently (a URL, a name, a file, something to install) is
    2; what failed while doing it is 1.  A defect of ours is raised again, for its traceback.
    """
    if isinstance(error, KeyboardInterrupt):
        return INTERRUPTED
    if isinstance(error, BrokenPipeError):  # whoever read our output has enough: `anyboard info | head`
        # the interpreter's own flush at exit would fail once more, and say so
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return FAILED
    if isinstance(error, (BusError, Disconnected)):
        _say(f"{error}{f': {error.detail}' if isinstance(error, BusError) and error.detail else ''}")
        return FAILED
    if isinstance(error, Failed):
        _say(str(error))
        return FAILED
    if isinstance(error, (Mistake, AnyboardError)):
        _say(str(error))
        return MISTAKE
    raise error


def _say(message: str) -> None:
    sys.stderr.write(f"anyboard: {' '.join(message.split())}\n")
