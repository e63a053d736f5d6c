"""The files of boards: nothing that anyboard does may change one."""

from __future__ import annotations

import hashlib
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

USER_FILES = Path(__file__).parent / "user_files"
"""What somebody may have on a board: boot.py, a main.py that makes the LED blink, a module, data."""

LED = "GP25"
"""The pin of the LED."""

CODE_PY = """\
import board, digitalio, time
led = digitalio.DigitalInOut(board.LED)
led.switch_to_output()
while True:
    led.value = not led.value
    time.sleep(0.05)
"""
"""The same program for CircuitPython."""


def checksums(folder: Path) -> dict[str, str]:
    """SHA-256 of every file below a folder, by its path from there; "" for folders."""
    return {
        path.relative_to(folder).as_posix(): hashlib.sha256(path.read_bytes()).hexdigest() if path.is_file() else ""
        for path in sorted(folder.rglob("*"))
    }


def check_unchanged(before: Mapping[str, str], after: Mapping[str, str]) -> None:
    """Raises AssertionError with the names of the files that came, went or changed."""
    changed = sorted(name for name in {*before, *after} if before.get(name) != after.get(name))
    assert not changed, f"files of the board that somebody has written: {', '.join(changed)}"
