"""Where the files that come with anyboard are, in an installed wheel and in a checkout; and where it may keep its own.

The wheel carries ``shims/`` as ``anyboard/_shims`` and ``stubs/`` as ``anyboard/_stubs``; a checkout has them beside
``src``.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path

from anyboard.core.errors import NotFound

_PACKAGE = os.path.dirname(os.path.abspath(__file__))


def folder(name: str, *inside: str) -> str:
    """The path of a folder of resources, for instance ``folder("shims", "cpython")``.

    Raises `NotFound` if the installation is incomplete.
    """
    places = (os.path.join(_PACKAGE, f"_{name}"), os.path.join(_PACKAGE, "..", "..", name))
    for place in places:
        path = os.path.normpath(os.path.join(place, *inside))
        if os.path.isdir(path):
            return path
    raise NotFound(f"anyboard is not installed completely: {os.path.join(name, *inside)} is missing; install it again")


def cache_folder() -> Path:
    """Where this system's programs keep what they can do without; `XDG_CACHE_HOME` counts everywhere.  Not made yet."""
    chosen = os.environ.get("XDG_CACHE_HOME", "")
    if os.path.isabs(chosen):  # another one, its specification says, is to be ignored
        return Path(chosen, "anyboard")
    if sys.platform == "win32":
        return Path(os.environ.get("LOCALAPPDATA") or Path.home(), "anyboard", "cache")
    return Path.home() / ("Library/Caches" if sys.platform == "darwin" else ".cache") / "anyboard"
