"""What tests put on a board: our modules for MicroPython, and drivers."""

from __future__ import annotations

import importlib.util
import shutil
from pathlib import Path

from anyboard.resources import folder

EXAMPLE = Path(__file__).parents[2] / "examples" / "thermometer.py"
PICO = "raspberry_pi_pico"
DRIVERS = (
    "adafruit_ads1x15",
    "adafruit_bme280",
    "adafruit_ds3231",
    "adafruit_framebuf",
    "adafruit_max31855",
    "adafruit_mcp230xx",
    "adafruit_mcp9808",
    "adafruit_pca9685",
    "adafruit_register",
    "adafruit_ssd1306",
)
"""Modules of packages from PyPI."""


def shims(platform: str = "micropython") -> Path:
    """Where our modules for a platform are."""
    return Path(folder("shims", platform))


def put_modules(flash: Path, board: str = PICO) -> None:
    """Copy our modules, and the file of a board."""
    shutil.copytree(shims(), flash, dirs_exist_ok=True, ignore=shutil.ignore_patterns("boards", "__pycache__"))
    shutil.copy(shims() / "boards" / f"{board}.py", flash / "board_pins.py")


def put_drivers(flash: Path) -> None:
    """Copy drivers as they are installed here, those that are."""
    for package in DRIVERS:
        spec = importlib.util.find_spec(package)
        if spec is None or spec.origin is None:
            continue
        origin = Path(spec.origin)
        if origin.name == "__init__.py":
            shutil.copytree(origin.parent, flash / package, ignore=shutil.ignore_patterns("__pycache__"))
        else:
            shutil.copy(origin, flash)
