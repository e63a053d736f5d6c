"""The suite judges somebody else's adapter, with the code that docs/conformance.md shows."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

CHECKOUT = Path(__file__).parents[2]
PAGE = (CHECKOUT / "docs" / "conformance.md").read_text(encoding="utf-8")
CONFTEST, FIXTURE, ON_A_DEVICE, A_ROW = re.findall(r"^```python\n(.*?)^```", PAGE, re.DOTALL | re.MULTILINE)
SUMMARY = re.search(r"^mybridge, emulated: .*", PAGE, re.MULTILINE).group()


def without_numbers(line):
    """The page need not change with every row."""
    return re.sub(r"\b\d+\b", "N", line)


def run_pytest(folder, fixture):
    (folder / "conftest.py").write_text(CONFTEST, encoding="utf-8")
    (folder / "test_mybridge.py").write_text(fixture, encoding="utf-8")
    environment = {**os.environ, "PYTHONPATH": str(CHECKOUT / "tests" / "thirdparty")}
    environment.pop("ANYBOARD", None)
    return subprocess.run(
        [sys.executable, "-m", "pytest", "-q", "-W", "error", "-p", "no:cacheprovider", str(folder)],
        capture_output=True,
        text=True,
        cwd=folder,
        env=environment,
        check=False,
    )


def test_the_page_s_fixture_passes_and_reports_what_is_lacking(tmp_path):
    done = run_pytest(tmp_path, FIXTURE)
    assert done.returncode == 0, done.stdout + done.stderr
    (line,) = re.findall(r"^mybridge, emulated: .*", done.stdout, re.MULTILINE)
    assert without_numbers(line).startswith(without_numbers(SUMMARY.removesuffix("…)")))


def test_an_offer_that_hides_something_fails(tmp_path):
    done = run_pytest(tmp_path, FIXTURE.replace('"default_i2c", ', ""))
    assert done.returncode == 1
    assert "does not offer 'default_i2c'" in done.stdout
    assert "1 failed" in done.stdout


def test_where_there_is_no_such_board_every_row_is_reported_as_not_run(tmp_path):
    start = "def opened_rig():\n"
    missing = FIXTURE.replace(start, f"{start}    import pytest\n    pytest.skip('it is not plugged in')\n")
    done = run_pytest(tmp_path, missing)
    assert done.returncode == 0, done.stdout + done.stderr
    (line,) = re.findall(r"^mybridge, emulated: .*", done.stdout, re.MULTILINE)
    assert without_numbers(line) == "mybridge, emulated: N passed, N not run (it is not plugged in)"


def test_the_page_s_runner_judges_a_rig_without_pytest(monkeypatch, capsys):
    monkeypatch.syspath_prepend(str(CHECKOUT / "tests" / "thirdparty"))
    namespace: dict[str, object] = {}
    exec(compile(FIXTURE, "the fixture", "exec"), namespace)
    exec(compile(ON_A_DEVICE, "the runner", "exec"), namespace)
    with namespace["opened_rig"]() as rig:
        namespace["conform"](rig)
    (line,) = capsys.readouterr().out.splitlines()
    assert re.fullmatch(r"mybridge, emulated: \d+ passed, \d+ lacking \(.*\)", line)


@pytest.mark.parametrize("code", [A_ROW])
def test_the_page_s_row_is_one(code):
    namespace: dict[str, object] = {}
    exec(compile(code, "the row", "exec"), namespace)
    (row,) = namespace["ROWS"].all
    assert row.needs == ("digital",)
