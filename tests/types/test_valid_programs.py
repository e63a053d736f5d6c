"""`anyboard check` with mypy and pyright finds nothing in the programs of tests/types/valid."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path

import pytest

from anyboard.check.engine import check

PLACE = Path(__file__).with_name("valid")


@dataclass(frozen=True)
class Program:
    """One program.

    Args:
        title: what is unusual about it.
        targets: where it is right.
        board: for which board; "" for any.
        text: the program.
    """

    title: str
    targets: tuple[str, ...]
    board: str
    text: str


def programs() -> list[Program]:
    found = []
    for file in sorted(PLACE.glob("*.txt")):
        for section in re.split(r"^## ", file.read_text(encoding="utf-8"), flags=re.MULTILINE)[1:]:
            title, _, rest = section.partition("\n")
            heads, _, text = rest.partition("\n\n")
            known = dict(line.split(": ", 1) for line in heads.splitlines())
            name = f"{file.stem}: {title}"
            found.append(Program(name, tuple(known["target"].split()), known.get("board", ""), f"{text.strip()}\n"))
    return found


PROGRAMS = programs()
KINDS = sorted({(target, program.board) for program in PROGRAMS for target in program.targets})


@pytest.mark.parametrize(("target", "board"), KINDS, ids=[" ".join(filter(None, kind)) for kind in KINDS])
def test_nothing_is_found_in_valid_programs(target, board, tmp_path):
    chosen = [each for each in PROGRAMS if target in each.targets and each.board == board]
    files = {}
    for number, program in enumerate(chosen):
        file = tmp_path / f"program_{number}.py"
        file.write_text(program.text, encoding="utf-8")
        files[str(file)] = program.title
    report = check(list(files), [target], board or None)
    assert not report.failed, report.notes
    assert [f"{files[each.file]}, line {each.line}: {each.message}" for each in report.findings] == []
