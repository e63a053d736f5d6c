"""What commands print: JSON, and tables for people."""

from __future__ import annotations

import json
import sys

from anyboard.core.record import Record

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence


def line(text: str = "") -> None:
    """Print one line, at once."""
    sys.stdout.write(text + "\n")
    sys.stdout.flush()


def as_json(value: object) -> None:
    """Print a value as JSON, indented; records are objects, sets are sorted lists."""
    line(json.dumps(value, indent=2, default=_plain))


def _plain(value: object) -> object:
    if isinstance(value, Record):
        return dict(value.fields())
    if isinstance(value, (set, frozenset)):
        return sorted(value)
    raise TypeError(f"{type(value).__name__} has no JSON form")


def table(head: Sequence[str], rows: Iterable[Sequence[str]]) -> None:
    """Print columns as wide as they need to be."""
    lines = [head, *rows]
    widths = [max(len(row[column]) for row in lines) for column in range(len(head))]
    for row in lines:
        line("  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip())


def hex_bytes(data: bytes | bytearray) -> str:
    """``d0 60``."""
    return " ".join(f"{byte:02x}" for byte in data)
