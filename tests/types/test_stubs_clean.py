"""Checkers find nothing wrong in the stubs themselves: mypy and pyright strict; ty and pyrefly get through them."""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from anyboard import resources
from anyboard.check import boards
from anyboard.check.profile.composing import stubs as composed_stubs
from anyboard.check.targets import TARGETS, target

STUBS = Path(__file__).resolve().parents[2] / "stubs"
OTHERS = ("ty==0.0.105", "pyrefly==1.4.1")
A_BOARD_OF_EACH_PORT = {
    "circuitpython": "raspberry_pi_pico",
    "micropython-rp2": "raspberry_pi_pico",
    "micropython-esp32": "adafruit_feather_esp32_v2",
    "micropython-stm32": "pyboard_v11",
    "micropython-samd": "feather_m4_express",
    "micropython-mimxrt": "imxrt1060_evk",
    "micropython-nrf": "feather_nrf52840_express",
}


@pytest.fixture(scope="module")
def everything(tmp_path_factory):
    """A folder for each target, with any pins and with one board's, and one with `board` of all boards."""
    place = tmp_path_factory.mktemp("clean")
    for name in TARGETS:
        shutil.copytree(STUBS / name, place / name)
    for name, board in A_BOARD_OF_EACH_PORT.items():
        shutil.copytree(composed_stubs(target(name), boards.find(board)), place / f"{name}.{board}")
    for among, folder in (("boards", "all-boards"), ("adapters", "all-adapters")):
        (place / folder).mkdir()
        for board in boards.names(among=among):
            module = re.sub(r"\W", "_", board)
            shutil.copy(STUBS / among / board / "board.pyi", place / folder / f"board_{module}.pyi")
    return place


PATHS = {"all-boards": "circuitpython", "all-adapters": "desktop"}
"""What has to be on the search path besides the folder."""


def folders(everything: Path) -> list[Path]:
    return sorted(path for path in everything.iterdir() if path.is_dir() and not path.name.startswith("."))


def ran(command: list[str | os.PathLike[str]], folder: Path, **environment: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        command,
        cwd=folder,
        env={**os.environ, **environment},
        capture_output=True,
        encoding="utf-8",
        errors="replace",
        timeout=280,
    )


def mypy(folders: list[Path], cache: Path) -> list[str]:
    """What it says of one folder after the other: all have the same standard library, which it reads only once."""
    found = []
    for folder in folders:
        beside = folder.with_name(PATHS.get(folder.name, folder.name))
        command = [sys.executable, "-m", "mypy", "--strict", "--no-site-packages", "--python-version=3.13", "."]
        command += ["--config-file=", f"--cache-dir={cache}"]
        done = ran([*command], folder, MYPYPATH=str(beside) if beside != folder else "")
        if done.returncode:
            found += [f"{folder.name}: {line}" for line in (done.stdout + done.stderr).splitlines()]
    return found


def test_mypy_strict(everything):
    work = [(folders(everything)[half::2], everything / f".mypy-{half}") for half in (0, 1)]
    with ThreadPoolExecutor(2) as pool:
        assert [line for found in pool.map(mypy, *zip(*work, strict=True)) for line in found] == []


def test_pyright_strict(everything):
    environments = [
        {"root": folder.name, "extraPaths": [PATHS.get(folder.name, folder.name)]} for folder in folders(everything)
    ]
    settings = {"typeCheckingMode": "strict", "pythonVersion": "3.13", "executionEnvironments": environments}
    settings["include"] = [environment["root"] for environment in environments]
    (everything / "pyrightconfig.json").write_text(json.dumps(settings), encoding="utf-8")
    done = ran([sys.executable, "-m", "pyright", "--outputjson", "-p", "."], everything)
    said = json.loads(done.stdout)
    assert said["summary"]["filesAnalyzed"] > 640
    assert [
        f"{item['file']}:{item['range']['start']['line'] + 1}: {item['message']}" for item in said["generalDiagnostics"]
    ] == []


@pytest.fixture(scope="module")
def others():
    """The folder of the commands ty and pyrefly, from PyPI."""
    place = resources.cache_folder() / "checkers" / "-".join(OTHERS).replace("==", "-")
    commands = place / ("Scripts" if os.name == "nt" else "bin")
    if not (place / "complete").exists():
        shutil.rmtree(place, ignore_errors=True)
        subprocess.run([sys.executable, "-m", "venv", place], check=True)
        subprocess.run([commands / "python", "-m", "pip", "install", "-q", *OTHERS], check=True)
        (place / "complete").touch()
    return commands


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("ty", ["check", "--python-version=3.13"]),
        ("pyrefly", ["check", "--python-version=3.13", "--disable-search-path-heuristics", "--search-path=."]),
    ],
)
def test_others_get_through(everything, others, name, words):
    for folder in folders(everything):
        beside = f"{'--extra-' if name == 'ty' else '--'}search-path=../{PATHS.get(folder.name, folder.name)}"
        done = ran([others / name, *words, beside, "."], folder)
        said = done.stdout + done.stderr
        assert done.returncode in (0, 1), f"{folder.name}: {said[-2000:]}"  # 1: it found something; a crash is more
        assert not re.search(r"panicked|internal error|crash", said, re.I), f"{folder.name}: {said[-2000:]}"
