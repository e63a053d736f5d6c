# Made by tools/stub_profiles.py from src/anyboard/testing/source.py: edit that.
from typing import NamedTuple
from collections.abc import Callable
from contextlib import AbstractContextManager
from anyboard.testing.rig import Rig
class RigSource(NamedTuple):
    backend: str
    name: str
    open: Callable[[], AbstractContextManager[Rig]]
