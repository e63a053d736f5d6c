"""Writes the outputs that docs/check.md shows: what `anyboard check` and an editor say about examples/check.

    python tools/check_page.py

Needs mypy and pyright.  tests/types/test_editor.py compares page and outputs, so the page cannot lag behind.
"""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

CHECKOUT = Path(__file__).parents[1]
PAGE = CHECKOUT / "docs" / "check.md"
PROJECT = CHECKOUT / "examples" / "check"
BOARD = ("--board", "raspberry_pi_pico")


def page() -> str:
    """The whole page, with the outputs of now."""
    text = PAGE.read_text(encoding="utf-8")
    with tempfile.TemporaryDirectory() as folder:
        project = Path(folder, "project")
        shutil.copytree(PROJECT, project, ignore=shutil.ignore_patterns("__pycache__"))
        words = ("check", *BOARD, "sensor.py", "logger.py")
        text = _with(text, "table", f"$ anyboard {' '.join(words)}\n{_output(project, 'anyboard', *words)}")
        words = ("check", "--editor", *BOARD)
        text = _with(text, "editor", f"$ anyboard {' '.join(words)}\n{_output(project, 'anyboard', *words)}")
        # with what the editor reads now, as Pylance and pyright's language server do
        said = _output(project, "pyright", "logger.py").replace(str(project.resolve() / "logger.py"), "logger.py")
        return _with(text, "diagnostics", said)


def _output(project: Path, module: str, *words: str) -> str:
    command = [sys.executable, "-m", module, *words]
    done = subprocess.run(command, cwd=project, capture_output=True, encoding="utf-8", check=False)
    if done.returncode not in (0, 1):
        raise RuntimeError(done.stdout + done.stderr)
    return done.stdout.replace("\u00a0", " ")


def _with(text: str, name: str, output: str) -> str:
    """The page with one output in place of the old one, in the block after its mark."""
    mark = re.compile(rf"(<!-- {name}: tools/check_page\.py -->\n```\w*\n).*?(^```$)", re.DOTALL | re.MULTILINE)
    found = mark.search(text)
    if found is None:
        raise ValueError(f"{PAGE} has no mark for {name}")
    return text[: found.end(1)] + output.rstrip() + "\n" + text[found.start(2) :]


if __name__ == "__main__":
    PAGE.write_text(page(), encoding="utf-8")
