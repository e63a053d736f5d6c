"""`import circuitpython_typing` is the installed package where there is one, else anyboard's stand-in."""

import importlib
import pkgutil
import sys

from anyboard._native import give_way

if give_way.to_installed(__name__, __file__) is None:
    _ours = importlib.import_module("anyboard.circuitpython_typing")
    sys.modules[__name__] = _ours
    for _part in pkgutil.iter_modules(_ours.__path__):
        sys.modules[f"{__name__}.{_part.name}"] = importlib.import_module(f"{_ours.__name__}.{_part.name}")
