"""Published drivers at their home target: our stubs cause no error, and `anyboard check` accuses none of them."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

import pytest

from anyboard.check import engine
from anyboard.testing.plugin import LINES
from published import packages
from published.causes import STUBS, UNKNOWN, cause
from published.checkers import Home, mypy, pyright

HOMES = {
    Home("circuitpython", "adafruit_feather_esp32_v2"): packages.circuitpython,
    Home("micropython-rp2", "raspberry_pi_pico"): packages.micropython,
}
MODES = {
    "mypy": (mypy, False),
    "mypy --strict": (mypy, True),
    "pyright": (pyright, False),
    "pyright strict": (pyright, True),
}

TRUE = {"adafruit_connection_manager.py": "module socket does not exist"}
"""By file, what is found and so: that one imports CPython's modules where it sees that it runs there."""


@pytest.fixture(scope="module", params=HOMES, ids=lambda home: home.target)
def drivers(request):
    roots = HOMES[request.param]()
    return request.param, roots, [file for root in roots for file in packages.files_in(root)]


def test_there_are_enough():
    assert len(packages.CIRCUITPYTHON) >= 20
    assert len(packages.MICROPYTHON) + len(packages.MICROPYTHON_SOURCES) >= 15


@pytest.mark.parametrize("mode", MODES)
def test_no_error_is_caused_by_our_stubs(drivers, mode, tmp_path, request):
    home, roots, files = drivers
    checker, strict = MODES[mode]
    errors = checker(home, files, roots, tmp_path, strict=strict)
    causes = [cause(error) for error in errors]
    line = ", ".join(f"{name} {count}" for name, count in Counter(causes).most_common())
    lines = request.config.stash.setdefault(LINES, {}).setdefault("errors in published drivers", [])
    lines.append(f"{home.target}, {mode}, {len(files)} files: {len(errors)}: {line}")
    assert errors, "nothing was checked"
    assert [error for error, why in zip(errors, causes, strict=True) if why in (STUBS, UNKNOWN)] == []


def test_nothing_is_found_in_them(drivers):
    home, _, files = drivers
    report = engine.check(files, [home.target], home.board)
    assert not report.failed, report.notes
    found = [(Path(finding.file).name, finding.line, finding.message) for finding in report.findings]
    assert [each for each in found if not (each[0] in TRUE and TRUE[each[0]] in each[2])] == []
