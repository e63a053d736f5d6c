"""Which file of shims/micropython/boards belongs to a board: by the words it calls itself."""

from __future__ import annotations

import ast
import re
from pathlib import Path

from anyboard.resources import folder


def file_for(machine: str) -> Path | None:
    """The file for a board.

    Args:
        machine: of ``sys.implementation._machine``: ``Raspberry Pi Pico with RP2040``.
    """
    wanted = _plain(machine.partition(" with ")[0])
    for path in sorted(Path(folder("shims", "micropython", "boards")).glob("*.py")):
        title = re.split(r"[:(]", ast.get_docstring(ast.parse(path.read_bytes())) or "", maxsplit=1)[0]
        if _plain(title) == wanted:
            return path
    return None


def _plain(name: str) -> str:
    """``PYBv1.1`` and ``Pyboard 1.1`` are one."""
    return re.sub(r"^(pyboard|pybv)", "pyb", re.sub(r"[^a-z0-9]", "", name.lower()))
