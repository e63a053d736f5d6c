"""A terminal to a board's own prompt: what is typed goes to the board, what it says to the screen."""

from __future__ import annotations

import codecs
import signal
import sys
from contextlib import contextmanager

from anyboard.cli.keyboard import Keyboard

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from io import FileIO
    from types import FrameType
    from typing import NoReturn

    from anyboard.transports.console import Console

_LEAVE = (b"\x1d", b"\x18")  # Ctrl-], and Ctrl-X as in mpremote
_KEYS = "Ctrl-] leaves, Ctrl-C stops what runs, Ctrl-D starts it again; Enter shows the prompt, if any"
_TURN_S = 0.01
"""How long a key may wait while the board says nothing."""
_RAW, _FRIENDLY = b"\x01", b"\x02"
_AGENT_ENDED = b"\x04>"
"""The raw REPL's prompt after code: nobody can type into that."""


def run(attach: Callable[[], Console], url: str) -> int:
    """Until Ctrl-]; then the board goes on with what it is doing.  Raises what the console does."""
    console = attach()
    try:
        with _ended_by_signals(), open(sys.stdout.fileno(), "wb", buffering=0, closefd=False) as out:
            screen = _Screen(out)
            try:
                with Keyboard() as keyboard:
                    screen.show(f"{url}: {_KEYS}\n".encode())
                    _pass_on(console, keyboard, screen)
                    screen.show(b"\n")
            except EOFError:
                pass  # the terminal has been closed
            except Exception:
                screen.show(b"\n")  # what is said about it begins a line
                raise
    finally:
        console.close()
    return 0


class _Screen:
    def __init__(self, out: FileIO) -> None:
        self._out = out
        self._decoder = codecs.getincrementaldecoder("utf-8")("replace")

    def show(self, said: bytes) -> None:
        """Half a character waits for its other half.  Raises EOFError when the terminal has been closed."""
        rest = self._decoder.decode(said).encode()
        try:
            while rest:
                rest = rest[self._out.write(rest) :]
        except OSError as error:
            raise EOFError from error


def _pass_on(console: Console, keyboard: Keyboard, screen: _Screen) -> None:
    is_raw_wanted = False
    tail = b""
    while True:
        typed, leaves = _up_to_leaving(keyboard.read())
        if typed:
            is_raw_wanted |= _RAW in typed
            console.write(typed)
        if leaves:
            return
        said = console.read(_TURN_S)
        screen.show(said)
        tail = (tail + said)[-len(_AGENT_ENDED) :]
        if said and tail == _AGENT_ENDED and not is_raw_wanted:
            console.write(_FRIENDLY)  # Ctrl-C has ended what another program ran there


def _up_to_leaving(typed: bytes) -> tuple[bytes, bool]:
    places = [place for place in (typed.find(key) for key in _LEAVE) if place >= 0]
    return (typed[: min(places)], True) if places else (typed, False)


@contextmanager
def _ended_by_signals() -> Iterator[None]:
    """Being told to end is an exception, so that the terminal is put right before."""

    def end(number: int, frame: FrameType | None) -> NoReturn:
        raise SystemExit(128 + number)

    numbers = [getattr(signal, name) for name in ("SIGTERM", "SIGHUP") if hasattr(signal, name)]
    before = {number: signal.signal(number, end) for number in numbers}
    try:
        yield
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)
