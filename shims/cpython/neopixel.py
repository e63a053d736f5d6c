"""`import neopixel` is the installed one (Adafruit's for CircuitPython) where there is one, else anyboard's."""

import importlib
import sys

from anyboard._native import give_way

if give_way.to_installed(__name__, __file__) is None:
    sys.modules[__name__] = importlib.import_module("anyboard.neopixel")
