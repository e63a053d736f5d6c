"""The code of docs/writing-a-chip.md runs, and its first chip is as short as the page says."""

from __future__ import annotations

import re
from pathlib import Path

PAGE = (Path(__file__).parents[2] / "docs" / "writing-a-chip.md").read_text(encoding="utf-8")
BLOCKS = re.findall(r"```python\n(.*?)```", PAGE, re.DOTALL)


def test_the_first_chip_is_at_most_twelve_lines():
    assert len([line for line in BLOCKS[0].splitlines() if line.strip()]) <= 12


def test_everything_on_the_page_runs(capsys):
    namespace: dict[str, object] = {"__name__": "writing_a_chip"}
    for block in BLOCKS:
        exec(compile(block, "writing-a-chip.md", "exec"), namespace)
    assert capsys.readouterr().out.split() == re.findall(r"print\(.*# (.*)", PAGE)
