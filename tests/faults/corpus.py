"""The programs in tests/types/corpus, one fault each (README.md there says how they are written)."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

CORPUS = Path(__file__).resolve().parents[1] / "types" / "corpus"
_HEADS = ("target", "board", "category", "why", "says", "proof")
_MARKS = "!-+ "


@dataclass(frozen=True)
class Fault:
    """A program that has a fault, and the same program mended.

    Args:
        place: file of the corpus and heading.
        target: for which it is wrong.
        board: CircuitPython's name of the board it is for, or "".
        category: of the fault.
        why: the fault, in a few words.
        says: words of the remedy; a right message has one of them.
        proof: how it is proven (faults.proofs).
        lines: of both programs, each with its mark.
    """

    place: str
    target: str
    board: str
    category: str
    why: str
    says: tuple[str, ...]
    proof: str
    lines: tuple[tuple[str, str], ...]

    @property
    def faulty(self) -> str:
        """The program with the fault."""
        return _text(line for mark, line in self.lines if mark != "+")

    @property
    def mended(self) -> str:
        """The valid neighbour."""
        return _text(line for mark, line in self.lines if mark in "+ ")

    @property
    def at(self) -> set[int]:
        """The lines of the faulty program, from 1, that the fault may be reported at."""
        marks = [mark for mark, _ in self.lines if mark != "+"]
        return {number for number, mark in enumerate(marks, 1) if mark == "!"}

    @property
    def stem(self) -> str:
        """A name for its files, unique in the corpus."""
        return re.sub(r"\W+", "_", self.place).strip("_").lower()


def _text(lines: Iterator[str]) -> str:
    return "\n".join(lines) + "\n"


def faults(folder: Path = CORPUS) -> list[Fault]:
    """Every program of a corpus, in the order of the files."""
    return [fault for file in sorted(folder.rglob("*.txt")) for fault in _faults_of(file, folder)]


def _faults_of(file: Path, folder: Path) -> Iterator[Fault]:
    name = file.relative_to(folder).with_suffix("").as_posix()
    common, *sections = re.split(r"^## ", file.read_text(encoding="utf-8"), flags=re.MULTILINE)
    defaults = _heads(common.splitlines(), name)
    for section in sections:
        title, *rest = section.splitlines()
        place = f"{name}: {title}"
        heads = {"board": "", **defaults, **_heads([line for line in rest if _is_head(line)], place)}
        lines = [line for line in rest if not _is_head(line)]
        while lines and not lines[-1].strip():
            lines.pop()
        yield Fault(
            place,
            heads["target"],
            heads["board"],
            heads["category"],
            heads["why"],
            tuple(heads["says"].split("|")),
            heads["proof"],
            tuple(_marked(line, place) for line in lines),
        )


def _is_head(line: str) -> bool:
    return line[:1].isalpha()


def _heads(lines: list[str], place: str) -> dict[str, str]:
    heads: dict[str, str] = {}
    for line in lines:
        if line:
            name, _, value = line.partition(":")
            if name not in _HEADS:
                raise ValueError(f"{place}: {line!r} is no head")
            heads[name] = value.strip()
    return heads


def _marked(line: str, place: str) -> tuple[str, str]:
    mark, space, text = (line[:1] or " "), line[1:2], line[2:]
    if mark not in _MARKS or space.strip():
        raise ValueError(f"{place}: {line!r} has no mark")
    return mark, text
