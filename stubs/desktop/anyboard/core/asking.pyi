# Made by tools/stub_profiles.py from src/anyboard/core/asking.py: edit that.
from collections.abc import Callable, Iterator, Mapping
from typing import TypeVar
T = TypeVar('T')
def ask(questions: Mapping[str, Callable[[], T]], limit: float, patience: float | None=None, slow: Callable[[list[str]], None] | None=None) -> Iterator[tuple[str, T | BaseException | None]]: ...
