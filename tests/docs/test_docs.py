"""The code in README.md and docs/ runs, and prints what the pages say."""

from __future__ import annotations

import os
import re
import runpy
import subprocess
import sys
from pathlib import Path

import pytest

CHECKOUT = Path(__file__).parents[2]
PAGES = {path.name: path for path in (CHECKOUT / "README.md", *sorted((CHECKOUT / "docs").glob("*.md")))}


def blocks(page: str, language: str) -> list[str]:
    """The code blocks of a page in one language."""
    return re.findall(rf"^```{language}\n(.*?)^```", PAGES[page].read_text(encoding="utf-8"), re.DOTALL | re.MULTILINE)


def python(*words: object, **options) -> subprocess.CompletedProcess[str]:
    """Run Python, in UTF-8 and without a board chosen from outside."""
    kept = {name: value for name, value in os.environ.items() if name not in ("ANYBOARD", "PYTHONPATH")}
    command = [sys.executable, *(str(word) for word in words)]
    return subprocess.run(
        command, capture_output=True, encoding="utf-8", env={**kept, "PYTHONUTF8": "1"}, check=False, **options
    )


def test_the_tutorial_passes_as_the_test_file_it_builds_up(tmp_path):
    tutorial = tmp_path / "test_tutorial.py"
    # a program that imports board modules at its top is imported after activate: here the shims are on the path
    shims = python("-m", "anyboard", "path").stdout.strip()
    code = "\n\n".join(blocks("testing-with-a-bench.md", "python"))
    tutorial.write_text(f"import sys\nsys.path.insert(0, {shims!r})\n{code}", encoding="utf-8")
    done = python("-m", "pytest", "-q", "-W", "error", "-p", "no:cacheprovider", tutorial, cwd=tmp_path)
    assert done.returncode == 0, done.stdout + done.stderr
    assert "4 passed" in done.stdout


def test_the_readme_s_program_prints_what_the_readme_says(tmp_path):
    program, *_ = blocks("README.md", "python")
    (tmp_path / "weather.py").write_text(program, encoding="utf-8")
    done = python("-m", "anyboard", "run", "-b", "sim", "weather.py", cwd=tmp_path)
    assert done.returncode == 0, done.stderr
    (shown,) = (block for block in blocks("README.md", "console") if "anyboard run -b sim weather.py" in block)
    assert shown.splitlines()[1:] == done.stdout.splitlines()


def test_the_command_line_page_is_what_the_commands_say():
    generator = runpy.run_path(str(CHECKOUT / "tools" / "command_line_page.py"))
    written = generator["PAGE"].read_text(encoding="utf-8")
    assert written == generator["page"](), "run: python tools/command_line_page.py"


@pytest.mark.parametrize("page", sorted(PAGES))
def test_every_link_to_a_file_leads_somewhere(page):
    links = re.findall(r"\]\(([^)#]+)[^)]*\)", PAGES[page].read_text(encoding="utf-8"))
    missing = [link for link in links if "://" not in link and not (PAGES[page].parent / link).exists()]
    assert missing == []
