"""docs/check.md shows what `anyboard check` and an editor say; here they say it."""

from __future__ import annotations

import json
import runpy
import subprocess
import sys
from pathlib import Path

import pytest

CHECKOUT = Path(__file__).parents[2]
PROGRAM = "import analogio\nimport board\n\nprint('7'.zfill(3))\nanalogio.AnalogIn(board.GP7)\n"


def test_the_page_shows_what_is_said_now():
    generator = runpy.run_path(str(CHECKOUT / "tools" / "check_page.py"))
    written = generator["PAGE"].read_text(encoding="utf-8")
    assert written == generator["page"](), "run: python tools/check_page.py"


@pytest.fixture(scope="module")
def project(tmp_path_factory) -> Path:
    """A project with a program, and with what `anyboard check --editor` writes for a Pico."""
    folder = tmp_path_factory.mktemp("project")
    (folder / "program.py").write_text(PROGRAM, encoding="utf-8")
    words = ("anyboard", "check", "--editor", "--target", "micropython-rp2", "--board", "raspberry_pi_pico")
    done = python(folder, *words)
    assert done.returncode == 0, done.stderr
    return folder


def python(folder: Path, *words: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", *words]
    return subprocess.run(command, cwd=folder, capture_output=True, encoding="utf-8", check=False)


def reasons(lines: dict[int, str]) -> None:
    """Both of the program's mistakes are told with the target and the remedy."""
    assert set(lines) == {4, 5}
    assert "str.zfill does not exist on micropython-rp2: " in lines[4]
    assert "This pin has no ADC on raspberry_pi_pico (micropython-rp2): use GP26/A0" in lines[5]


def test_pyright_in_an_editor_gives_the_reasons(project):
    said = json.loads(python(project, "pyright", "--outputjson", "program.py").stdout)["generalDiagnostics"]
    assert {each["severity"] for each in said} == {"error"}
    reasons({each["range"]["start"]["line"] + 1: each["message"] for each in said})


def test_mypy_in_an_editor_gives_the_reasons(project):
    said = python(project, "mypy", "--output=json", "program.py").stdout.splitlines()
    reasons({each["line"]: each["message"] for each in map(json.loads, said)})


def test_anyboard_check_gives_the_same(project):
    words = ("check", "--json", "--target", "micropython-rp2", "--board", "raspberry_pi_pico", "program.py")
    said = json.loads(python(project, "anyboard", *words).stdout)["findings"]
    reasons({each["line"]: each["message"] for each in said})
