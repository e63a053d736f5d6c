# Made by tools/stub_profiles.py from tools/stubs/micropython/micropython.pyi: edit that.
"""What belongs to the interpreter."""

from collections.abc import Callable
from typing import Any

from typing_extensions import TypeVar

_T = TypeVar("_T")
_Function = TypeVar("_Function", bound=Callable[..., Any])

def const(expr: _T, /) -> _T:
    """A number that the compiler puts where its name is."""
