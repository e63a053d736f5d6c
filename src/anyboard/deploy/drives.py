"""Drives of boards with CircuitPython, as they are mounted on this computer."""

from __future__ import annotations

import re
import string
import sys
from pathlib import Path
from typing import NamedTuple

from anyboard.deploy.errors import DeployError

_ABOUT = "boot_out.txt"
_FIRST = re.compile(r"Adafruit CircuitPython (?P<version>\S+) on [^;]*; (?P<machine>.*)")


class Drive(NamedTuple):
    """A drive, and what its boot_out.txt says: the board in words, and its chip's number in capital hex."""

    root: Path
    machine: str
    uid: str


def drive_at(root: Path) -> Drive:
    """The drive that is mounted there.  Raises `DeployError` if there is none of CircuitPython."""
    try:
        about = (root / _ABOUT).read_text(encoding="utf-8", errors="replace")
    except OSError as error:
        raise DeployError(f"{root} is no drive of CircuitPython: it has no {_ABOUT}") from error
    first = _FIRST.search(about)
    uid = re.search(r"^UID:([0-9A-Fa-f]+)", about, re.MULTILINE)
    return Drive(root, first["machine"].strip() if first else "", uid[1].upper() if uid else "")


def drive_of(uid: str) -> Drive | None:
    """The drive of the board with this number; None: it is not mounted."""
    for root in mounted():
        try:
            drive = drive_at(root)
        except DeployError:
            continue
        if uid and drive.uid == uid:
            return drive
    return None


def mounted() -> list[Path]:
    """Where drives may be."""
    if sys.platform == "win32":
        return [Path(f"{letter}:\\") for letter in string.ascii_uppercase[2:] if Path(f"{letter}:\\").exists()]
    if sys.platform == "darwin":
        return sorted(Path("/Volumes").iterdir())
    table = Path("/proc/mounts")
    lines = table.read_text(encoding="utf-8", errors="replace").splitlines() if table.exists() else []
    return [Path(_unescaped(words[1])) for line in lines if len(words := line.split()) > 2 and words[2] == "vfat"]


def _unescaped(path: str) -> str:
    """proc(5): a space is ``\\040``."""
    return re.sub(r"\\([0-7]{3})", lambda found: chr(int(found[1], 8)), path)
