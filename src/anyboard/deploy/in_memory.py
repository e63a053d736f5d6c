"""Modules in a board's memory, until its next soft reset: nothing is written to its files."""

from __future__ import annotations

from typing import TYPE_CHECKING

from anyboard.adapters.python_board.literals import literals
from anyboard.adapters.python_board.upload import minified
from anyboard.deploy.errors import DeployError
from anyboard.deploy.files_repl import LITERAL

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Protocol

    class _Runs(Protocol):
        def run(self, source: str, /) -> object: ...


# A file system as docs/reference/filesystem.rst and `vfs.AbstractBlockDev`'s neighbours of MicroPython have it: what
# an import asks of one is `stat` and `open`.  A file goes when it has been read, for nobody imports it twice.
_FOLDER = """\
import os,sys,io
class _V:
    f={}
    def mount(s,r,m):
        pass
    def umount(s):
        pass
    def stat(s,p):
        p=p.strip('/')
        if p in s.f:
            return (0x8000,)+(0,)*9
        if any(n.startswith(p+'/') for n in s.f):
            return (0x4000,)+(0,)*9
        raise OSError(2)
    def open(s,p,m):
        b=s.f.pop(p.strip('/'))
        b.seek(0)
        return b
try:
    from vfs import mount as _m
except ImportError:
    _m=os.mount
_m(_V(),'/_anyboard')
sys.path.insert(0,'/_anyboard')
"""


def put(board: _Runs, files: Mapping[str, bytes]) -> None:
    """`mount`, and `add` these.  Raises as they do."""
    mount(board)
    add(board, files)


def mount(board: _Runs) -> None:
    """Let imports look into memory, before all files.

    Args:
        board: at its raw REPL, freshly restarted; `run` raises `DeployError` if code ends with an exception.

    Raises:
        DeployError: it has a firmware without such file systems.
        BusError, Disconnected: of the cable.
    """
    try:
        board.run(minified(_FOLDER))
    except DeployError as error:
        raise DeployError(f"{error}: it takes no modules into its memory; anyboard deploy copies them") from error


def add(board: _Runs, files: Mapping[str, bytes]) -> None:
    """Let imports find these.

    Args:
        board: after `mount`.
        files: by path, from where modules are looked for: ``adafruit_bme280/basic.mpy``.

    Raises:
        DeployError: it has no memory for them.
        BusError, Disconnected: of the cable.
    """
    for path, data in files.items():
        board.run("_b=io.BytesIO()")
        for piece in literals(data, LITERAL):
            board.run(f"_b.write({piece})")
        board.run(f"_V.f[{path!r}]=_b")
