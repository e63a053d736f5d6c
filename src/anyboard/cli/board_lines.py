"""Lines that are piped to a board with Python: executed there one after the other, as if typed at its prompt."""

from __future__ import annotations

import codeop
import sys
import warnings

from anyboard.adapters.python_board.raw_repl import RawREPL
from anyboard.cli.answer import Answer
from anyboard.cli.failure import FAILED, Mistake

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from anyboard.transports.console import Console


def run(attach: Callable[[], Console], url: str, lines: Iterable[str]) -> int:
    """Execute them; the exit status is 1 if one of them failed.  What the board was doing ends.

    Raises:
        Mistake: the lines end in the middle of a statement.
        BackendUnavailable: the board does not answer as one with Python does.
        BusError, Disconnected: it does not answer any more.
    """
    console = attach()
    try:
        raw = RawREPL(console, url)
        raw.enter()
        try:
            # all of them, whatever becomes of one
            return FAILED if [source for source in _statements(lines) if not _succeeds(raw, console, source)] else 0
        finally:
            raw.leave(restart=False)
    finally:
        console.close()


def _statements(lines: Iterable[str]) -> Iterator[str]:
    """As a prompt takes them: a block ends with an empty line."""
    source = ""
    for text in lines:
        source += text.rstrip("\r\n") + "\n"
        if _is_complete(source.removesuffix("\n")):
            if source.strip():
                yield source
            source = ""
    if source:
        if not _is_complete(source + "\n"):
            raise Mistake("the input ends in the middle of a statement")
        yield source


def _is_complete(source: str) -> bool:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        try:
            return codeop.compile_command(source, symbol="single") is not None
        except (SyntaxError, ValueError, OverflowError):
            return True  # the board may know better, or says what is wrong


def _as_at_a_prompt(source: str) -> str:
    """The raw REPL does not show what an expression yields."""
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            compile(source.strip(), "", "eval")
    except (SyntaxError, ValueError, OverflowError):
        return source
    return f"_=({source}\n)\nif _ is not None:print(repr(_))"


def _succeeds(raw: RawREPL, console: Console, source: str) -> bool:
    """Whether it ended without an exception, which is shown as the board has it."""
    raw.start(_as_at_a_prompt(source))
    answer = Answer(raw.surrender())
    try:
        answer.follow(console)
    finally:
        sys.stdout.flush()
        sys.stderr.write(answer.traceback)
    return not answer.traceback
