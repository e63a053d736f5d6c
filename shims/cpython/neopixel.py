"""`import neopixel` is the installed one (Adafruit's for CircuitPython) where there is one, else anyboard's."""

import importlib
import importlib.machinery
import importlib.util
import os
import sys

_here = os.path.dirname(os.path.abspath(__file__))
_elsewhere = [place for place in sys.path if os.path.abspath(place) != _here]
_installed = importlib.machinery.PathFinder.find_spec(__name__, _elsewhere)

if _installed is not None and _installed.loader is not None and _installed.has_location:
    _module = importlib.util.module_from_spec(_installed)
    sys.modules[__name__] = _module
    _installed.loader.exec_module(_module)
else:
    sys.modules[__name__] = importlib.import_module("anyboard.neopixel")
