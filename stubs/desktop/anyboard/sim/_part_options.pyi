# Made by tools/stub_profiles.py from src/anyboard/sim/_part_options.py: edit that.
from typing import NamedTuple
from collections.abc import Callable
from typing import Any
class Options(NamedTuple):
    arguments: dict[str, tuple[type, ...]]
    knobs: list[str]
    required: list[str]
    paths: list[str]
    connections: dict[str, bool]
def options_of(factory: Callable[..., Any]) -> Options: ...
