"""Where the files that come with anyboard are, in an installed wheel and in a checkout.

The wheel carries ``shims/`` as ``anyboard/_shims`` and ``stubs/`` as ``anyboard/_stubs``; a checkout has them beside
``src``.
"""

from __future__ import annotations

import os

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
