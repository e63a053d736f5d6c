"""What a user reads when a board on a cable does not open: one line, what to do about it, and never a hang."""

from __future__ import annotations

import sys
from concurrent.futures import ThreadPoolExecutor

import pytest

if sys.platform == "win32":
    pytest.skip("the stand-ins for boards are pseudo-terminals", allow_module_level=True)
from cli.trouble import CASES, run


@pytest.fixture(scope="module")
def outcomes():
    """All at once, since most of them wait for a board that says nothing."""
    with ThreadPoolExecutor(len(CASES)) as pool:
        yield {case.name: pool.submit(run, case) for case in CASES}


@pytest.mark.parametrize("case", CASES, ids=[case.name for case in CASES])
def test_it_is_one_line_and_says_what_to_do(outcomes, case):
    done = outcomes[case.name].result()
    assert (done.returncode, done.stdout) == (case.status, "")
    (line,) = done.stderr.splitlines()
    assert line.startswith("anyboard: ")
    assert [words for words in case.says if words not in line] == [], line
