"""The stubs of MicroPython's modules: what is valid is accepted, what is wrong is said with a remedy.

The programs are in machine_programs, `<port>_valid.py` and `<port>_faults.py`: a fault's line ends with `# E: part of
the message`.
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

PROGRAMS = Path(__file__).resolve().parent / "machine_programs"
PORTS = ("rp2", "esp32", "stm32", "samd", "mimxrt", "nrf")
# a port's line: what is expected; {} for a valid program
EXPECTED = {
    (path.name, number): found[1]
    for path in sorted(PROGRAMS.glob("*_faults.py"))
    for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1)
    if (found := re.search(r"# E: (.+)$", line))
}


@pytest.fixture(scope="module")
def by_mypy(tmp_path_factory):
    place = tmp_path_factory.mktemp("mypy")
    options = ["--strict", "--no-site-packages", "--enable-error-code=deprecated", "--no-error-summary"]
    said = {}
    for port in PORTS:
        command = [sys.executable, "-m", "mypy", *options, "--output=json", *map(str, PROGRAMS.glob(f"{port}_*.py"))]
        environment = {**os.environ, "MYPYPATH": str(Path(folder("stubs"), f"micropython-{port}"))}
        done = subprocess.run(command, capture_output=True, text=True, env=environment, cwd=place)
        for message in map(json.loads, done.stdout.splitlines()):
            if message["severity"] == "error":
                said.setdefault((Path(message["file"]).name, message["line"]), []).append(message["message"])
    return said


@pytest.fixture(scope="module")
def by_pyright(tmp_path_factory):
    place = tmp_path_factory.mktemp("pyright")
    for port in PORTS:  # the stubs, too, for they belong to the environment they are in
        shutil.copytree(Path(folder("stubs"), f"micropython-{port}"), place / port)
        for program in PROGRAMS.glob(f"{port}_*.py"):
            shutil.copy(program, place / port)
    settings = {
        "include": [f"{port}/{port}_*.py" for port in PORTS],
        "executionEnvironments": [{"root": port} for port in PORTS],
        "typeCheckingMode": "standard",
        "reportDeprecated": "error",
        "reportMissingModuleSource": False,
        "reportUnusedExpression": False,
    }
    (place / "pyrightconfig.json").write_text(json.dumps(settings))
    command = [sys.executable, "-m", "pyright", "--outputjson", "-p", str(place)]
    done = subprocess.run(command, capture_output=True, text=True)
    said = {}
    for message in json.loads(done.stdout)["generalDiagnostics"]:
        where = (Path(message["file"]).name, message["range"]["start"]["line"] + 1)
        said.setdefault(where, []).append(message["message"])
    return said


@pytest.fixture(params=["by_mypy", "by_pyright"])
def said(request):
    return request.getfixturevalue(request.param)


def test_nothing_else_is_said(said):
    assert {where: messages for where, messages in said.items() if where not in EXPECTED} == {}


@pytest.mark.parametrize("port", PORTS)
def test_faults_are_said_with_target_and_remedy(said, port):
    missed = []
    for (name, number), part in EXPECTED.items():
        messages = said.get((name, number), [])
        if name == f"{port}_faults.py" and not any(part in each and f"micropython-{port}" in each for each in messages):
            missed.append((number, part, messages))
    assert missed == []


def test_there_are_programs():
    assert {name.partition("_")[0] for name, _ in EXPECTED} == set(PORTS)
    assert len(EXPECTED) >= 70
