"""mypy and pyright over published files, as somebody would run them, with our stubs."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from dataclasses import dataclass
from typing import TYPE_CHECKING

from anyboard.check import boards, targets
from anyboard.check.profile import compose

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

_SECONDS = 600
_PYTHON = "3.13"
_MYPY = re.compile(r"(?P<file>.+?):(?P<line>\d+): error: (?P<text>.*?)(?:  \[(?P<code>[a-z-]+)\])?$")


@dataclass(frozen=True)
class Said:
    """One error.

    Args:
        file: the path.
        line: from 1.
        code: the checker's name for the kind.
        text: its message.
        source: the line of the file.
    """

    file: str
    line: int
    code: str
    text: str
    source: str


@dataclass(frozen=True)
class Home:
    """Where drivers are at home.

    Args:
        target: a target's name.
        board: one of its boards.
    """

    target: str
    board: str


def mypy(home: Home, files: Sequence[Path], roots: Sequence[Path], scratch: Path, *, strict: bool) -> list[Said]:
    """What mypy says."""
    target = targets.target(home.target)
    profile = compose(target, boards.find(home.board), "mypy")
    options = [
        "--config-file=",
        "--no-site-packages",
        "--no-color-output",
        "--no-error-summary",
        "--enable-error-code=deprecated",
        "--follow-imports=silent",
        "--ignore-missing-imports",
        f"--python-version={_PYTHON}",
        f"--platform={target.platform or target.port}",
        f"--custom-typeshed-dir={profile.typeshed}",
        f"--cache-dir={scratch / 'mypy'}",
    ]
    if strict:
        options.append("--strict")
    paths = os.pathsep.join(map(str, (*profile.paths, *roots)))
    command = [sys.executable, "-m", "mypy", *options, *map(str, files)]
    done = _run(command, scratch, {"MYPYPATH": paths})
    assert done.returncode in (0, 1), done.stderr + done.stdout
    found = [match for line in done.stdout.splitlines() if (match := _MYPY.match(line))]
    return [_said(match["file"], int(match["line"]), match["code"] or "", match["text"], scratch) for match in found]


def pyright(home: Home, files: Sequence[Path], roots: Sequence[Path], scratch: Path, *, strict: bool) -> list[Said]:
    """What pyright says."""
    profile = compose(targets.target(home.target), boards.find(home.board), "pyright")
    stubs, *more = profile.paths
    (scratch / "nothing" / "lib" / "site-packages").mkdir(parents=True, exist_ok=True)
    settings = {
        "stubPath": str(stubs),
        "extraPaths": [str(path) for path in (*more, *roots)],
        "typeshedPath": str(profile.typeshed),
        "venvPath": str(scratch),
        "venv": "nothing",
        "pythonVersion": _PYTHON,
        "pythonPlatform": "All",
        "typeCheckingMode": "strict" if strict else "standard",
        "reportDeprecated": "error",
        "reportMissingImports": "none",
        "reportMissingModuleSource": "none",
    }
    (scratch / "pyrightconfig.json").write_text(json.dumps(settings), encoding="utf-8")
    command = [sys.executable, "-m", "pyright", "--outputjson", "-"]
    done = _run(command, scratch, {}, "\n".join(map(str, files)))
    assert done.returncode in (0, 1), done.stderr + done.stdout
    return [
        _said(each["file"], each["range"]["start"]["line"] + 1, each.get("rule", ""), each["message"], scratch)
        for each in json.loads(done.stdout)["generalDiagnostics"]
        if each["severity"] == "error"
    ]


def _run(
    command: list[str], folder: Path, variables: dict[str, str], given: str = ""
) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        command,
        cwd=folder,
        env={**os.environ, **variables},
        input=given,
        capture_output=True,
        encoding="utf-8",
        timeout=_SECONDS,
        check=False,
    )


def _said(file: str, line: int, code: str, text: str, folder: Path) -> Said:
    lines = (folder / file).read_text(encoding="utf-8").splitlines()
    return Said(file, line, code, text.replace("\u00a0", " "), lines[line - 1] if line <= len(lines) else "")
