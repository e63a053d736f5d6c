"""The keyboard of a terminal, key by key: nothing is echoed, and Ctrl-C is a key like any other."""

from __future__ import annotations

import sys

TYPE_CHECKING = False
if TYPE_CHECKING:
    from types import FrameType, TracebackType

if sys.platform == "win32":
    import ctypes
    import msvcrt
    import signal

    _SPECIAL = {
        "H": "\x1b[A", "P": "\x1b[B", "M": "\x1b[C", "K": "\x1b[D", "G": "\x1b[H", "O": "\x1b[F", "R": "\x1b[2~",
        "S": "\x1b[3~", "I": "\x1b[5~", "Q": "\x1b[6~",
    }  # fmt: skip
    """Arrows, Home, End, Insert, Delete and the page keys: what follows NUL or 0xE0 (Microsoft, `_getwch`)."""
    _OUTPUT, _UNDERSTANDS_ESCAPES = -11, 0x0004
    """STD_OUTPUT_HANDLE, ENABLE_VIRTUAL_TERMINAL_PROCESSING (Microsoft, "Console Functions")."""

    class Keyboard:
        """Within a `with` statement, key by key."""

        def __enter__(self) -> Keyboard:
            kernel, mode = ctypes.windll.kernel32, ctypes.c_ulong()
            screen = kernel.GetStdHandle(_OUTPUT)
            if kernel.GetConsoleMode(screen, ctypes.byref(mode)):  # a board's line editing is made of escapes
                kernel.SetConsoleMode(screen, mode.value | _UNDERSTANDS_ESCAPES)
            self._interrupts = 0
            self._before = signal.signal(signal.SIGINT, self._count)  # the one key that `getwch` does not give
            return self

        def __exit__(
            self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
        ) -> None:
            signal.signal(signal.SIGINT, self._before)

        def _count(self, number: int, frame: FrameType | None) -> None:
            self._interrupts += 1

        def read(self) -> bytes:
            """What has been pressed since, in UTF-8; b"" if nothing was."""
            typed = "\x03" * self._interrupts
            self._interrupts = 0
            while msvcrt.kbhit():
                key = msvcrt.getwch()
                typed += _SPECIAL.get(msvcrt.getwch(), "") if key in "\0\xe0" else key
            # a key outside the first 65,536 characters comes as two halves
            return typed.encode("utf-16", "surrogatepass").decode("utf-16", "replace").encode()

else:
    import os
    import select
    import termios

    _MOST = 1024

    class Keyboard:
        """Within a `with` statement, key by key."""

        def __enter__(self) -> Keyboard:
            self._handle = sys.stdin.fileno()
            self._before = termios.tcgetattr(self._handle)
            mode = termios.tcgetattr(self._handle)
            # output is still processed, so that a board that ends its lines with LF alone is readable, too
            mode[0] &= ~(termios.BRKINT | termios.ICRNL | termios.INPCK | termios.ISTRIP | termios.IXON)
            mode[3] &= ~(termios.ECHO | termios.ICANON | termios.IEXTEN | termios.ISIG)
            mode[6][termios.VMIN], mode[6][termios.VTIME] = 1, 0
            termios.tcsetattr(self._handle, termios.TCSANOW, mode)
            return self

        def __exit__(
            self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
        ) -> None:
            try:
                termios.tcsetattr(self._handle, termios.TCSANOW, self._before)
            except termios.error:
                pass  # the terminal has been closed: there is nothing to restore

        def read(self) -> bytes:
            """What has been typed since, b"" if nothing was.  Raises EOFError when the terminal has been closed."""
            if not select.select([self._handle], [], [], 0)[0]:
                return b""
            try:
                typed = os.read(self._handle, _MOST)
            except OSError as error:
                raise EOFError from error
            if not typed:
                raise EOFError
            return typed
