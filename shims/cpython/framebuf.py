"""`import framebuf` is anyboard's, but for CircuitPython's drivers, which CircuitPython gives none.

They bring `adafruit_framebuf`, which can do more (adafruit_ssd1306 falls back on it), and get it by this ImportError.
"""

import sys


def _importer():
    """The module that imports this one."""
    frame = sys._getframe(2)
    while frame is not None and "importlib" in frame.f_globals.get("__name__", ""):
        frame = frame.f_back
    return "" if frame is None else frame.f_globals.get("__name__", "")


if _importer().startswith("adafruit_"):
    raise ImportError("CircuitPython has no framebuf", name=__name__)

import anyboard.framebuf  # noqa: E402

sys.modules[__name__] = anyboard.framebuf
