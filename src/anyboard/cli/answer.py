"""What code in a board's raw REPL says: its output as it comes, and the traceback it may end with."""

from __future__ import annotations

import sys

TYPE_CHECKING = False
if TYPE_CHECKING:
    from anyboard.transports.console import Console

_OUTPUT, _TRACEBACK, _PROMPT, _OVER = range(4)
_ENDS = {_OUTPUT: b"\x04", _TRACEBACK: b"\x04", _PROMPT: b">"}
_INTERRUPT = b"\x03"
_TURN_S = 0.2
_WIND_UP_S = 2.0


class Answer:
    """Of what has just been started.

    Args:
        said: what has come of it already.
    """

    def __init__(self, said: bytes) -> None:
        self._part = _OUTPUT
        self._held = b""
        self._traceback = bytearray()
        self._said = said

    @property
    def traceback(self) -> str:
        """As the board has it, "" if there is none, or none yet."""
        return self._traceback.decode("utf-8", "replace").replace("\r\n", "\n")

    def follow(self, console: Console) -> None:
        """Show the output on stdout until it ends; Ctrl-C ends it on the board, and goes through.

        Raises:
            KeyboardInterrupt: after the board has ended it, or has not within 2 s.
            Disconnected: the board has gone.
        """
        try:
            self._hear(self._said)
            while self._part != _OVER:
                self._hear(console.read(_TURN_S))
        except KeyboardInterrupt:
            console.write(_INTERRUPT)
            while self._part != _OVER and (said := console.read(_WIND_UP_S)):
                self._hear(said)
            raise

    def _hear(self, said: bytes) -> None:
        while said and self._part != _OVER:
            text, end, said = said.partition(_ENDS[self._part])
            if self._part == _OUTPUT:
                self._show(text, is_last=bool(end))
            elif self._part == _TRACEBACK:
                self._traceback += text
            self._part += bool(end)

    def _show(self, text: bytes, *, is_last: bool) -> None:
        text = self._held + text
        self._held = b"\r" if text.endswith(b"\r") and not is_last else b""  # its LF may come next
        sys.stdout.flush()
        sys.stdout.buffer.write(text[: len(text) - len(self._held)].replace(b"\r\n", b"\n"))
        sys.stdout.buffer.flush()
