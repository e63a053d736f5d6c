"""What the tests need is in the extra `test`: a driver that is missing skips its tests, and must not be missing."""

from __future__ import annotations

import re
from pathlib import Path

from anyboard.core import toml

CHECKOUT = Path(__file__).parents[2]


def test_every_driver_the_tests_use_is_in_the_extra():
    project = toml.parse((CHECKOUT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    extra = project["optional-dependencies"]["test"]
    listed = {re.split(r"[<>=\[; ]", requirement)[0] for requirement in extra}
    tests = (path.read_text(encoding="utf-8") for path in (CHECKOUT / "tests").rglob("test_*.py"))
    used = {name for text in tests for name in re.findall(r"(adafruit-circuitpython-[\w]+) is not installed", text)}
    assert used
    assert used - listed == set()
