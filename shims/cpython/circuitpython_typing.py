"""`import circuitpython_typing` is the installed package where there is one, else anyboard's stand-in."""

import importlib
import importlib.machinery
import importlib.util
import os
import pkgutil
import sys

_here = os.path.dirname(os.path.abspath(__file__))
_elsewhere = [place for place in sys.path if os.path.abspath(place) != _here]
_installed = importlib.machinery.PathFinder.find_spec(__name__, _elsewhere)

if _installed is not None and _installed.loader is not None and _installed.has_location:
    _module = importlib.util.module_from_spec(_installed)
    sys.modules[__name__] = _module
    _installed.loader.exec_module(_module)
else:
    _ours = importlib.import_module("anyboard.circuitpython_typing")
    sys.modules[__name__] = _ours
    for _part in pkgutil.iter_modules(_ours.__path__):
        sys.modules[f"{__name__}.{_part.name}"] = importlib.import_module(f"{_ours.__name__}.{_part.name}")
