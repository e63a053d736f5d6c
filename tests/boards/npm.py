"""The npm package of MicroPython for WebAssembly, in the user's cache."""

from __future__ import annotations

import os
import shutil
import subprocess
import tempfile
from pathlib import Path

from boards.expected import missing

_PACKAGE = "@micropython/micropython-webassembly-pyscript"
_FETCH_SECONDS = 120
_QUIETLY = ("--no-audit", "--no-fund", "--silent")


def cache_folder() -> Path:
    """Where downloads for tests are kept."""
    return Path.home() / ".cache" / "anyboard"


def interpreter(version: str) -> Path:
    """The package's ``micropython.mjs``, fetched once.  Skips the test where there is no node or no npm."""
    if os.name == "nt":
        missing("wasm", "the bench is reached through inherited sockets, which Windows has not")
    if shutil.which("node") is None:
        missing("wasm", "MicroPython for WebAssembly needs node")
    folder = cache_folder() / f"npm-{version}"
    module = folder / "node_modules" / _PACKAGE / "micropython.mjs"
    if not module.exists():
        _fetch(version, folder)
    return module


def _fetch(version: str, folder: Path) -> None:
    npm = shutil.which("npm")
    if npm is None:
        missing("wasm", f"{_PACKAGE}@{version} is not in {folder}, and there is no npm to fetch it")
    folder.parent.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(dir=folder.parent) as scratch:
        command = [npm, "install", "--prefix", scratch, *_QUIETLY, f"{_PACKAGE}@{version}"]
        done = subprocess.run(command, capture_output=True, text=True, timeout=_FETCH_SECONDS, check=False)
        if done.returncode:
            missing("wasm", f"npm could not fetch {_PACKAGE}@{version}: {done.stderr.strip()[-200:]}")
        folder.mkdir(exist_ok=True)
        for entry in os.listdir(scratch):  # another run may have been quicker
            if not (folder / entry).exists():
                os.rename(os.path.join(scratch, entry), folder / entry)
