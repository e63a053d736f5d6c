"""The two packages the facts are read from: found in a folder, or installed from PyPI into a cache."""

from __future__ import annotations

import importlib.util
import subprocess
import sys
from pathlib import Path

from anyboard import resources

STUBS = ("circuitpython-stubs", "10.3.1")
MODM = ("modm-devices", "0.13.1")


def unpacked(package: tuple[str, str], inside: str, folder: Path | None = None) -> Path:
    """The path of something inside a package; installed into the cache if it is not there and no folder is given.

    Args:
        package: name and version on PyPI.
        inside: a folder inside the wheel.
        folder: where the wheel is unpacked already.
    """
    name, version = package
    place = folder or resources.cache_folder() / "packages" / f"{name}-{version}"
    if not (place / inside).is_dir():
        if folder is not None:
            raise SystemExit(f"{folder} has no {inside}: it is not {name} {version} unpacked")
        _install(name, version, place)
    return place / inside


def _install(name: str, version: str, place: Path) -> None:
    """Into a folder of its own, by pip, or by uv where the environment has no pip."""
    installer = [sys.executable, "-m", "pip"] if importlib.util.find_spec("pip") else ["uv", "pip"]
    command = [*installer, "install", "-q", "--no-deps", "--target", str(place), f"{name}=={version}"]
    try:
        subprocess.run(command, check=True)
    except (OSError, subprocess.CalledProcessError):
        raise SystemExit(f"{name} {version} could not be installed; say where it is unpacked") from None
