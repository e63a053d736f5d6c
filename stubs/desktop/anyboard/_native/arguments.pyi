# Made by tools/stub_profiles.py from src/anyboard/_native/arguments.py: edit that.
from collections.abc import Callable
from typing import Any, TypeVar
F = TypeVar('F', bound=Callable[..., Any])
C = TypeVar('C', bound=type)
def circuitpython_arguments(function: F, skip: int=0) -> F: ...
def native(cls: C) -> C: ...
