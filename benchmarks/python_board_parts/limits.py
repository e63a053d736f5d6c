"""What is promised, and what was measured."""

from __future__ import annotations

from typing import NamedTuple


class Limit(NamedTuple):
    """One line of the summary; `measured` is to be at most `limit`, or with `at_least` no less."""

    what: str
    measured: float
    limit: float
    unit: str = ""
    at_least: bool = False

    @property
    def is_kept(self) -> bool:
        return self.measured >= self.limit if self.at_least else self.measured <= self.limit

    def __str__(self) -> str:
        sign, verdict = ">=" if self.at_least else "<=", "ok" if self.is_kept else "OVER"
        return f"{self.what:76}{self.measured:10.4g}  {sign} {self.limit:g} {self.unit:10} {verdict}"
