"""`import framebuf`: MicroPython's drivers get ours, CircuitPython's get adafruit_framebuf, as on the boards."""

from __future__ import annotations

import subprocess
import sys

import pytest

_PROGRAM = """
import anyboard
from anyboard.sim import Bench
anyboard.activate(Bench())
{imports}
"""


@pytest.mark.parametrize(
    "imports",
    [
        "import framebuf; assert framebuf.__name__ == 'anyboard.framebuf'",
        "import adafruit_ssd1306; assert adafruit_ssd1306.framebuf.__name__ == 'adafruit_framebuf'",
        "import adafruit_ssd1306, framebuf; assert framebuf.__name__ == 'anyboard.framebuf'",
    ],
)
def test_who_gets_which(imports):
    subprocess.run([sys.executable, "-c", _PROGRAM.format(imports=imports)], check=True)


def test_by_pythonpath():
    from anyboard.activation import shims_folder

    code = "import adafruit_ssd1306; assert adafruit_ssd1306.framebuf.__name__ == 'adafruit_framebuf'"
    subprocess.run([sys.executable, "-c", f"import sys; sys.path.insert(0, {shims_folder()!r})\n{code}"], check=True)
