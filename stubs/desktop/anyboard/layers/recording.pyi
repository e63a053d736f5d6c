# Made by tools/stub_profiles.py from src/anyboard/layers/recording.py: edit that.
from anyboard.core.info import AdapterInfo
from anyboard.core.ops import Event, Op
from anyboard.core.record import Record
from collections.abc import Sequence
from anyboard.core.ops import Result
class Exchange(Record):
    line: int
    ops: tuple[Op, ...]
    results: tuple[Result, ...]
    error: Exception | None
    events: tuple[Event, ...]
def header_line(info: AdapterInfo) -> str: ...
def exchange_line(at_us: int, took_us: int, ops: Sequence[Op], results: Sequence[Result], error: Exception | None) -> str: ...
def event_line(at_us: int, event: Event) -> str: ...
def load(path: str) -> tuple[AdapterInfo, list[Exchange]]: ...
