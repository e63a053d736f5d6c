# Made by tools/stub_profiles.py from src/anyboard/testing/limits.py: edit that.
from anyboard.testing.row import Row
LANGUAGE: tuple[tuple[str, ...], ...]
MICROPYTHON: dict[str, str]
SEEN: frozenset[str]
COMPLETE: str
def by_language(row: Row) -> dict[str, str]: ...
def by_wiring(row: Row) -> list[str]: ...
