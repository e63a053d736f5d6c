"""For the files in ``shims/cpython`` whose name an installed package may have, too."""

from __future__ import annotations

import sys

TYPE_CHECKING = False
if TYPE_CHECKING:
    from types import ModuleType


def to_installed(name: str, file: str) -> ModuleType | None:
    """Put the installed module of that name into `sys.modules`; None if there is none but the one in `file`."""
    import os
    from importlib.machinery import PathFinder
    from importlib.util import module_from_spec

    here = os.path.dirname(os.path.abspath(file))
    spec = PathFinder.find_spec(name, [place for place in sys.path if os.path.abspath(place) != here])
    if spec is None or spec.loader is None or not spec.has_location:
        return None
    module = module_from_spec(spec)
    sys.modules[name] = module
    spec.loader.exec_module(module)
    return module
