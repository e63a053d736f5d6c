"""Every kind of mark through mypy and pyright on their own typesheds: the fault is found with its reason, its
neighbour is not, nor an empty nor a long correct program, mypy being strict."""

from __future__ import annotations

import json
import subprocess
import sys

import pytest
from overlay_correct_program import RICH
from overlay_programs import PAIRS

from anyboard.check import overlay
from anyboard.check.targets import TARGETS

VERSION = "3.13"
SECONDS = 240


def mypy(typeshed, folder):
    """(file, text) of what mypy reports."""
    command = [sys.executable, "-m", "mypy", "--custom-typeshed-dir", str(typeshed), "--no-site-packages"]
    command += ["--python-version", VERSION, "--platform", "rp2"]
    command += [
        "--enable-error-code",
        "deprecated",
        "--cache-dir",
        str(folder.parent / "mypy-cache"),
        "--output",
        "json",
    ]
    command += ["--no-incremental", "--strict", *sorted(path.name for path in folder.glob("*.py"))]
    done = subprocess.run(command, cwd=folder, capture_output=True, text=True, timeout=SECONDS, check=False)
    assert done.returncode in (0, 1), done.stdout + done.stderr
    found = [json.loads(line) for line in done.stdout.splitlines() if line.startswith("{")]
    return [(one["file"], one["message"]) for one in found]


def pyright(typeshed, folder):
    """(file, text) of what pyright reports."""
    settings = {
        "typeshedPath": str(typeshed),
        "typeCheckingMode": "standard",
        "pythonVersion": VERSION,
        "reportDeprecated": "error",
        "reportUnusedExpression": False,
        "reportUnusedCallResult": False,
    }
    (folder / "pyrightconfig.json").write_text(json.dumps(settings), encoding="utf-8")
    command = [sys.executable, "-m", "pyright", "-p", str(folder), "--outputjson"]
    done = subprocess.run(command, cwd=folder, capture_output=True, text=True, timeout=SECONDS, check=False)
    found = json.loads(done.stdout)["generalDiagnostics"]
    return [(one["file"].replace("\\", "/").rpartition("/")[2], one["message"]) for one in found]


CHECKERS = {"mypy": mypy, "pyright": pyright}


@pytest.mark.parametrize("target", PAIRS)
@pytest.mark.parametrize("checker", CHECKERS)
def test_marks(tmp_path, checker, target):
    folder = tmp_path / "programs"
    folder.mkdir()
    for pair in PAIRS[target]:
        (folder / f"bad_{pair.name}.py").write_text(pair.faulty + "\n", encoding="utf-8")
        (folder / f"good_{pair.name}.py").write_text(pair.valid + "\n", encoding="utf-8")
    (folder / "good_nothing.py").write_text("", encoding="utf-8")
    (folder / "good_and_long.py").write_text(RICH, encoding="utf-8")
    typeshed = tmp_path / "typeshed"
    typeshed.mkdir()
    overlay.build(checker, overlay.find_typeshed(checker), TARGETS[target], typeshed)
    found = CHECKERS[checker](typeshed, folder)
    missed = [
        (pair.kind, pair.name, [text for file, text in found if file == f"bad_{pair.name}.py"])
        for pair in PAIRS[target]
        if not any(file == f"bad_{pair.name}.py" and f"{pair.sentence} {target}: " in text for file, text in found)
    ]
    assert missed == []
    assert [(file, text) for file, text in found if not file.startswith("bad_")] == []
