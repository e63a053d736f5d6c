"""The stubs of CircuitPython's modules on every target: what is valid is accepted, what is wrong is said with a remedy.

The programs are in device_programs: a fault's line ends with `# E: part of the message`, or `# E targets: part`.
"""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from anyboard.resources import folder

HERE = Path(__file__).resolve().parent
PROGRAMS = HERE / "device_programs"
TARGETS = ("circuitpython", "micropython-rp2", "micropython-nrf", "portable", "desktop")
BOARD = "raspberry_pi_pico"


def profile(target):
    """The search path: the board's stub, then the target's."""
    return [str(Path(folder("stubs"), "boards", BOARD)), str(Path(folder("stubs"), target))]


@pytest.fixture(scope="module")
def by_mypy(tmp_path_factory):
    place = tmp_path_factory.mktemp("mypy")
    options = ["--strict", "--no-site-packages", "--enable-error-code=deprecated", "--no-error-summary"]
    options += ["--python-version=3.11", "--output=json", "--allow-untyped-defs", "--allow-untyped-calls"]
    said = {}
    for target in TARGETS:
        command = [sys.executable, "-m", "mypy", *options, *map(str, sorted(PROGRAMS.glob("*.py")))]
        environment = {**os.environ, "MYPYPATH": os.pathsep.join(profile(target))}
        done = subprocess.run(command, capture_output=True, text=True, env=environment, cwd=place)
        for message in map(json.loads, done.stdout.splitlines()):
            where = (target, Path(message["file"]).name, message["line"])
            said.setdefault(where, []).append(message["message"])
    return said


@pytest.fixture(scope="module")
def by_pyright(tmp_path_factory):
    place = tmp_path_factory.mktemp("pyright")
    for target in TARGETS:  # the stubs, too, for they import each other, and belong to the environment they are in
        for source in (*reversed(profile(target)), PROGRAMS):
            shutil.copytree(source, place / target, dirs_exist_ok=True)
        with open(place / target / "valid.py", "a", encoding="utf-8") as valid:
            valid.write("\n# pyright: strict\n")
    settings = {
        "include": [f"{target}/*.py" for target in TARGETS],
        "executionEnvironments": [{"root": target} for target in TARGETS],
        "pythonVersion": "3.11",
        "typeCheckingMode": "basic",
        "reportDeprecated": "error",
        "reportMissingModuleSource": False,
        "reportUnusedExpression": False,
    }
    place.joinpath("pyrightconfig.json").write_text(json.dumps(settings), encoding="utf-8")
    command = [sys.executable, "-m", "pyright", "--outputjson", "-p", str(place)]
    done = subprocess.run(command, capture_output=True, text=True)
    said = {}
    for message in json.loads(done.stdout)["generalDiagnostics"]:
        if message.get("rule") != "reportMissingModuleSource":  # `strict` brings it back
            path = Path(message["file"])
            where = (path.parent.name, path.name, message["range"]["start"]["line"] + 1)
            said.setdefault(where, []).append(message["message"])
    return said


@pytest.fixture(params=TARGETS)
def target(request):
    return request.param


@pytest.fixture(params=["by_mypy", "by_pyright"])
def said(request, target):
    """Program → line → messages."""
    found = {}
    for (where, program, line), messages in request.getfixturevalue(request.param).items():
        if where == target:
            found.setdefault(program, {})[line] = messages
    return found


def expected(program, target):
    """Line → a part of what is to be said of it."""
    lines = (PROGRAMS / program).read_text(encoding="utf-8").splitlines()
    marks = [(number, re.search(r"# E([^:]*): (.*)", line)) for number, line in enumerate(lines, 1)]
    return {number: mark[2] for number, mark in marks if mark and (not mark[1] or target in mark[1].split())}


@pytest.mark.parametrize("program", ["valid.py", "unannotated.py"])
def test_nothing_is_said_of_what_is_valid(said, program):
    assert said.get(program, {}) == {}


@pytest.mark.parametrize("program", ["faults.py", "lacking.py"])
def test_every_fault_is_found_with_target_and_remedy(said, target, program):
    marks = expected(program, target)
    found = said.get(program, {})
    assert sorted(found) == sorted(marks)
    unclear = {line: found[line] for line, part in marks.items() if not any(part in text for text in found[line])}
    assert unclear == {}
    unnamed = {line: found[line] for line in marks if not any(f" on {target}" in text for text in found[line])}
    assert unnamed == {}
