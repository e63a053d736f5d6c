# Made by tools/stub_profiles.py from src/anyboard/testing/runner.py: edit that.
from collections.abc import Iterable, Iterator
from anyboard.testing.rig import Rig
from anyboard.testing.row import Row
PASSED: str
FAILED: str
LACKING: str
MISSING: str
def run(rows: Iterable[Row], rig: Rig) -> Iterator[tuple[Row, str, str]]: ...
def prove(row: Row, rig: Rig) -> None: ...
def summary(name: str, results: Iterable[tuple[Row, str, str]]) -> str: ...
