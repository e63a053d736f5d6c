"""The words of CircuitPython 10.3 on its console, as recorded in tests/data/circuitpython_repl_bytes.txt."""

from __future__ import annotations

import traceback

VERSION = "10.3.0-alpha.4"
BANNER = f"Adafruit CircuitPython {VERSION} on 2026-11-21; Raspberry Pi Pico with rp2040\n"
RAW_BANNER = "raw REPL; CTRL-B to exit\n>"
SOFT_REBOOT = "soft reboot\n"
CLEAR_LINE = "\x1b[2K\x1b[0G"
OUTPUT_FOLLOWS = f"{CLEAR_LINE}code.py output:\n"
DONE = (
    "\nCode done running.\n"
    f"{CLEAR_LINE}Auto-reload is on. Simply save files over USB to run them or enter REPL to disable.\n"
)
PRESS_ANY_KEY = "\nPress any key to enter the REPL. Use CTRL-D to reload.\n"

_ERRNO_TEXT = {  # py/moderrno.c: what mp_common_errno_to_str knows
    1: "Operation not permitted",
    2: "No such file/directory",
    5: "Input/output error",
    13: "Permission denied",
    17: "File exists",
    19: "No such device",
    22: "Invalid argument",
    30: "Read-only filesystem",
}

USER_FILES = frozenset({"<stdin>", "<string>", "code.py"})


def title(what: str) -> str:
    """The bytes that put the state of the board into a terminal's title bar."""
    return f"\x1b]0;\N{SNAKE}{what} | {VERSION}\x1b\\"


def traceback_text(error: BaseException, source: str) -> str:
    """What is printed about an uncaught exception; only the frames of the board's own code."""
    lines = ["Traceback (most recent call last):\n"]
    before = None
    for frame, number in traceback.walk_tb(error.__traceback__):
        code = frame.f_code
        # Python 3.10 has a frame twice if it was interrupted between two lines
        if code.co_filename in USER_FILES and frame is not before:
            lines.append(f'  File "{code.co_filename}", line {number}, in {code.co_name}\n')
        before = frame
    if isinstance(error, SyntaxError):
        # the firmware's parser notices a missing bracket at the end
        is_at_end = "never closed" in str(error) or "EOF" in str(error)
        line = source.count("\n") + 2 if is_at_end else error.lineno
        lines.append(f'  File "<stdin>", line {line}\nSyntaxError: invalid syntax\n')
    else:
        lines.append(f"{_class_name(error)}: {message(error)}\n")
    return "".join(lines)


def _class_name(error: BaseException) -> str:
    return "OSError" if isinstance(error, OSError) and error.args else type(error).__name__


def message(error: BaseException) -> str:
    """What `str` makes of an exception."""
    if isinstance(error, OSError) and len(error.args) == 1 and isinstance(error.args[0], int):
        number = error.args[0]
        if number < 0:
            return str(number)
        return f"[Errno {number}] {_ERRNO_TEXT[number]}" if number in _ERRNO_TEXT else f"[Errno {number}]"
    return str(error)
