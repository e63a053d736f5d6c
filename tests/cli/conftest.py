"""Running the command line as a user does."""

from __future__ import annotations

import io
import os
import subprocess
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import pytest

from anyboard.cli import main
from cli.fake_checkers import FakeCheckers

THIRD_PARTY = Path(__file__).parents[1] / "thirdparty"

Run = Callable[..., "subprocess.CompletedProcess[str]"]


def environment(**changes: str) -> dict[str, str]:
    """The test's, with a third party's backends installed and no board chosen."""
    plain = {name: value for name, value in os.environ.items() if name != "ANYBOARD"}
    return {**plain, "PYTHONPATH": str(THIRD_PARTY), "PYTHONIOENCODING": "utf-8", **changes}


def command(*words: str) -> Sequence[str]:
    return [sys.executable, "-m", "anyboard", *words]


@pytest.fixture
def anyboard_command(tmp_path) -> Run:
    """Run ``anyboard WORDS…`` in an empty folder."""

    def run(*words: str, env: dict[str, str] | None = None, **options: Any) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            command(*words),
            env=environment(**(env or {})),
            cwd=tmp_path,
            capture_output=True,
            encoding="utf-8",
            check=False,
            **options,
        )

    return run


@pytest.fixture
def start_anyboard(tmp_path) -> Callable[..., subprocess.Popen[str]]:
    """Start ``anyboard WORDS…`` with its output piped."""

    def start(*words: str, **options: Any) -> subprocess.Popen[str]:
        pipe = subprocess.PIPE
        return subprocess.Popen(
            command(*words), env=environment(), cwd=tmp_path, stdout=pipe, stderr=pipe, encoding="utf-8", **options
        )

    return start


@pytest.fixture
def command_here(capsys, monkeypatch) -> Callable[..., tuple[int, str, str]]:
    """Run ``anyboard WORDS…`` in this process, which takes half the time; its exit status, output and errors."""

    def run(*words: str, stdin: str = "") -> tuple[int, str, str]:
        monkeypatch.setattr(sys, "stdin", io.StringIO(stdin))
        status = main(words)
        return (status, *capsys.readouterr())

    return run


@pytest.fixture
def mistake(anyboard_command) -> Callable[..., str]:
    """Run a command that must be refused: exit 2 and one line, which is returned."""

    def run(*words: str, **options: Any) -> str:
        done = anyboard_command(*words, **options)
        assert done.returncode == 2, done.stderr
        assert done.stdout == ""
        lines = done.stderr.splitlines()
        assert len(lines) == 1, done.stderr
        assert lines[0].startswith("anyboard: ")
        return lines[0]

    return run


@pytest.fixture
def checkers(tmp_path_factory, monkeypatch) -> FakeCheckers:
    """Only the type checkers that a test installs are there."""
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path_factory.mktemp("cache")))
    fake = FakeCheckers(tmp_path_factory.mktemp("checkers"))
    fake.take_over(monkeypatch)
    return fake
