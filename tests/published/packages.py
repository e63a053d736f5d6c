"""Drivers from PyPI, in the user's cache: never in the environment of the tests."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
from importlib.util import find_spec
from pathlib import Path

from boards.npm import cache_folder
from machine_module.sdists import sdist

_SECONDS = 300

CIRCUITPYTHON = {
    "24lc32": "1.2.6",
    "ads1x15": "3.0.5",
    "apds9960": "3.1.19",
    "bme280": "2.6.32",
    "connectionmanager": "3.1.8",
    "debouncer": "2.0.15",
    "dht": "4.0.12",
    "dotstar": "2.2.21",
    "ds18x20": "1.4.9",
    "ds3231": "2.4.28",
    "framebuf": "1.6.12",
    "gps": "4.0.0",
    "lsm6ds": "4.6.3",
    "max31855": "3.3.0",
    "mcp230xx": "2.6.2",
    "mcp3xxx": "1.5.2",
    "mcp9808": "3.3.32",
    "motor": "3.5.0",
    "mpu6050": "1.3.9",
    "neopixel": "6.4.2",
    "onewire": "2.0.14",
    "pca9685": "3.4.22",
    "pixelbuf": "2.1.0",
    "register": "1.13.0",
    "requests": "4.1.17",
    "sd": "3.3.30",
    "servokit": "1.3.24",
    "sht31d": "2.3.31",
    "ssd1306": "2.12.24",
    "ticks": "1.1.7",
    "touchscreen": "1.3.8",
    "vl53l0x": "3.6.19",
}
"""Adafruit's, each a driver or what drivers are made of."""

MICROPYTHON = {
    "adxl343": "0.1.2",
    "ahtx0": "0.1.2",
    "bmi160": "0.1.2",
    "bmi270": "0.1.0",
    "dfplayer": "1.0.5",
    "hdc1080": "0.1.0",
    "ili934x": "0.1.0",
    "lsm6dsox": "0.1.0",
    "mcp9808": "0.2.1",
    "mlx90614": "1.0.0",
    "pcd8544": "1.1.0",
    "scd30": "0.2.0",
    "sgp40": "0.1.0",
    "stepper": "1.0.3",
    "tm1640": "1.0.0",
}
"""Those that install."""

MICROPYTHON_SOURCES = {
    "bme280": "2.1.3",
    "dht12": "1.0.0",
    "max7219": "0.2.0",
    "mpu6886": "0.1.0",
    "mpu9250": "0.4.0",
    "servo": "1.0.1",
    "ssd1306": "0.3",
    "tm1637": "1.3.0",
}
"""Those whose source package cannot be installed."""


def circuitpython() -> list[Path]:
    """One folder, with all of them."""
    names = {f"adafruit-circuitpython-{name}": version for name, version in CIRCUITPYTHON.items()}
    return [_installed(names, "drivers-circuitpython")]


def micropython() -> list[Path]:
    """A folder for each: modules of two may have one name."""
    folders = [
        _installed({f"micropython-{name}": version}, f"drivers-micropython-{name}-{version}")
        for name, version in MICROPYTHON.items()
    ]
    sources = [sdist(f"micropython-{name}", version) for name, version in MICROPYTHON_SOURCES.items()]
    return [*folders, *(folder / "src" if (folder / "src").is_dir() else folder for folder in sources)]


def files_in(folder: Path) -> list[Path]:
    """The modules in it that have code."""
    files = (file for file in sorted(folder.rglob("*.py")) if file.name != "setup.py")
    return [file for file in files if file.read_text(encoding="utf-8").strip()]


def _installed(versions: dict[str, str], name: str) -> Path:
    folder = cache_folder() / name
    wanted = [f"{project}=={version}" for project, version in versions.items()]
    note = folder / "installed.txt"
    if note.exists() and note.read_text(encoding="utf-8").split() == wanted:
        return folder
    folder.parent.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(dir=folder.parent) as scratch:
        place = Path(scratch, "packages")
        command = [*_installer(), "install", "--no-deps", "--quiet", "--target", str(place), *wanted]
        subprocess.run(command, check=True, timeout=_SECONDS, capture_output=True, text=True)
        (place / note.name).write_text("\n".join(wanted), encoding="utf-8")
        shutil.rmtree(folder, ignore_errors=True)
        os.rename(place, folder)
    return folder


def _installer() -> list[str]:
    if find_spec("pip"):
        return [sys.executable, "-m", "pip", "--disable-pip-version-check"]
    if uv := shutil.which("uv"):
        return [uv, "pip"]
    if pip := shutil.which("pip") or shutil.which("pip3"):
        return [pip, "--disable-pip-version-check"]
    raise AssertionError("there is neither pip nor uv to fetch drivers with")
